/** The languages that recognition knows, and what is asked of all of them. */
import type { Form } from '../../pack/format.ts';
import { AZERBAIJANI } from './az.ts';
import { ENGLISH } from './en.ts';
import type { Language, Sex, WordLists } from './language.ts';
import { OTHER_OPENERS } from './other-openers.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';
import { joinLists, ListUnion, WordTable } from './word-list.ts';

/** Every language with a module of its own. */
export const LANGUAGES: readonly Language[] = [ENGLISH, RUSSIAN, AZERBAIJANI, TURKISH];

/** The language of a BCP 47 tag, whatever its script and region; undefined when there is no module for it. */
export function languageOf(tag: string, languages: readonly Language[] = LANGUAGES): Language | undefined {
  const [primary] = tag.toLowerCase().split('-');
  return languages.find((language) => language.tag === primary);
}

/** Names of more UTF-16 units don't change: no name is so long, and a word without end would take time. */
const LONGEST = 150;

/**
 * The forms that a form's `inflect` generates, without the form itself. None where it has no tag, where its language has
 * no such paradigm, and of names that don't change so. `packLanguage` is the form's where it names none.
 */
export function inflectedForms(
  { text, inflect, language }: Pick<Form, 'text' | 'inflect' | 'language'>,
  packLanguage: string,
  languages: readonly Language[] = LANGUAGES,
): readonly string[] {
  if (inflect === undefined || text.length > LONGEST) return [];
  const paradigms = languageOf(language ?? packLanguage, languages)?.paradigms ?? {};
  const paradigm = Object.hasOwn(paradigms, inflect) ? paradigms[inflect] : undefined;
  return paradigm?.(text) ?? [];
}

/** Every list that rules ask for. */
const LISTS = [
  'givenNames',
  'nameParticles',
  'fatherWords',
  'titles',
  'personalTitles',
  'surnamed',
  'deputies',
  'deputiesBehind',
  'deputyRanks',
  'abbreviatedTitles',
  'abbreviations',
  'openers',
  'minorWords',
  'demonyms',
  'tellingWords',
  'countries',
  'capitals',
  'towns',
  'ports',
  'regions',
  'states',
  'stateCodes',
  'statesOf',
  'borrowingLands',
  'locatives',
  'originWords',
  'directions',
  'countryParts',
  'regionalDirections',
  'openingDirections',
  'continuations',
  'roads',
  'continuationAdjectives',
  'nameEndings',
  'institutions',
  'namesakesBefore',
  'namesakesAfter',
  'featuresBefore',
  'quotedThings',
  'ordinals',
  'wars',
  'signedThere',
  'kinds',
  'earlierAges',
  'happenings',
  'honours',
  'clubs',
  'teams',
  'teamsmen',
  'plays',
  'trainers',
  'encounters',
  'contests',
  'contestStages',
  'contestParts',
  'legs',
  'teamVerbs',
  'rivals',
  'versus',
  'againstWords',
  'deciders',
  'churches',
  'otherOnes',
  'memorials',
  'establishments',
  'vessels',
  'datingWords',
  'siteWords',
  'inWords',
  'nearWords',
  'ofAPlace',
  'namingWords',
  'callingVerbs',
  'calledOnes',
  'namedBehind',
  'beings',
  'ageWords',
  'possessors',
  'beingVerbs',
  'workVerbs',
  'firmKin',
  'plainTitles',
  'hamlets',
  'foods',
  'nameTails',
  'titleWords',
  'churchesAbroad',
  'beyondWords',
  'wordsNamed',
  'townSurnames',
  'townFolk',
  'branches',
  'namedAfter',
  'foreignChurches',
  'brandSigns',
  'speechVerbs',
  'dedications',
  'fields',
  'broadcasters',
  'channelNumbers',
  'dwellings',
  'journeys',
  'pairNouns',
  'articles',
  'indefinites',
  'families',
  'prefixes',
  'organisationNouns',
  'headNouns',
  'acronymLinks',
  'possessives',
  'ofWords',
  'genitiveWords',
  'apposers',
  'conjunctions',
  'callings',
  'trades',
  'firms',
  'brands',
  'bodyWords',
  'publicBodies',
  'smallTownBodies',
  'stateBodies',
  'clubLetters',
  'matchWords',
  'copulas',
  'sports',
  'sportMasters',
  'sportDeeds',
  'sportEvents',
  'finals',
  'medals',
  'personalVerbs',
  'givenCountries',
  'givenPlaces',
  'callingsSaid',
  'deeds',
  'deedEnds',
  'otherTimes',
  'otherTimesAfter',
  'unionWords',
  'apostropheParticles',
] as const satisfies readonly (keyof WordLists)[];

/** What several languages give together. */
export interface Lexicon extends Readonly<WordLists> {
  /** The words of all these lists. */
  words: WordTable;
  /** What rules ask for before and behind a match in small letters. */
  listedBefore: ListUnion;
  listedAfter: ListUnion;
  /** What may make something else of a place's name: in front of it, in front of the word there, and behind it. */
  placeBefore: ListUnion;
  placeTwoBefore: ListUnion;
  placeBehind: ListUnion;
  /** What makes a club of a town's name, beside it, and what may stand between. */
  playBeside: ListUnion;
  playAgainst: ListUnion;
  /** What stands beside names without being part of one: titles, openers, nationalities, countries. */
  noNames: ListUnion;
  patronymic: RegExp;
  surname: RegExp;
  ofCountries: RegExp;
  pastTense: RegExp;
  townAdjective: RegExp;
  plural: RegExp;
  quotesNames: RegExp;
  articleless: RegExp;
  tiedEnding: RegExp;
  owning: RegExp;
  tiedCompound: RegExp;
  compoundBeginning: RegExp;
  unlistedOpener: RegExp;
  /** What a text holds in one of the languages that show themselves. */
  signs: RegExp;
  familyName: RegExp;
  inCase: RegExp;
  inApposition: (calling: string, name: string) => boolean;
  womensSurname: (changed: string) => string | null;
  sexOf: (given: string, changed: string) => Sex | null;
  sexAfter: (before: string, changed: string) => Sex | null;
}

/** What no text holds. */
const NOTHING = /(?!)/;

function eitherOf(patterns: ReadonlyArray<RegExp | undefined>): RegExp {
  const sources = patterns.flatMap((pattern) => (pattern ? [`(?:${pattern.source})`] : []));
  return sources.length > 0 ? new RegExp(sources.join('|'), 'u') : NOTHING;
}

/** What the first language says that says something. */
function firstOf<Said>(
  languages: readonly Language[],
  say: (language: Language) => Said | null | undefined,
): Said | null {
  for (const language of languages) {
    const said = say(language);
    if (said !== null && said !== undefined) return said;
  }
  return null;
}

/** Lists that rules ask for together, by the lists that they are made of. */
const JOINED = {
  listedBefore: [
    'nameParticles',
    'fatherWords',
    'earlierAges',
    'ofWords',
    'apposers',
    'namesakesBefore',
    'deputies',
    'callings',
    'trades',
    'churches',
    'namingWords',
    'beings',
    'calledOnes',
    'plainTitles',
    'townFolk',
    'namedAfter',
    'ageWords',
  ],
  listedAfter: [
    'callingsSaid',
    'deeds',
    'deputiesBehind',
    'deputyRanks',
    'namedBehind',
    'signedThere',
    'kinds',
    'ofWords',
    'namesakesAfter',
    'siteWords',
    'churchesAbroad',
    'beyondWords',
    'namedAfter',
    'channelNumbers',
    'versus',
  ],
  placeBefore: [
    'vessels',
    'clubs',
    'clubLetters',
    'ofAPlace',
    'ofWords',
    'directions',
    'countryParts',
    'regionalDirections',
  ],
  placeTwoBefore: ['honours', 'titleWords', 'hamlets'],
  placeBehind: ['wars', 'workVerbs', 'bodyWords', 'kinds', 'signedThere'],
  playBeside: ['trainers', 'encounters', 'teams', 'teamsmen', 'teamVerbs', 'plays', 'rivals'],
  playAgainst: ['locatives', 'againstWords'],
} as const satisfies Record<string, ReadonlyArray<keyof WordLists>>;

const joined = new Map<string, Lexicon>();

/** The lists and patterns of the languages with these tags; of others nothing is known. */
export function lexiconOf(known: readonly Language[], tags: readonly string[]): Lexicon {
  const languages = known.filter(({ tag }) => tags.some((each) => languageOf(each, known)?.tag === tag));
  const key = languages.map(({ tag }) => tag).join(' ');
  const before = known === LANGUAGES ? joined.get(key) : undefined;
  if (before) return before;
  const list = (name: keyof WordLists) => joinLists(languages.flatMap(({ words }) => words[name] ?? []));
  const lists = Object.fromEntries(LISTS.map((name) => [name, list(name)])) as unknown as WordLists;
  const { titles, abbreviatedTitles, openers, demonyms, countries } = lists;
  const together = (names: ReadonlyArray<keyof WordLists>) => new ListUnion(names.map((name) => lists[name]));
  const otherOpeners = joinLists([OTHER_OPENERS]);
  const unions = {
    listedBefore: together(JOINED.listedBefore),
    listedAfter: together(JOINED.listedAfter),
    placeBefore: together(JOINED.placeBefore),
    placeTwoBefore: together(JOINED.placeTwoBefore),
    placeBehind: together(JOINED.placeBehind),
    playBeside: together(JOINED.playBeside),
    playAgainst: together(JOINED.playAgainst),
    noNames: new ListUnion([titles, abbreviatedTitles, openers, demonyms, countries, otherOpeners]),
  };
  const lexicon: Lexicon = {
    ...lists,
    ...unions,
    words: new WordTable([...Object.values(lists), otherOpeners], Object.values(unions)),
    patronymic: eitherOf(languages.map(({ patronymic }) => patronymic)),
    pastTense: eitherOf(languages.map(({ pastTense }) => pastTense)),
    townAdjective: eitherOf(languages.map(({ townAdjective }) => townAdjective)),
    ofCountries: eitherOf(languages.map(({ ofCountries }) => ofCountries)),
    surname: eitherOf(languages.map(({ surname }) => surname)),
    plural: eitherOf(languages.map(({ plural }) => plural)),
    quotesNames: eitherOf(languages.map(({ quotesNames }) => quotesNames)),
    articleless: eitherOf(languages.map(({ articleless }) => articleless)),
    tiedEnding: eitherOf(languages.map(({ tiedEnding }) => tiedEnding)),
    owning: eitherOf(languages.map(({ owning }) => owning)),
    tiedCompound: eitherOf(languages.map(({ tiedCompound }) => tiedCompound)),
    compoundBeginning: eitherOf(languages.map(({ compoundBeginning }) => compoundBeginning)),
    unlistedOpener: eitherOf(languages.map(({ unlistedOpener }) => unlistedOpener)),
    signs: eitherOf(languages.map(({ signs }) => signs)),
    inCase: eitherOf(languages.map(({ inCase }) => inCase)),
    familyName: eitherOf(languages.map(({ familyName }) => familyName)),
    inApposition: (calling, name) => languages.some(({ inApposition }) => inApposition?.(calling, name) ?? false),
    womensSurname: (changed) => firstOf(languages, ({ womensSurname }) => womensSurname?.(changed)),
    sexOf: (given, changed) =>
      firstOf(languages, ({ womensSurname, sexOf }) => (womensSurname?.(changed) ? sexOf?.(given, changed) : null)),
    sexAfter: (before, changed) =>
      firstOf(languages, ({ womensSurname, sexAfter }) =>
        womensSurname?.(changed) ? sexAfter?.(before, changed) : null,
      ),
  };
  if (known === LANGUAGES) joined.set(key, lexicon);
  return lexicon;
}
