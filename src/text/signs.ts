/** Kinds of signs, each once, as what stands between the brackets of a regular expression with the `u` flag. */

/** All that is read as an apostrophe, in whatever keyboard's or typesetter's shape. */
export const APOSTROPHES = "'`\\u00b4\\u02b9\\u02bb-\\u02bd\\u02c8\\u02ee\\u2018-\\u201b\\u2032\\ua78c\\uff07";
/** Double quotation marks and guillemets. */
export const QUOTES = '"\\u00ab\\u00bb\\u201c-\\u201f\\u2033\\u2039\\u203a\\uff02';
/** Hyphens, dashes and the minus sign. */
export const DASHES = '\\p{Pd}\\u2212';
/** Soft hyphens, zero-width and direction characters, fillers: what a reader can't see. */
export const UNSEEN = '\\p{Cf}\\u115f\\u1160\\u034f\\u180b-\\u180f\\ufe00-\\ufe0f';
/** What opens a quotation in the press of Europe, “so”, «so» or „so“. */
export const OPENING_QUOTES = '"\'\\u201c\\u2018\\u00ab\\u201e';
/** What closes one. */
export const CLOSING_QUOTES = '"\'\\u201d\\u2019\\u00bb\\u201c';
