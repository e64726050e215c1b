/** The rules that decide about a match from its block's text alone, in their order: the first that says something decides. */
import { acronymExpansion } from './acronym-expansion.ts';
import { anotherBranch } from './another-branch.ts';
import { anotherFather } from './another-father.ts';
import { anotherLanguage } from './another-language.ts';
import { anotherOne } from './another-one.ts';
import { bodyElsewhere } from './body-elsewhere.ts';
import { clubAtPlay } from './club-at-play.ts';
import { commonWord } from './common-word.ts';
import { continuedName } from './continued-name.ts';
import { cue } from './cue.ts';
import { currencySign } from './currency-sign.ts';
import { deputy } from './deputy.ts';
import { directedPlace } from './directed-place.ts';
import { earlierAge } from './earlier-age.ts';
import { fullName } from './full-name.ts';
import { givenName } from './given-name.ts';
import { namedAfterPlace } from './named-after-place.ts';
import { namesake } from './namesake.ts';
import { noCue } from './no-cue.ts';
import { otherCalling } from './other-calling.ts';
import { personsName } from './persons-name.ts';
import { placeChain } from './place-chain.ts';
import { placeRegion } from './place-region.ts';
import { quotedThing } from './quoted-thing.ts';
import type { Rule } from './rule.ts';
import { shortName } from './short-name.ts';
import { smallCapitals } from './small-capitals.ts';
import { strangerBefore } from './stranger-before.ts';
import { strangerBehind } from './stranger-behind.ts';
import { tiedSurname } from './tied-surname.ts';
import { toldApart } from './told-apart.ts';
import { urlOrHandle } from './url-or-handle.ts';

export const RULES: readonly Rule[] = [
  urlOrHandle,
  anotherLanguage,
  currencySign,
  commonWord,
  toldApart,
  continuedName,
  deputy,
  anotherBranch,
  bodyElsewhere,
  anotherOne,
  namesake,
  otherCalling,
  quotedThing,
  tiedSurname,
  earlierAge,
  personsName,
  directedPlace,
  placeChain,
  namedAfterPlace,
  clubAtPlay,
  strangerBehind,
  strangerBefore,
  placeRegion,
  acronymExpansion,
  smallCapitals,
  anotherFather,
  givenName,
  fullName,
  cue,
  shortName,
  noCue,
];
