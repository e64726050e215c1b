/** English nouns of states, alliances and armed bodies, in small letters. */

/** Nouns of states, alliances and armed bodies: as the last word of a run they make it a name, as no head noun of texts does. */
export const BODY = /^(?:coalition|republic|kingdom|emirates?|forces|corps|brigades?|fleet|guards?|front|bloc)$/;

/** Texts call what they have told of by these alone: "the Coalition". */
export const ALLIANCE = /^(?:alliance|coalition|commonwealth|federation|kingdom|republic|union)$/;

/** Before "of" they begin the name of a state or a sea. */
export const REALM = /^(?:state|kingdom|gulf|sea|strait|isle|duchy|emirate)$/;
