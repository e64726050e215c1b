/** The names that the lines under mentions go by, in the painters and in the rules that style them. */
import type { EntryType } from '../pack/entry-types.ts';
import type { Tone } from './tones.ts';

/** A type's first mentions, its later mentions, or the one that is pointed at. */
export const LINE_PARTS = ['', 'repeat', 'current'] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** The registered highlight of a part of a type's mentions, on light paper or on something else. */
export const lineName = (type: EntryType, part: LinePart = '', tone: Tone = 'light'): string =>
  ['backgrounder', type, part, tone === 'light' ? '' : tone].filter((word) => word !== '').join('-');

/** The registered highlight of mentions in text that is filled with nothing, as over a gradient: it keeps them so. */
export const CLEAR_NAME = 'backgrounder-clear';

/** The class of our element over a name that has the focus. */
export const MARK_CLASS = 'backgrounder-mark';
