/** What a language gives to recognition. Adding one means writing one of these and naming it in lexicon.ts. */
import type { WordList } from './word-list.ts';

/** Generates the forms of a name, the name itself left out; nothing when the name doesn't change so. */
export type Paradigm = (name: string) => readonly string[];

/** Whether a name is a man's or a woman's. */
export type Sex = 'm' | 'f';

/** Words that rules ask for, in small letters, in every case in which they are met. A language has those lists that it needs. */
export interface WordLists {
  /** Common given names, and those that the press writes of the language's people. */
  givenNames: WordList;
  /** What joins a given name to a surname: "de", "bin". */
  nameParticles: WordList;
  /** What follows a father's name: "oğlu". */
  fatherWords: WordList;
  /** Titles and posts, and parts of posts: what stands before a surname and is no given name. */
  titles: WordList;
  /** Titles that nothing but a person has: "Mr", "Prince". */
  personalTitles: WordList;
  /** Those of them behind which a surname stands, not a given name: "Mr", "Dr". */
  surnamed: WordList;
  /** What makes another post of the post behind it: "vice", "deputy". */
  deputies: WordList;
  /** The same behind the post, and what may stand between: "birinci müavini" of "nazirinin birinci müavini". */
  deputiesBehind: WordList;
  deputyRanks: WordList;
  /** Titles that end with a full stop. */
  abbreviatedTitles: WordList;
  /** Other words with a full stop that ends no sentence. */
  abbreviations: WordList;
  /** What opens a sentence, or stands capitalised before a surname without being part of a name. */
  openers: WordList;
  /** What stays small in a headline where other words are capitalised. */
  minorWords: WordList;
  /** Adjectives and nouns of countries and peoples. */
  demonyms: WordList;
  /** Small words that no other language has, by which a text is known that holds none of the language's letters: "olub". */
  tellingWords: WordList;
  countries: WordList;
  /** Towns that stand for their countries: "Beijing". */
  capitals: WordList;
  /** Other towns that everybody who reads the language knows. */
  towns: WordList;
  /** Ports and other stops of ships on the pack's seas: between them a chain of towns is a voyage. */
  ports: WordList;
  /** Parts of the world: no country, and never written small. */
  regions: WordList;
  /** States and provinces, by which towns of one name are told apart: "Moscow, Idaho". */
  states: WordList;
  /** What their country is called where a pack tells of it: "United States". */
  statesOf: WordList;
  /** Countries with towns called as other countries are: "Armenia, Colombia". */
  borrowingLands: WordList;
  /** Their postal abbreviations, which count only in capitals. */
  stateCodes: WordList;
  /** What stands between a town and its region: "in". */
  locatives: WordList;
  /** What stands between somebody and the place they come from: "из". */
  originWords: WordList;
  /** What makes another place of the place behind it: "East". */
  directions: WordList;
  /** What makes another part of the world of a country's name, whatever sentence it opens: "North" of "North America". */
  countryParts: WordList;
  /** The same, where the place isn't one that everybody knows, as a country: "Eastern". */
  regionalDirections: WordList;
  /** Those directions that belong to the place behind them where they open a sentence too, and in headlines: "Şərqi", "Eastern". */
  openingDirections: WordList;
  /** What makes another name of the name before it: "Center", "prospekti". */
  continuations: WordList;
  /** What joins two towns and is called by both: "motorway", "нефтепровод". */
  roads: WordList;
  /** What may stand between a name and its continuation: "International". */
  continuationAdjectives: WordList;
  /** What ends a longer name behind a place: "Iran International". */
  nameEndings: WordList;
  /** Institutions whose name may go on with "of": "University". */
  institutions: WordList;
  /** What is named after the person in the genitive behind it: "улица Пушкина". */
  namesakesBefore: WordList;
  /** What is named after the person before it: "Puşkin küçəsi", "Puşkin küç.". */
  namesakesAfter: WordList;
  /** What is called by the person's name behind it, in its basic form: "crater", "tanker". */
  featuresBefore: WordList;
  /** What is called by the name in quotation marks beside it: "гостиница «Москва»", "“Bakı” kinoteatrı". */
  quotedThings: WordList;
  /** Which of several wars: "first". */
  ordinals: WordList;
  wars: WordList;
  /** What was signed at the town before it: "accords". */
  signedThere: WordList;
  /** Kinds of animals, called by the place before them: "tiger". */
  kinds: WordList;
  /** What means something of the name behind it in an earlier age: "imperial". */
  earlierAges: WordList;
  /** What happens at a place, which stays that place: "war". */
  happenings: WordList;
  /** What makes an honour of a calling and the country behind it: "заслуженный" of "заслуженный учитель РФ". */
  honours: WordList;
  /** Clubs, called by the town behind them: "Dinamo". */
  clubs: WordList;
  /** What a town's name in front of which this stands is a club's name for: "club". */
  teams: WordList;
  /** Who belongs to the club whose town stands in front: "striker". */
  teamsmen: WordList;
  /** What happens between two clubs: "beat". */
  plays: WordList;
  /** What stands behind a team's name and never behind a town's: "are" of "Sochi are top". */
  teamVerbs: WordList;
  /** Who leads a team, where their name stands behind: "coach". */
  trainers: WordList;
  /** What clubs do beside words of a contest: "meet". */
  encounters: WordList;
  /** Contests of clubs: "playoff". */
  contests: WordList;
  /** The two halves of such contests' names: "group" of "group stage". */
  contestStages: WordList;
  contestParts: WordList;
  /** What a number stands in front of in a contest: "second leg". */
  legs: WordList;
  /** What stands between two clubs that meet: "v". */
  rivals: WordList;
  /** What stands between the parties in the name of a case at law: "Twitter v. Musk". */
  versus: WordList;
  /** What stands between that and the other club: "to", "with". */
  againstWords: WordList;
  /** What ends a match without a score: "penalties". */
  deciders: WordList;
  /** A church, which may be called by the patriarchate it is of. */
  churches: WordList;
  /** What is named after the person whose whole name stands before it: "the Heydar Aliyev airport". */
  memorials: WordList;
  /** What a place's name is borrowed for, and which goes by that name alone afterwards: "cafe". */
  establishments: WordList;
  /** What is called by the town behind it: "carrier". */
  vessels: WordList;
  /** What in front of a common noun says that it stands for another thing than usual: "next", "flu". */
  otherOnes: WordList;
  /** What stands between a happening and its year: "of", "in". */
  datingWords: WordList;
  /** What stands between an institution and its town: "in", "of". */
  siteWords: WordList;
  /** What a town's name stands behind where something is in it: "in". */
  inWords: WordList;
  /** What stands between a town and what tells where it lies: "near". */
  nearWords: WordList;
  /** What says that the name behind it is given to something: "called". */
  namingWords: WordList;
  /** The same behind the name: "adlı". */
  namedBehind: WordList;
  /** What gives somebody a name behind a pronoun: "call" of "call him Moscow", and those pronouns. */
  callingVerbs: WordList;
  calledOnes: WordList;
  /** What is called so there: "dog". */
  beings: WordList;
  /** What tells an age with a hyphen in front: "old" of "two-year-old". */
  ageWords: WordList;
  /** What says whose a pet or a child is: "her". */
  possessors: WordList;
  /** What a pet or a child does behind its name: "survived". */
  beingVerbs: WordList;
  /** What a name goes on with only in the title of a work: "does" of "Moscow Does Not Believe in Tears". */
  workVerbs: WordList;
  /** What a firm of a family is called by behind "and": "sons". */
  firmKin: WordList;
  /** Titles that nobody has whom the press explains by nothing else: "father", "constable". */
  plainTitles: WordList;
  /** Small places, which no town that a pack knows is: ", a hamlet". */
  hamlets: WordList;
  /** What is served with, or made of, what a country's name means in small letters: "goose", "dinner". */
  foods: WordList;
  /** What a hyphen ties to a company's name to make another's: "master", "media". */
  nameTails: WordList;
  /** What the name of a book or film begins with: "murder" of "Murder in Moscow". */
  titleWords: WordList;
  /** What says of a church that it is one abroad: "exile". */
  churchesAbroad: WordList;
  /** What says of a name in quotation marks that it is spoken of as a word: "слово «Арцах»", and the same behind it: "sözü". */
  wordsNamed: WordList;
  /** Surnames that towns are called by, in every case: "Пушкин". */
  townSurnames: WordList;
  /** Whose such a town is where its name stands behind them: "житель" of "житель Пушкина". */
  townFolk: WordList;
  /** What a university has in another town: "филиал", and behind its town: "filialı". */
  branches: WordList;
  /** What stands between an institution and whom it is named after: "имени", "adına". */
  namedAfter: WordList;
  /** What stands in front of a border beyond which something is: "за границей". */
  beyondWords: WordList;
  /** Countries with a church of their own that is called as ours is: "in America". */
  foreignChurches: WordList;
  /** Words of this language alone, by which a sentence in it is known beside a company's name: "the", "closed". */
  brandSigns: WordList;
  /** What has somebody behind it who is told something: "told". */
  speechVerbs: WordList;
  /** To what churches are dedicated: "Holy", "Saint". */
  dedications: WordList;
  /** What is taught: "business" of "School of Economics and Business". */
  fields: WordList;
  /** What a channel's number stands beside: "radio", and the numbers themselves. */
  broadcasters: WordList;
  channelNumbers: WordList;
  /** What people do in a town: "born", "live". */
  dwellings: WordList;
  /** What leads to a town: "train". */
  journeys: WordList;
  /** What makes another name with "of" and a place: "Council". */
  ofAPlace: WordList;
  /** What follows a hyphenated pair of names that are two, not one: "summit". */
  pairNouns: WordList;
  /** What stands in front of a pair of names and a noun: "the". */
  articles: WordList;
  /** What stands in front of one of many: "a". */
  indefinites: WordList;
  /** What a double name is the name of, behind it: "family". */
  families: WordList;
  /** What is tied to a name by a hyphen without changing it: "ex", "pro". */
  prefixes: WordList;
  /** By what a capitalised phrase is known to be an organisation, a project or an agreement. */
  organisationNouns: WordList;
  /** Nouns that name what a name's bearer is, which the press writes small or large: "Minsk Group", "Minsk group". */
  headNouns: WordList;
  /** Small words inside the name that an acronym abbreviates: "of", "for". */
  acronymLinks: WordList;
  /** What an apostrophe ties to a word to say whose something is: "s" of "People's". */
  possessives: WordList;
  /** What joins an institution to the rest of its name: "of", "for". */
  ofWords: WordList;
  /** Those of them that say whose it is: "of". */
  genitiveWords: WordList;
  /** What announces another name of the same: "the", "or", "hereinafter". */
  apposers: WordList;
  /** What joins the last item of a list. */
  conjunctions: WordList;
  /** What says that the year behind it is not the time spoken of: "since", "before". */
  otherTimes: WordList;
  /** The same behind a year: "ildən". */
  otherTimesAfter: WordList;
  /** What somebody does in sport: "goalkeeper". */
  callings: WordList;
  /** What ends the name of a firm that somebody is of: "Capital" of "Sergei Markov of Alpha Capital". */
  firms: WordList;
  /** What is called by the town behind it, also where a sentence opens with it: "Hilton". */
  brands: WordList;
  /** What stands between a place and a body of it: "City" of "Moscow City Council". */
  bodyWords: WordList;
  /** Bodies that each state has, by the first or last word of their name: "Ministry". */
  stateBodies: WordList;
  /** Bodies that end a longer name in prose, whatever stands between: "Agency" of "Azerbaijan Food Safety Agency". */
  publicBodies: WordList;
  /** What such a body is where it is a small town's: "council". */
  smallTownBodies: WordList;
  /** Letters by which clubs are known, in front of their town: "FC". */
  clubLetters: WordList;
  /** What belongs to a match, by which a club's town is known: "scored". */
  matchWords: WordList;
  /** What stands between somebody and what they are: "is". */
  copulas: WordList;
  /** Sports of which somebody may be a master. */
  sports: WordList;
  /** What somebody is in one of those: "master". */
  sportMasters: WordList;
  /** What somebody does in a contest, beside `plays`: "finished". */
  sportDeeds: WordList;
  /** Contests of sport alone: "breaststroke". */
  sportEvents: WordList;
  /** What a hyphen ties to the stage of a contest: "semi-final". */
  finals: WordList;
  /** "Gold". */
  medals: WordList;
  /** What may be done by somebody whose name stands in front: "said", "smiled". */
  personalVerbs: WordList;
  /** Countries by whose names people are called, too. */
  givenCountries: WordList;
  /** Places by whose names people are called where only what looks like a surname tells it: "Tehran Vəliyev". */
  givenPlaces: WordList;
  /** What people do on the stage, in trades and in private, whom the press explains by nothing else: "pianist". */
  trades: WordList;
  /** Either of them with "is": "pianoçudur". */
  callingsSaid: WordList;
  /** What only other people do where a word such as "guilty" follows: "pleaded", and those words. */
  deeds: WordList;
  deedEnds: WordList;
  /** What makes one state of several, whatever sentence it opens: "United". */
  unionWords: WordList;
  /** What an apostrophe ties to a surname: "O" of "O'Neill". */
  apostropheParticles: WordList;
}

export interface Language {
  /** Its BCP 47 tag, without script and region. */
  tag: string;
  words: Partial<WordLists>;
  /** How patronymics end. */
  patronymic?: RegExp;
  /** What an adjective looks like that stands in front of a country: "Stalinist Russia". */
  ofCountries?: RegExp;
  /** What a verb looks like that tells what was: "overturned". */
  pastTense?: RegExp;
  /** What an adjective looks like that says of which town something is: "варшавская". */
  townAdjective?: RegExp;
  /** How surnames look that are known as such where all letters are capitals. */
  surname?: RegExp;
  /** What a plural or a possessive ends with, whatever of the word is left without it. */
  plural?: RegExp;
  /** The endings that a hyphen or an apostrophe ties to an abbreviation or a foreign name: "NATO-nun", "Putin'in". */
  tiedEnding?: RegExp;
  /**
   * What a text in this language holds, where names in quotation marks are those of clubs, ships and the like: no place stands
   * alone in them.
   */
  quotesNames?: RegExp;
  /** What a word of it looks like where it has no articles, and a common noun alone may be the one that everybody speaks of. */
  articleless?: RegExp;
  /** How a name ends that owns what stands behind it: "Rusiyanın Milli Bankı" is Russia's, and "Rusiya Bankı" a name. */
  owning?: RegExp;
  /** What sort of word in small letters, tied to a name by a hyphen, makes another name of it: "Москва-река". */
  tiedCompound?: RegExp;
  /** What sort of word, tied to a name in front of it, makes another name of it: "Волго-Каспийский". */
  compoundBeginning?: RegExp;
  /** What a sentence's first word looks like when it is no given name unless it is listed as one. */
  unlistedOpener?: RegExp;
  /**
   * What a text in this language holds and most others don't. Generated forms in letters that many languages share are
   * found only in such texts: "Markova" is Markov's dative in Azerbaijani, and a woman in English.
   */
  signs?: RegExp;
  /** How keyboards without some of its letters write a word: "Tbilisiye" for "Tbilisiyə". */
  bareLetters?: (text: string) => readonly string[];
  /** Of a man's changed surname, the woman's in its basic form that it may be a form of: "Пескова" of "Пескову"; else null. */
  womensSurname?: (changed: string) => string | null;
  /** How a name in a case ends that stands directly behind another and is no part of it: "Bakı Naxçıvana qaz verir". */
  inCase?: RegExp;
  /** How surnames look behind a place by whose name people are called: "Tehran Vəliyev". */
  familyName?: RegExp;
  /** True where a calling and the name behind it are in one case that is no genitive: "экспедитору Сергею Маркову". */
  inApposition?: (calling: string, name: string) => boolean;
  /** Whose a given name beside such a surname is: his in a case, hers, or nobody knows: "Натига", "Мехрибан", "Женя". */
  sexOf?: (given: string, changed: string) => Sex | null;
  /**
   * By the word in front of such a surname, whose it is: "речь Алиева" is his, since hers would be "Алиевой"; null where the word
   * doesn't tell.
   */
  sexAfter?: (before: string, changed: string) => Sex | null;
  /** How names change, by the names that packs call it: `inflect: person-m`. */
  paradigms: Readonly<Record<string, Paradigm>>;
}
