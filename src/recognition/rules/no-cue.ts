/** A guarded form without any of its cues is left alone: "the trend of the year". */
import { Around } from './candidate.ts';
import { notThisForm, type Rule } from './rule.ts';

export const noCue: Rule = {
  name: 'no-cue',
  asks: Around.Anything,
  decide: notThisForm,
};
