/** The style rules of both painters: one kind of line and one hue a type, quiet or strong, light or dark. */
import type { Look } from '../messages/message-map.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import type { Settings } from '../settings/settings.ts';
import { hueOf } from './colours.ts';
import { LINE_PARTS, type LinePart, lineName, MARK_CLASS } from './line-names.ts';
import { LINE_STYLES } from './line-styles.ts';
import { displayWhile, type Presence } from './presence.ts';

/** Percent of the hue that a tint or a fainter line keeps. */
const FAINT = 55;
const TINT = 12;
const CURRENT = 20;

/** The rules for the lines as a painter draws them: highlights, or marks in the text. They hold as long as the extension is there. */
export function lineRules(painter: Settings['painter'], look: Look, presence: Presence): string {
  if (painter === 'highlight') return rules(look, presence, (type, part) => `::highlight(${lineName(type, part)})`);
  const plain =
    `.${MARK_CLASS}{all:unset;${displayWhile(presence, 'inline', 'contents')};cursor:pointer${presence}}` +
    `a .${MARK_CLASS}{cursor:inherit}` +
    `@media not print{.${MARK_CLASS}:focus-visible{outline:2px solid;outline-offset:1px;border-radius:2px}}`;
  return plain + rules(look, presence, (type, part) => `.${MARK_CLASS}.${lineName(type, part)}`);
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
