import { describe, expect, it } from 'vitest';
import { type Form, PACK_LIMITS, type Pack } from '../../../src/pack/format.ts';
import { showPath, tellProblem } from '../../../src/pack/problem.ts';
import { BrokenPack, readPack, validatePack } from '../../../src/pack/validate.ts';
import { HARBOUR } from './harbour.ts';

const told = (value: unknown): string[] => {
  const validation = validatePack(value);
  return 'problems' in validation
    ? validation.problems.map((problem) => `${showPath(problem.path)}: ${tellProblem(problem)}`)
    : [];
};
const changed = (change: (pack: Pack) => void): Pack => {
  const pack = structuredClone(HARBOUR);
  change(pack);
  return pack;
};

describe('a pack', () => {
  it('is taken as it is', () => {
    expect(validatePack(HARBOUR)).toEqual({ pack: HARBOUR });
    expect(readPack(JSON.stringify(HARBOUR))).toEqual(HARBOUR);
  });

  it('comes out with its keys in one order, however they stood in the file', () => {
    const { facts, entries, sources, ...head } = HARBOUR;
    expect(JSON.stringify(readPack(JSON.stringify({ facts, entries, sources, ...head })))).toBe(
      JSON.stringify(HARBOUR),
    );
  });

  it('may give a short form to several entries, and a form in one language to an entry once', () => {
    const withForm = (more: object) =>
      told(changed(({ entries }) => entries[1]?.forms.push({ text: 'Quill', use: 'short', ...more })));
    expect(withForm({ language: 'de' })).toEqual([]);
    expect(withForm({})).toEqual([
      'entries[1].forms[2].text: this entry has the form already ("Quill") — take one of the two out',
    ]);
  });

  it('of another format version is refused with the version it needs, and nothing else', () => {
    expect(told({ format: 'backgrounder-pack/7', anything: 'else' })).toEqual([
      'format: the pack has another format version ("backgrounder-pack/7") — use a version of Backgrounder that reads backgrounder-pack/7; this one reads backgrounder-pack/1 and backgrounder-pack/2',
    ]);
  });
});

describe('what is no pack', () => {
  it.each([null, undefined, 7, 'pack', true])('%o', (value) => {
    expect(told(value)).toHaveLength(1);
    expect(told(value)[0]).toMatch(/^: the pack is not a record/);
  });

  it('an object of another format', () => {
    expect(told({ ...HARBOUR, format: 'epub' })).toEqual([
      'format: format cannot be this ("epub") — write "backgrounder-pack/2"',
    ]);
    expect(told({ ...HARBOUR, format: 1 })).toEqual([
      'format: format cannot be this (1) — write "backgrounder-pack/2"',
    ]);
  });
});

describe('a broken pack', () => {
  it('is told all at once, in the order of the file', () => {
    const pack = {
      ...HARBOUR,
      version: 'one',
      colour: 'red',
      facts: [{ ...HARBOUR.facts[0], about: 'ada-quill', text: true }],
    };
    expect(told(pack)).toEqual([
      'version: version is no version ("one") — write three numbers, such as 1.0.0',
      'facts[0].text: text is not text (true) — put it in quotes: "true"',
      'facts[0].about: about is not a list ("ada-quill") — write a list',
      'colour: unknown key ("colour") — take it out; the keys here are format, id, title, description, version, language, licence, kind, homepage, languages, families, sources, entries, facts, passages',
    ]);
  });

  it('is told with long keys cut', () => {
    const [message = ''] = told({ ...HARBOUR, ['k'.repeat(5000)]: 1 });
    expect(message).toMatch(/^k{80}…: unknown key \("k+…\) — take it out/);
    expect(message.length).toBeLessThan(500);
  });

  it('names the keys of the place where an unknown one stands', () => {
    const pack = structuredClone(HARBOUR) as unknown as { entries: Array<{ forms: object[] }> };
    pack.entries[0]?.forms.push({ text: 'A', useful: 'yes' });
    expect(told(pack)).toEqual([
      'entries[0].forms[2].useful: unknown key ("useful") — take it out; the keys here are text, use, case, default, cues, unless, language, inflect',
    ]);
  });

  it('tells a fact whose source is missing, and a second fact of the same id', () => {
    expect(told(changed(({ facts }) => facts.push({ ...(facts[0] as (typeof facts)[0]), source: 'b1' })))).toEqual([
      'facts[2].id: a second fact has this id ("a1-02-1") — merge the two, or rename one',
      'facts[2].source: no source has this id ("b1") — correct the id, or add the source',
    ]);
  });

  it('takes a form in any case for the same form in capitals, but keeps two exact ones apart', () => {
    const withForms = (first: Form, second: Form) =>
      told(
        changed(({ entries }) => {
          entries[0]?.forms.push(first);
          entries[1]?.forms.push(second);
        }),
      );
    expect(withForms({ text: 'Amor' }, { text: 'AMOR' })).toEqual([]);
    expect(withForms({ text: 'Old Bridge' }, { text: 'old bridge', case: 'any' })).toHaveLength(1);
    expect(withForms({ text: 'old bridge', case: 'any' }, { text: 'Old Bridge' })).toHaveLength(1);
    expect(withForms({ text: 'Cafe\u0301' }, { text: 'Caf\u00e9' })).toHaveLength(1);
  });

  it('tells a text that is nothing that JSON knows', () => {
    expect(told({ ...HARBOUR, title: Number.NaN })).toEqual([
      'title: title is not text (null) — put it in quotes: "NaN"',
    ]);
    expect(told({ ...HARBOUR, title: () => 1 })[0]).toMatch(/^title: title is not text \(\(\) => 1\) — write text$/);
  });

  it('knows every day of the calendar, leap days included', () => {
    const onDay = (date: string) => told(changed(({ sources }) => Object.assign(sources[0] as object, { date })));
    for (const date of ['2024-02-29', '2000-02-29', '0044-03-15', '2023-12-31', '2023-06', '2023'])
      expect(onDay(date)).toEqual([]);
    for (const date of ['2023-02-29', '1900-02-29', '2023-06-31'])
      expect(onDay(date)).toEqual([`sources[0].date: the calendar has no such day ("${date}") — correct the date`]);
  });

  it('may not hold more than the format allows', () => {
    const forms = Array.from({ length: PACK_LIMITS.formsOfEntry + 1 }, (_, i) => ({ text: `Form ${i}` }));
    expect(told(changed(({ entries }) => Object.assign(entries[0] as object, { forms })))[0]).toMatch(
      /^entries\[0\]\.forms: forms is too long \(.*…\) — keep at most 200$/,
    );
    const paragraphs = PACK_LIMITS.paragraphs + 1;
    expect(told(changed(({ sources }) => Object.assign(sources[0] as object, { paragraphs })))).toEqual([
      'sources[0].paragraphs: paragraphs is out of range (100001) — write a number <=100000',
    ]);
  });
});

describe('passages', () => {
  const QUOTE = {
    id: 'q1',
    quote: 'the  <old> bridge',
    start: 4,
    end: 21,
    about: ['ada-quill'],
    source: 'a1',
    paragraph: 2,
  };
  const quoting = (more: object) => told({ ...HARBOUR, passages: [{ ...QUOTE, ...more }] });

  it('keep what stands in the document, spaces and brackets too', () => {
    expect(quoting({ prefix: 'over ', suffix: '\u00ad, ' })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ end: 20 }, 'passages[0].end: end is not where a quote from 4 ends (20) — count both in UTF-16 units'],
    [{ quote: 'two\nlines' }, 'passages[0].quote: quote holds a line end, a control character or one that'],
    [{ quote: '' }, 'passages[0].quote: quote is empty'],
    [{ about: ['nobody'] }, 'passages[0].about[0]: no entry has this id ("nobody")'],
    [{ about: ['ada-quill', 'ada-quill'] }, 'passages[0].about[1]: the passage names this entry already'],
    [{ paragraph: 7 }, 'passages[0].paragraph: paragraph is beyond the end of its source (7)'],
    [{ source: 'b2' }, 'passages[0].source: no source has this id ("b2")'],
    [{ song: 1 }, 'passages[0].song: unknown key ("song") — take it out; the keys here are id, quote, prefix, suffix'],
  ])('with %j are told', (more, start) => {
    expect(quoting(more)[0]?.slice(0, start.length)).toBe(start);
  });

  it('have ids of their own, and their list is never empty', () => {
    expect(told({ ...HARBOUR, passages: [QUOTE, QUOTE] })).toEqual([
      'passages[1].id: a second passage has this id ("q1") — merge the two, or rename one',
    ]);
    expect(told({ ...HARBOUR, passages: [] })[0]).toMatch(/^passages: passages is empty/);
  });
});

describe('what a pack says of itself', () => {
  it('may be its kind, its homepage and each of its languages once', () => {
    const about = { kind: 'reading', homepage: 'https://harbour.example/', languages: ['en', 'ru'] };
    expect(told({ ...HARBOUR, ...about })).toEqual([]);
    expect(told({ ...HARBOUR, ...about, languages: ['en', 'en'] })).toEqual([
      'languages[1]: the pack has this language already ("en") — take one of the two out',
    ]);
    expect(told({ ...HARBOUR, kind: 'stolen' })[0]).toMatch(/^kind: unknown kind \("stolen"\) — use bundled, made,/);
  });

  it('a source was kept on a day that exists', () => {
    const kept = (day: string) => told(changed(({ sources }) => Object.assign(sources[0] as object, { kept: day })));
    expect(kept('2026-11-27')).toEqual([]);
    expect(kept('2026-02-30')).toEqual([
      'sources[0].kept: the calendar has no such day ("2026-02-30") — correct the date',
    ]);
  });
});

describe('reading a pack from its file', () => {
  it('says what is wrong in one sentence, with the first three problems', () => {
    const broken = changed(({ facts }) =>
      facts.push({ id: 'a1-06-9', text: 'A.', about: ['a', 'b', 'c', 'd'], source: 'a1', paragraph: 1 }),
    );
    const read = () => readPack(JSON.stringify(broken));
    expect(read).toThrow(BrokenPack);
    expect(read).toThrow(
      `This glossary can't be used. facts[2].about[0]: no entry has this id ("a") — correct the id, or add the entry. `,
    );
    expect(read).toThrow(/\(and 1 more\)$/);
  });

  it('refuses text that is no JSON', () => {
    expect(() => readPack('<html>')).toThrow(
      /^This glossary can't be used\. the file is not JSON: .* — fetch or build the pack again$/,
    );
  });

  it('refuses a file that is too large before it parses it', () => {
    const text = { length: PACK_LIMITS.characters + 1 } as string;
    expect(() => readPack(text)).toThrow('the file is too large (256000001) — keep it under 256000000 characters');
  });
});
