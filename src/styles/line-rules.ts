/** The style rules of the lines: one kind of line and one hue a type, quiet or strong, light or dark. */
import type { Look } from '../messages/message-map.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { hueOf } from './colours.ts';
import { LINE_PARTS, type LinePart, lineName, MARK_CLASS } from './line-names.ts';
import { LINE_STYLES } from './line-styles.ts';
import { displayWhile, type Presence } from './presence.ts';

/** Percent of the hue that a tint or a fainter line keeps. */
const FAINT = 55;
const TINT = 12;
const CURRENT = 20;

/** The rules for the lines, and for the frame around a name that has the focus. They hold as long as the extension is there. */
export function lineRules(look: Look, presence: Presence): string {
  const stop =
    `.${MARK_CLASS}{all:unset!important;${displayWhile(presence, 'block', 'none')};position:fixed!important;` +
    'inset:0 auto auto 0!important;z-index:2147483647!important;pointer-events:none!important}' +
    `@media not print{.${MARK_CLASS}:focus-visible{outline:2px solid!important;outline-offset:1px!important;` +
    'border-radius:2px!important}}';
  return stop + rules(look, presence, (type, part) => `::highlight(${lineName(type, part)})`);
}

function rules(look: Look, presence: Presence, selector: (type: EntryType, part: LinePart) => string): string {
  const screen = ENTRY_TYPES.map((type) => typeRules(type, look, presence, (part) => selector(type, part))).join('');
  const all = ENTRY_TYPES.flatMap((type) => LINE_PARTS.map((part) => selector(type, part)));
  const printed = all.map((name) => `${name}{text-decoration:none!important;background-color:transparent!important}`);
  const forced = ENTRY_TYPES.map((type) => forcedRules(type, presence, (part) => selector(type, part)));
  return `${screen}@media (forced-colors:active){${forced.join('')}}@media print{${printed.join('')}}`;
}

function typeRules(type: EntryType, look: Look, presence: Presence, selector: (part: LinePart) => string): string {
  const hue = hueOf(type, look.colours);
  const colour = look.dark ? hue.dark : hue.light;
  const strong = look.strength === 'strong';
  const { style, thickness } = LINE_STYLES[type];
  const width = strong ? thickness + 1 : thickness;
  const line = (paint: string, px: number) =>
    `text-decoration:underline ${style} ${px}px ${paint}${presence};text-underline-offset:.18em;text-decoration-skip-ink:none;`;
  const tint = (percent: number) => `background-color:color-mix(in srgb,${colour} ${percent}%,transparent)${presence};`;
  const faint = `color-mix(in srgb,${colour} ${FAINT}%,transparent)`;
  return (
    `${selector('')}{${line(colour, width)}${strong ? tint(TINT) : ''}}` +
    `${selector('again')}{${line(strong ? colour : faint, strong ? thickness : Math.max(1, thickness - 1))}}` +
    `${selector('current')}{${line(colour, width)}${tint(CURRENT)}}`
  );
}

/** In forced colours the system's own colours carry the lines; kinds of line still tell the types apart. */
function forcedRules(type: EntryType, presence: Presence, selector: (part: LinePart) => string): string {
  const { style, thickness } = LINE_STYLES[type];
  const line = (paint: string) => `text-decoration:underline ${style} ${thickness}px ${paint}${presence};`;
  return (
    `${selector('')}{${line('LinkText')}}${selector('again')}{${line('GrayText')}}` +
    `${selector('current')}{${line('Highlight')}background-color:Highlight${presence};color:HighlightText${presence}}`
  );
}
