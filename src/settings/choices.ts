/** Which values a setting can have. Written by hand, because every page with names in it carries this code. */
import { type EntryRef, isEntryRef } from '../pack/entry-ref.ts';
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { DEFAULTS, FORGET_AFTER, SETTING_VALUES, type Settings, SITE_RULES } from './settings.ts';

/** What a reader chose; everything else holds by default. */
export type Choices = Partial<Settings>;

/** The nearest usable value, with the broken parts of lists left out; undefined when nothing of it can be used. */
type Parse<T> = (value: unknown) => T | undefined;

const oneOf =
  <T>(...values: readonly T[]): Parse<T> =>
  (value) =>
    values.find((one) => one === value);

const text: Parse<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

const entry: Parse<EntryRef> = (value) => (isEntryRef(value) ? value : undefined);

const colour: Parse<string> = (value) => (/^#[0-9a-f]{6}$/i.test(text(value) ?? '') ? text(value) : undefined);

/** Milliseconds: no delay is longer than ten seconds. */
const delay: Parse<number> = (value) =>
  typeof value === 'number' && value >= 0 && value <= 10_000 ? value : undefined;

const listOf =
  <T>(parse: Parse<T>): Parse<T[]> =>
  (value) =>
    Array.isArray(value) ? [...new Set(value.filter((item) => parse(item) !== undefined))] : undefined;

const recordOf =
  <K extends string, V>(parseKey: Parse<K>, parse: Parse<V>): Parse<Record<K, V>> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const kept = Object.entries(value).filter(
      ([key, item]) => parseKey(key) !== undefined && parse(item) !== undefined,
    );
    return Object.fromEntries(kept) as Record<K, V>;
  };

const flag = oneOf(true, false);
const entryType = oneOf<EntryType>(...ENTRY_TYPES);

const PARSE: { [K in keyof Settings]: Parse<Settings[K]> } = {
  enabled: flag,
  hiddenTypes: listOf(entryType),
  repeat: oneOf(...SETTING_VALUES.repeat),
  generic: oneOf(...SETTING_VALUES.generic),
  hover: flag,
  opensIn: oneOf(...SETTING_VALUES.opensIn),
  panelOrder: oneOf(...SETTING_VALUES.panelOrder),
  hoverIn: delay,
  hoverOut: delay,
  toldOfLinks: flag,
  painter: oneOf(...SETTING_VALUES.painter),
  strength: oneOf(...SETTING_VALUES.strength),
  badge: flag,
  theme: oneOf(...SETTING_VALUES.theme),
  memory: flag,
  colours: recordOf(entryType, colour),
  sites: recordOf(text, oneOf(...SITE_RULES)),
  forgetAfter: oneOf(...FORGET_AFTER),
  never: listOf(entry),
  ignored: listOf(text),
};

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(DEFAULTS) as Array<keyof Settings>;

/** The usable choices among stored values: broken, older and unknown ones are left out. Never throws. */
export function readChoices(stored: Readonly<Record<string, unknown>>): Choices {
  const choices = SETTING_NAMES.flatMap((name) => {
    const value = Object.hasOwn(stored, name) ? PARSE[name](stored[name]) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(choices);
}

/** True when two values of a setting mean the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
