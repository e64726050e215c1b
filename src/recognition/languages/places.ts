/** Lower-case names of countries and states, for "Moscow, Idaho" and "Baku, Azerbaijan". */
import { WordList } from './word-list.ts';

/**
 * States of the USA and Canadian provinces, with the abbreviations of press and post. Not Washington and New York: the
 * press means the cities, in "Moscow, Washington agree" and in lists.
 */
export const STATES: WordList = new WordList(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|
  indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|
  nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|
  pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|
  wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|british columbia|
  newfoundland|new south wales|queensland|tasmania|
  ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|
  tenn|tex|vt|va|wash|wis|wyo`.split(/\|\s*/),
);

/** Postal abbreviations, which count only in capitals. */
export const STATE_CODES: WordList = new WordList(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
  sc sd tn tx ut vt va wa wv wi wy on qc ab bc`.split(/\s+/),
);

export const COUNTRIES: WordList = new WordList(
  `abkhazia|afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|
  belarus|belgium|bolivia|bosnia|brazil|britain|bulgaria|cambodia|canada|chile|china|colombia|congo|croatia|cuba|
  cyprus|czech republic|czechia|denmark|ecuador|egypt|england|estonia|ethiopia|finland|france|georgia|germany|ghana|
  greece|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|japan|jordan|kazakhstan|kenya|kosovo|kuwait|
  kyrgyzstan|laos|latvia|lebanon|libya|lithuania|luxembourg|malaysia|malta|mexico|moldova|mongolia|montenegro|morocco|
  nepal|netherlands|new zealand|nigeria|north korea|north macedonia|northern ireland|norway|oman|pakistan|palestine|
  peru|philippines|poland|portugal|qatar|romania|russia|saudi arabia|scotland|senegal|serbia|singapore|slovakia|
  slovenia|somalia|south africa|south korea|south ossetia|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|
  tajikistan|thailand|tunisia|turkey|turkiye|türkiye|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|
  united states|uruguay|uzbekistan|venezuela|vietnam|wales|yemen|russian federation|soviet union`.split(/\|\s*/),
);

/** Capitalised words that make another place of the place they stand before: "East Azerbaijan", "New Moscow". */
export const DIRECTIONS: WordList = new WordList(
  'east west north south new little latin iranian upper lower inner outer equatorial united free'.split(' '),
);
