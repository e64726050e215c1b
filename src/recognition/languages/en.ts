/** English. Plurals and possessives of demonyms and families are listed in packs; nothing is generated. */
import {
  CALLINGS,
  ENCOUNTERS,
  MATCH_WORDS,
  PLAYS,
  SPORT_DEEDS,
  SPORT_EVENTS,
  TEAMSMEN,
  TRADES,
} from './english/callings.ts';
import {
  CLUBS,
  CONTINUATION_ADJECTIVES,
  CONTINUATIONS,
  EARLIER_AGES,
  HAPPENINGS,
  INSTITUTIONS,
  KINDS,
  OF_A_PLACE,
  PAIR_NOUNS,
  PUBLIC_BODIES,
  SIGNED_THERE,
} from './english/continuations.ts';
import { DEMONYMS } from './english/demonyms.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './english/given-names.ts';
import { HEAD_NOUNS } from './english/head-nouns.ts';
import { ORGANISATION_NOUNS } from './english/organisation-nouns.ts';
import { OTHER_ONES } from './english/other-ones.ts';
import {
  BEINGS,
  BRANDS,
  BROADCASTERS,
  DWELLINGS,
  FEATURES,
  FIELDS,
  FIRMS,
  FOODS,
  HAMLETS,
  JOURNEYS,
  NAME_TAILS,
  NAMING_WORDS,
  PERSONAL_VERBS,
  QUOTED_THINGS,
  TITLE_WORDS,
} from './english/other-things.ts';
import {
  BORROWING_LANDS,
  CAPITALS,
  COUNTRIES,
  DIRECTIONS,
  REGIONS,
  STATE_CODES,
  STATES,
  STATES_OF,
} from './english/places.ts';
import { STARTERS } from './english/starters.ts';
import { ABBREVIATED_TITLES, PERSONAL_TITLES, TITLES } from './english/titles.ts';
import type { Language } from './language.ts';
import { wordList } from './word-list.ts';

export const ENGLISH: Language = {
  tag: 'en',
  words: {
    givenNames: GIVEN_NAMES,
    nameParticles: NAME_PARTICLES,
    titles: TITLES,
    personalTitles: PERSONAL_TITLES,
    surnamed: wordList('mr mrs ms mx dr prof'),
    deputies: wordList('vice deputy'),
    abbreviatedTitles: ABBREVIATED_TITLES,
    abbreviations: wordList(
      'jr sr no vs etc inc ltd corp co al approx dept est eg ie jan feb mar apr aug sept sep oct nov dec',
    ),
    openers: STARTERS,
    minorWords: wordList(`
      a an the and or but nor of in on to at by for with from as vs v via over into onto off out up than amid s t is it if
      de per after before about between under against
    `),
    demonyms: DEMONYMS,
    countries: COUNTRIES,
    capitals: CAPITALS,
    regions: REGIONS,
    states: STATES,
    stateCodes: STATE_CODES,
    statesOf: STATES_OF,
    borrowingLands: BORROWING_LANDS,
    locatives: wordList('in from near at to outside via of around'),
    directions: DIRECTIONS,
    countryParts: wordList('north south latin central middle'),
    regionalDirections: wordList('eastern western northern southern'),
    openingDirections: wordList('east west north south eastern western northern southern'),
    namesakesBefore: wordList('town city village settlement suburb district port'),
    continuations: CONTINUATIONS,
    roads: wordList('road highway motorway expressway freeway autobahn railway railroad pipeline'),
    continuationAdjectives: CONTINUATION_ADJECTIVES,
    nameEndings: wordList(
      'international today tomorrow weekly daily report news wire watch insight insights dispatch press',
    ),
    featuresBefore: FEATURES,
    namesakesAfter: wordList('town village suburb district settlement'),
    institutions: INSTITUTIONS,
    signedThere: SIGNED_THERE,
    quotedThings: QUOTED_THINGS,
    ordinals: wordList('first second third 1st 2nd 3rd'),
    wars: wordList('war wars'),
    kinds: KINDS,
    earlierAges: EARLIER_AGES,
    happenings: HAPPENINGS,
    clubs: CLUBS,
    teams: wordList('club side champions'),
    teamsmen: TEAMSMEN,
    plays: PLAYS,
    trainers: wordList('coach'),
    encounters: ENCOUNTERS,
    contests: wordList('playoff playoffs uefa qualifier qualifiers'),
    contestStages: wordList('play return group knockout champions europa'),
    legs: wordList('leg'),
    contestParts: wordList('off offs leg stage league'),
    teamVerbs: wordList('are were have'),
    rivals: wordList('v vs versus'),
    versus: wordList('v'),
    againstWords: wordList('to with against over by past'),
    deciders: wordList('penalties aggregate'),
    churches: wordList('church'),
    otherOnes: OTHER_ONES,
    memorials: wordList(`
      airport airfield terminal stadium arena park garden gardens square street avenue boulevard embankment bridge museum library theatre
      theater hospital clinic mosque refinery shipyard shipyards yard yards mausoleum academy university institute lyceum
    `),
    establishments: wordList(`
      cafe café restaurant pub bar lounge grill inn hotel hostel arms tavern bistro bakery salon deli diner takeaway store shop
      boutique nightclub kebab kitchen
    `),
    vessels: wordList(
      'carrier cruiser destroyer frigate corvette submarine ferry tanker freighter icebreaker liner steamer yacht',
    ),
    datingWords: wordList('of in on from'),
    siteWords: wordList('in of'),
    inWords: wordList('in'),
    nearWords: wordList('near outside'),
    namingWords: NAMING_WORDS,
    callingVerbs: wordList('call calls called calling nickname nicknamed named dub dubbed'),
    calledOnes: wordList('him her me'),
    beings: BEINGS,
    ageWords: wordList('old'),
    possessors: wordList('my your his her our their its'),
    beingVerbs: wordList(`
      was is has had would ate eats chased licked loves loved likes hates sleeps slept ran escaped vanished survived won died came went weighs needs barked barks
      bit bolted jumped arrived joined
    `),
    workVerbs: wordList('does do did is was has will never always cannot must nights calling'),
    firmKin: wordList('sons son daughters daughter brothers bros partners associates co company'),
    plainTitles: wordList(`
      father brother sister deacon judge magistrate coach officer constable pc sergeant sgt corporal cpl captain detective inspector nurse chef
      councillor cllr alderman sheriff warden
    `),
    hamlets: HAMLETS,
    foods: FOODS,
    nameTails: NAME_TAILS,
    titleWords: TITLE_WORDS,
    churchesAbroad: wordList('outside abroad exile'),
    foreignChurches: wordList('america'),
    brandSigns: wordList(`
      the at by of for with from has have is are were will said says and
      opened closed reopened hired sold bought reported announced advised agreed launched signed posted raised owns runs employs
      employed offers offered sponsored hosted ordered built expanded invested acquired
    `),
    speechVerbs: wordList(`
      told tell tells asked ask asks warned warn warns assured assure assures reminded informed urged urge urges said says say
      accused accuses blamed blames gave give gives sold sell offered offers denied deny showed show sent send lent owed
      called call calls calling named made make makes
    `),
    dedications: wordList(`
      holy saint saints st ss our all christ trinity virgin archangel resurrection transfiguration annunciation nativity assumption
      dormition ascension protection epiphany
    `),
    fields: FIELDS,
    broadcasters: BROADCASTERS,
    channelNumbers: wordList('1 2 3 4 5 24'),
    dwellings: DWELLINGS,
    journeys: JOURNEYS,
    ofAPlace: OF_A_PLACE,
    pairNouns: PAIR_NOUNS,
    articles: wordList('a an the this that any another'),
    indefinites: wordList('a an'),
    families: wordList('family clan dynasty household estate wedding brothers sisters couple case trial murder'),
    prefixes: wordList('anti pro ex non post pre then co vice ultra neo mid former'),
    organisationNouns: ORGANISATION_NOUNS,
    headNouns: HEAD_NOUNS,
    acronymLinks: wordList('of and for the on in to de des du la le et a'),
    possessives: wordList('s'),
    ofWords: wordList('of for'),
    genitiveWords: wordList('of'),
    apposers: wordList('the or hereinafter'),
    conjunctions: wordList('and or'),
    callings: CALLINGS,
    trades: TRADES,
    callingsSaid: wordList(`
      scored scores netted volleyed tackled dribbled batted enrolled apprenticed bakes homered punted
    `),
    deeds: wordList('heads headed pleads pleaded'),
    deedEnds: wordList('in home wide over guilty not'),
    firms: FIRMS,
    brands: BRANDS,
    bodyWords: wordList('city town municipal regional provincial police fire high middle elementary grade school'),
    publicBodies: PUBLIC_BODIES,
    stateBodies: wordList('ministry'),
    smallTownBodies: wordList('council school district board'),
    clubLetters: wordList('fc fk bc hc hk sk'),
    matchWords: MATCH_WORDS,
    copulas: wordList('is was'),
    ports: wordList('astrakhan makhachkala aktau anzali turkmenbashi kuryk alat noshahr awaza lankaran'),
    sports: wordList('chess judo tennis squash badminton football hockey handball volleyball basketball sambo'),
    sportMasters: wordList('master player champion international prodigy'),
    sportDeeds: SPORT_DEEDS,
    sportEvents: SPORT_EVENTS,
    finals: wordList('final finals'),
    medals: wordList('gold silver bronze'),
    personalVerbs: PERSONAL_VERBS,
    givenCountries: wordList('iran america armenia india china cuba israel kenya jordan ireland'),
    otherTimes: wordList('since before after until till than pre post'),
    unionWords: wordList('united'),
    apostropheParticles: wordList('o'),
  },
  patronymic: /(?:[oe]vich|ich|[oe]vna|ichna)$/u,
  ofCountries:
    /(?:(?:ist|ian|ish|ese|ic|ern|ed|ing|ous|less|id|held|led|ite|ary)|^(?:mother|holy|nazi|greater|safavid|qajar|pahlavi|team|neighbor|neighbour|dear|poor|mighty|little|comrade))$/u,
  surname: /.{3}(?:[eo]v|[eo]va|ski?y|ska?ya|ski|ska|enko|ch?uk|shvili|dze|[iy]an|oglu|zadeh?|[a-z]in|ina|[iy]ch)$/u,
  pastTense: /^\p{Ll}{2,}ed$/u,
  plural: /(?<=.{3})s$/u,
  unlistedOpener: /.{3}(?:ing|ed|ly|wards?)$/u,
  paradigms: {},
};
