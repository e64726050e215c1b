/** Which values a setting can have. Written by hand, because every page with names in it carries this code. */
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';
import { DEFAULTS, type Settings, type SiteRule } from './settings.ts';

/** What a reader chose; everything else holds by default. */
export type Choices = Partial<Settings>;

/** The nearest usable value, with the broken parts of lists left out; undefined when nothing of it can be used. */
type Reader<K extends keyof Settings> = (value: unknown) => Settings[K] | undefined;

const READERS: { [K in keyof Settings]: Reader<K> } = {
  enabled: readBoolean,
  hiddenTypes: (value) => readList(value, isEntryType),
  repeat: (value) => readOne(value, ['every', 'first']),
  hover: readBoolean,
  hoverIn: readDelay,
  hoverOut: readDelay,
  painter: (value) => readOne(value, ['highlight', 'mark']),
  strength: (value) => readOne(value, ['quiet', 'strong']),
  theme: (value) => readOne(value, ['system', 'light', 'dark']),
  colours: (value) => readRecord(value, isEntryType, isColour),
  sites: (value) => readRecord(value, isText, isSiteRule),
  never: (value) => readList(value, isText),
};

/** The names of all settings. */
export const SETTING_NAMES = Object.keys(DEFAULTS) as Array<keyof Settings>;

/** The usable choices among stored values: broken, older and unknown ones are left out. Never throws. */
export function readChoices(stored: Readonly<Record<string, unknown>>): Choices {
  const choices = SETTING_NAMES.flatMap((name) => {
    const value = Object.hasOwn(stored, name) ? READERS[name](stored[name]) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(choices);
}

/** True when two values of a setting mean the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Milliseconds: no delay is longer than ten seconds. */
function readDelay(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 10_000 ? value : undefined;
}

function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function readOne<T extends string>(value: unknown, values: readonly T[]): T | undefined {
  return values.find((one) => one === value);
}

function readList<T>(value: unknown, fits: (item: unknown) => item is T): T[] | undefined {
  return Array.isArray(value) ? [...new Set(value.filter(fits))] : undefined;
}

function readRecord<K extends string, V>(
  value: unknown,
  keyFits: (key: unknown) => key is K,
  valueFits: (item: unknown) => item is V,
): Record<K, V> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const kept = Object.entries(value).filter(([key, item]) => keyFits(key) && valueFits(item));
  return Object.fromEntries(kept) as Record<K, V>;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isEntryType(value: unknown): value is EntryType {
  return ENTRY_TYPES.some((type) => type === value);
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

function isSiteRule(value: unknown): value is SiteRule {
  return value === 'on' || value === 'off' || value === 'whole-page';
}
