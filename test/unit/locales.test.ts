import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Unseen } from '../../src/card/frame/sight.ts';
import { DETAILS, NOTE_KINDS } from '../../src/documents/document.ts';
import { COLUMNS } from '../../src/exchange/columns.ts';
import type { PassedKind } from '../../src/exchange/report.ts';
import { snake } from '../../src/locale-key.ts';
import { NAME_STATES } from '../../src/maker/decisions.ts';
import { NAME_KEYS } from '../../src/maker/name-acts.ts';
import { READING_ORDERS } from '../../src/messages/library-route.ts';
import type { ReadingState } from '../../src/messages/message-map.ts';
import type { Risk } from '../../src/own-names/form-risks.ts';
import { ENTRY_TYPES, type EntryType } from '../../src/pack/entry-types.ts';
import { RELATION_KINDS } from '../../src/pack/relation-kinds.ts';
import type { FileFault } from '../../src/pack/validate.ts';
import type { ReadingFault } from '../../src/read-files/reading-messages.ts';
import type { Reason } from '../../src/recognition/mention.ts';
import { REFUSING_RULES } from '../../src/recognition/refusing-rules.ts';
import { SETTING_VALUES, type SiteRule } from '../../src/settings/settings.ts';
import type { Translate } from '../../src/ui/locale.tsx';
import { filesUnder } from './source-imports.ts';

type Messages = Record<string, { message: string; description?: string }>;

const FOLDER = 'assets/_locales';
const LANGUAGES = readdirSync(FOLDER).sort();
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
const english = messagesOf('en');
const sources = filesUnder('src').filter((file) => /\.tsx?$/.test(file));

/** The values of a union type, all of them: the compiler misses none. */
const valuesOf = <T extends string>(values: Record<T, true>) =>
  Object.keys(values).map((value) => value.replaceAll('-', '_'));

const RULES = valuesOf<Reason['rule']>({
  full: true,
  capitals: true,
  'short-before': true,
  'short-after': true,
  'default-owner': true,
  cue: true,
  ambiguous: true,
});
const STATES = valuesOf<ReadingState>({
  reading: true,
  read: true,
  'not-an-article': true,
  'site-off': true,
  off: true,
  stopped: true,
  'too-much': true,
  'no-answer': true,
});
const FAULTS = valuesOf<ReadingFault>({
  broken: true,
  encrypted: true,
  'too-large': true,
  bomb: true,
  'wrong-encoding': true,
  'no-text': true,
  'no-column': true,
  scanned: true,
  frames: true,
  'unknown-kind': true,
  gone: true,
});
const FILE_FAULTS = valuesOf<FileFault>({
  damaged: true,
  disordered: true,
  too_large: true,
  wrong_encoding: true,
  no_json: true,
  newer: true,
});
const PASSED = valuesOf<PassedKind>({ words: true, figures: true, links: true });
const RISKS = valuesOf<Risk>({ word: true, too_short: true, small: true });
const UNSEEN = valuesOf<Unseen>({ covered: true, soon: true });
const SITE_RULES = valuesOf<SiteRule>({ on: true, off: true, 'whole-page': true });

/** Keys that are put together: where they begin, and everything that may follow. */
const FAMILIES: Record<string, readonly string[]> = {
  reading_by_: READING_ORDERS,
  why_: RULES,
  why_not_: REFUSING_RULES.map(snake),
  type_: ENTRY_TYPES,
  types_: ENTRY_TYPES,
  state_: STATES,
  site_rule_: SITE_RULES,
  relation_: Object.entries(RELATION_KINDS).flatMap(([kind, { inverse }]) => [snake(kind), snake(inverse)]),
  column_: COLUMNS,
  file_pack_: ['broken', ...FILE_FAULTS],
  report_passed_: PASSED,
  maker_fault_: FAULTS,
  maker_note_: NOTE_KINDS.map(snake),
  maker_step_: ['documents', 'names', 'use'],
  maker_pack_: ['title', 'licence'],
  maker_detail_: DETAILS,
  maker_detail_wrong_: ['date', 'language', 'url'],
  maker_show_: ['all', ...NAME_STATES],
  maker_key_: NAME_KEYS.map(({ act }) => act),
  panel_order_: SETTING_VALUES.panelOrder,
  unknown_: ['long', 'language'],
  done_: ['dismissed', 'never', 'site_off', 'added', 'edited', 'deleted', 'known'],
  names_risk_: RISKS,
  card_: UNSEEN,
  names_: UNSEEN,
};
const family = Object.entries(FAMILIES).flatMap(([prefix, ends]) => ends.map((end) => prefix + end));

/** Keys that stand in the sources or the manifest as they are. */
const written = new Set([
  ...[...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''),
  ...sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"](\w+)['"]/g)].map(([, key]) => key ?? '')),
]);

describe('the words of the interface', () => {
  it.each(LANGUAGES)('are complete, and no more, in %s', (language) => {
    expect(Object.keys(messagesOf(language))).toEqual(Object.keys(english));
  });

  it.each(LANGUAGES)('say something, and the same substitutions, in %s', (language) => {
    const wrong = Object.entries(messagesOf(language)).filter(
      ([key, { message }]) =>
        message.trim() === '' || message !== message.trim() || holes(message) !== holes(english[key]?.message ?? ''),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('stand in order, under keys in snake_case, in %s', (language) => {
    const keys = Object.keys(messagesOf(language));
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => !/^[a-z]+(?:_[a-z]+)*$/.test(key))).toEqual([]);
  });

  it('are explained to translators where something is put in', () => {
    const unexplained = Object.entries(english).filter(
      ([, { message, description }]) => holes(message) && !description,
    );
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });
});

it('Azerbaijani ties no ending to what is put in: it would have to follow the vowels of each number and name', () => {
  const tied = Object.entries(messagesOf('az')).filter(([, { message }]) => /(?:\$\d|%s)[-’']?\p{Ll}/u.test(message));
  expect(tied.map(([key]) => key)).toEqual([]);
});

it('no key is unused', () => {
  expect(Object.keys(english).filter((key) => !written.has(key) && !family.includes(key))).toEqual([]);
});

it.each(LANGUAGES)(
  'the welcome page in %s calls what keeps things, and shows them, as those call themselves',
  (language) => {
    const messages = messagesOf(language);
    for (const key of ['keep_article', 'reading_title', 'packs_title'])
      expect(messages.welcome_privacy_keeps?.message).toContain(messages[key]?.message);
  },
);

it('no key of the manifest is missing', () => {
  const asked = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
  expect(asked.filter((key) => !english[key])).toEqual([]);
});

it('a key that is not there, or put together wrongly, is a compile error', () => {
  const t: Translate = (key) => key;
  // @ts-expect-error: misspelt
  t('card_wy');
  // @ts-expect-error: in the way of 1.0.0
  t('card_noFacts');
  // @ts-expect-error: no end of that beginning
  t(`why_${'short-before' as Reason['rule']}`);
  // @ts-expect-error: any text at all
  t(`type_${'person' as string}`);
  expect(t(`type_${'person' as EntryType}`)).toBe('type_person');
  expect(t(`why_${snake('short-before' as Reason['rule'])}`)).toBe('why_short_before');
});

/** The substitutions of a message, each once, in order. */
function holes(message: string): string {
  return [...new Set(message.match(/\$\d|%s/g))].sort().join(' ');
}
