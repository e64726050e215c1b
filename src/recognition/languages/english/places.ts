/** Lower-case names of countries and states, for "Moscow, Idaho" and "Baku, Azerbaijan". */
import { phraseList, wordList } from '../word-list.ts';

/**
 * States of the USA and Canadian provinces, with the abbreviations of press and post. Not Washington and New York: the
 * press means the cities, in "Moscow, Washington agree" and in lists.
 */
export const STATES = phraseList(`
  alabama | alaska | alberta | arizona | arkansas | british columbia | california | colorado | connecticut | delaware |
  florida | georgia | hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | manitoba |
  maryland | massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada |
  new brunswick | new hampshire | new jersey | new mexico | new south wales | newfoundland | north carolina |
  north dakota | nova scotia | ohio | oklahoma | ontario | oregon | pennsylvania | quebec | queensland | rhode island |
  saskatchewan | south carolina | south dakota | tasmania | tennessee | texas | utah | vermont | virginia |
  west virginia | wisconsin | wyoming |
  ala | ariz | ark | calif | colo | conn | del | fla | ga | ill | ind | kan | ky | la | md | mass | mich | minn | miss |
  mo | mont | neb | nev | okla | ore | pa | tenn | tex | vt | va | wash | wis | wyo
`);

/** Whose states they are, as packs call it. */
export const STATES_OF = phraseList('united states');

/**
 * Countries where a town is called as another country is, Armenia mostly. Of any other country behind a country's name the press
 * makes a list: "from Russia, Germany".
 */
export const BORROWING_LANDS = wordList('colombia ecuador');

/** Postal abbreviations, which count only in capitals. */
export const STATE_CODES = wordList(`
  ab ak al ar az bc ca co ct de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok on
  or pa qc ri sc sd tn tx ut va vt wa wi wv wy
`);

export const COUNTRIES = phraseList(`
  abkhazia | afghanistan | albania | algeria | america | angola | argentina | armenia | australia | austria | azerbaijan |
  bahrain | bangladesh | belarus | belgium | bolivia | bosnia | brazil | britain | bulgaria | cambodia | canada |
  chile | china | colombia | congo | croatia | cuba | cyprus | czech republic | czechia | denmark | ecuador | egypt |
  england | estonia | ethiopia | finland | france | georgia | germany | ghana | greece | hungary | iceland | india |
  indonesia | iran | iraq | ireland | israel | italy | japan | jordan | kazakhstan | kenya | kosovo | kuwait |
  kyrgyzstan | laos | latvia | lebanon | libya | lithuania | luxembourg | malaysia | malta | mexico | moldova |
  mongolia | montenegro | morocco | nepal | netherlands | new zealand | nigeria | north korea | north macedonia |
  northern ireland | norway | oman | pakistan | palestine | peru | philippines | poland | portugal | qatar | romania |
  russia | russian federation | saudi arabia | scotland | senegal | serbia | singapore | slovakia | slovenia | somalia |
  south africa | south korea | south ossetia | soviet union | spain | sri lanka | sudan | sweden | switzerland | syria |
  taiwan | tajikistan | thailand | tunisia | turkey | turkiye | turkmenistan | türkiye | uganda | ukraine |
  united arab emirates | united kingdom | united states | uruguay | uzbekistan | venezuela | vietnam | wales | yemen
`);

/** Capitals that the press means countries by, and what is meant like them. */
export const CAPITALS = wordList(`
  abu ankara amman ashgabat astana athens baghdad beijing beirut belgrade berlin bern bishkek bratislava brussels bucharest
  budapest cairo canberra chisinau copenhagen damascus delhi dhaka doha dushanbe dublin geneva hanoi havana helsinki
  islamabad jakarta jerusalem kabul kathmandu kiev kyiv lisbon ljubljana london madrid manila minsk moscow nairobi nicosia
  nato ottawa paris prague pretoria pyongyang riga riyadh rome seoul singapore skopje sofia stockholm tallinn tashkent
  tbilisi tehran tirana tokyo tunis ulaanbaatar vienna vilnius warsaw washington yerevan zagreb
`);

/** Parts of the world, which are no countries. */
export const REGIONS = phraseList(`
  europe | asia | africa | america | antarctica | oceania | eurasia | caucasus | the caucasus | north caucasus | south caucasus |
  balkans | arctic | middle east | near east | far east | north america | south america | central america | latin america |
  western europe | eastern europe | central europe | northern europe | southern europe | western asia | eastern asia |
  central asia | northern asia | southern asia | western africa | eastern africa | central africa | northern africa |
  southern africa
`);

/** Capitalised words that make another place of the place they stand before: "East Azerbaijan", "New Moscow". */
export const DIRECTIONS = wordList(
  'east west north south new little latin iranian upper lower inner outer equatorial united free',
);
