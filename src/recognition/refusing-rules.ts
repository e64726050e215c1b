/** The rules that leave a name unlinked, those of a block first (`rules/rules.ts`), then those of a page. */
export const REFUSING_RULES = [
  'url-or-handle',
  'another-language',
  'currency-sign',
  'common-word',
  'continued-name',
  'deputy',
  'namesake',
  'other-calling',
  'quoted-thing',
  'tied-surname',
  'earlier-age',
  'persons-name',
  'directed-place',
  'place-chain',
  'named-after-place',
  'stranger-behind',
  'stranger-before',
  'place-region',
  'acronym-expansion',
  'small-capitals',
  'another-father',
  'given-name',
  'no-cue',
  'contested',
  'named-before',
  'named-after',
  'nobody-named',
] as const;
export type RefusingRule = (typeof REFUSING_RULES)[number];

export const isRefusingRule = (rule: string): rule is RefusingRule => REFUSING_RULES.some((each) => each === rule);
