/** The style rules of the lines: one kind of line and one hue a type, quiet or strong, on whatever surface. */
import type { Look } from '../messages/message-map.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { hueOf } from './colours.ts';
import { CLEAR_NAME, LINE_PARTS, type LinePart, lineName, MARK_CLASS } from './line-names.ts';
import { LINE_STYLES } from './line-styles.ts';
import { displayWhile, type Presence } from './presence.ts';
import { lineColours, TONES, type Tone } from './tones.ts';

/** Percent of the hue that a tint keeps. */
const TINT = 12;
const CURRENT = 20;

/**
 * The rules for a type's lines on a surface under the name of its first mentions there, those for text filled with nothing under
 * theirs, and under none what every page with lines needs: the frame around a name that has the focus. They hold as long as the
 * extension is there.
 */
export function lineRules(look: Look, presence: Presence): Record<string, string> {
  const stop =
    `.${MARK_CLASS}{all:unset!important;${displayWhile(presence, 'block', 'none')};position:fixed!important;` +
    'inset:0 auto auto 0!important;z-index:2147483647!important;pointer-events:none!important}' +
    `@media not print{.${MARK_CLASS}:focus-visible{outline:2px solid!important;outline-offset:1px!important;` +
    'border-radius:2px!important}}';
  const lines = ENTRY_TYPES.flatMap((type) =>
    TONES.map((tone) => [lineName(type, '', tone), typeRules(type, tone, look, presence)]),
  );
  return {
    '': stop,
    [CLEAR_NAME]: `::highlight(${CLEAR_NAME}){color:transparent${presence}}`,
    ...Object.fromEntries(lines),
  };
}

const selector = (type: EntryType, part: LinePart, tone: Tone): string => `::highlight(${lineName(type, part, tone)})`;

function typeRules(type: EntryType, tone: Tone, look: Look, presence: Presence): string {
  const { first, later } = lineColours(hueOf(type, look.colours), tone);
  const strong = look.strength === 'strong';
  const { style, thickness } = LINE_STYLES[type];
  const width = strong ? thickness + 1 : thickness;
  const line = (paint: string, px: number) =>
    `text-decoration:underline ${style} ${px}px ${paint}${presence};text-underline-offset:.18em;text-decoration-skip-ink:none;`;
  const tint = (percent: number) => `background-color:color-mix(in srgb,${first} ${percent}%,transparent)${presence};`;
  return (
    `${selector(type, '', tone)}{${line(first, width)}${strong ? tint(TINT) : ''}}` +
    `${selector(type, 'repeat', tone)}{${line(strong ? first : later, strong ? thickness : Math.max(1, thickness - 1))}}` +
    `${selector(type, 'current', tone)}{${line(first, width)}${tint(CURRENT)}}` +
    `@media (forced-colors:active){${forcedRules(type, tone, presence)}}` +
    `@media print{${LINE_PARTS.map((part) => selector(type, part, tone)).join()}` +
    '{text-decoration:none!important;background-color:transparent!important}}'
  );
}

/** In forced colours the system's own colours carry the lines; kinds of line still tell the types apart. */
function forcedRules(type: EntryType, tone: Tone, presence: Presence): string {
  const { style, thickness } = LINE_STYLES[type];
  const line = (paint: string) => `text-decoration:underline ${style} ${thickness}px ${paint}${presence};`;
  return (
    `${selector(type, '', tone)}{${line('LinkText')}}${selector(type, 'repeat', tone)}{${line('GrayText')}}` +
    `${selector(type, 'current', tone)}{${line('Highlight')}background-color:Highlight${presence};color:HighlightText${presence}}`
  );
}
