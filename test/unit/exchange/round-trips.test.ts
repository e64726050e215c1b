/** What each format that goes out and comes in keeps of any pack; docs/pack-format.md says it in words. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EXPORTS } from '../../../src/exchange/export-pack.ts';
import { guardForms } from '../../../src/exchange/guard-forms.ts';
import { importFile } from '../../../src/exchange/import-file.ts';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import { type Entry, type Fact, type Form, PACK_FORMAT, type Pack, type Source } from '../../../src/pack/format.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { tbxProblems } from './tbx-rules.ts';

const LANGUAGES = ['en', 'ru', 'az', 'sr-Latn'];
/** Prose with what each format has to escape: quotation marks, separators, ampersands, at signs, backslashes, brackets. */
const prose = fc
  .tuple(
    fc.stringMatching(/^\p{L}{1,8}$/u),
    fc.array(fc.stringMatching(/^[\p{L}\p{N}"'\\,:;|@&#{}()%^`~$.=+-]{1,10}$/u), { maxLength: 5 }),
  )
  .map((words) => words.flat().join(' ').normalize('NFC'));
const date = fc.constantFrom('2022', '2022-02', '2022-02-22', '1999-12-31');
const some = <T extends object>(keys: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(keys, { requiredKeys: [] });
const others = (language: string) => LANGUAGES.filter((tag) => tag !== language);
const byLanguage = (language: string) => fc.dictionary(fc.constantFrom(...others(language)), prose, { minKeys: 1 });

/** Names are told apart by their number, and link as lists have them: `short` or always. */
const entry = (n: number, language: string): fc.Arbitrary<Entry> =>
  fc
    .record({
      type: fc.constantFrom(...ENTRY_TYPES),
      gloss: prose,
      naming: fc.option(prose),
      more: some<Pick<Entry, 'labels' | 'glosses' | 'note'>>({
        labels: byLanguage(language),
        glosses: byLanguage(language),
        note: fc.record({ text: prose, date }),
      }),
      names: fc.array(fc.record({ text: prose, language: fc.constantFrom(...LANGUAGES), short: fc.boolean() }), {
        maxLength: 4,
      }),
      same: fc.subarray([`https://things.example/${n}?a=1&b=2`, `http://other.example/${n}#x`]),
    })
    .map(({ type, gloss, naming, more, names, same }) => {
      const label = `Name ${n} Of It`;
      const labels = Object.entries(more.labels ?? {}).map(([tag, text]) => [tag, `${text} ${n}`] as const);
      const forms: Form[] = [
        { text: label },
        ...labels.map(([tag, text]) => ({ text, language: tag })),
        ...names.map(({ text, language: tag, short }, i) => ({
          text: `${text} ${n} ${i}`,
          ...(short && { use: 'short' as const }),
          ...(tag !== language && { language: tag }),
        })),
      ];
      return {
        ...{ id: `name-${n}-of-it`, type, label, gloss, naming, ...more },
        ...(more.labels && { labels: Object.fromEntries(labels) }),
        forms: [...new Map(forms.map((form) => [form.text, form])).values()],
        ...(same.length > 0 && { same }),
      };
    });

const source = (n: number): fc.Arbitrary<Source> =>
  fc.record({ url: fc.constantFrom(null, `https://post.example/${n}?q=1`), date, outlet: prose }).map((told) => ({
    ...{ id: `s${n}`, title: 'A title', author: null, dateNote: 'stated', language: 'en', paragraphs: 3 },
    ...told,
    outlet: `${told.outlet} ${n}`,
  }));

const packs: fc.Arbitrary<Pack> = fc
  .record({ language: fc.constantFrom(...LANGUAGES), entries: fc.integer({ min: 1, max: 4 }), facts: fc.nat(4) })
  .chain(({ language, entries, facts }) =>
    fc.record({
      head: fc.record({ title: prose, description: prose, licence: prose }),
      homepage: fc.option(fc.constant('https://harbour.example/pack?a=1&b=2')),
      entries: fc.tuple(...Array.from({ length: entries }, (_, n) => entry(n, language))),
      sources: fc.tuple(source(1), source(2)),
      facts: fc.tuple(
        ...Array.from({ length: facts }, (_, n) =>
          fc
            .tuple(prose, fc.subarray([...Array(entries).keys()], { minLength: 1 }), fc.constantFrom('s1', 's2'))
            .map(([text, about, from]): Fact => {
              const ids = about.map((i) => `name-${i}-of-it`);
              return { id: `f${n}`, text: `${text} ${n}`, about: ids, source: from, paragraph: 2 };
            }),
        ),
      ),
      language: fc.constant(language),
    }),
  )
  .map(({ head, homepage, ...lists }) => ({
    ...{ format: PACK_FORMAT, id: 'any', version: '1.2.3', kind: 'imported' as const },
    ...head,
    ...(homepage !== null && { homepage }),
    ...lists,
  }))
  .map((pack) => {
    guardForms(pack.entries, pack.language, () => false);
    return pack as Pack;
  });

const namesIn = ({ entries }: Pack) =>
  entries.map(({ type, label, gloss, note, forms }) => ({
    ...{ type, label, gloss, note },
    forms: forms.map(({ text, language, use }) => `${text}@${language ?? ''} ${use ?? 'always'}`).sort(),
  }));
const factsIn = ({ facts, sources }: Pack) =>
  facts
    .map(({ text, about, source: from }) => {
      const { outlet, url, date: day } = sources.find(({ id }) => id === from) ?? {};
      return JSON.stringify({ text, about: about.toSorted(), outlet, url, day });
    })
    .sort();
const wordsIn = ({ entries }: Pack) =>
  entries.map(({ labels, glosses, naming, same }) => ({ labels, glosses, naming, same: same?.toSorted() }));
const headOf = ({ title, description, licence, version, homepage, language }: Pack) => ({
  ...{ title, description, licence, version, homepage, language },
});

const LIST = (pack: Pack) => ({ language: pack.language, names: namesIn(pack), facts: factsIn(pack) });
const THESAURUS = (pack: Pack) => ({ head: headOf(pack), names: namesIn(pack), words: wordsIn(pack) });

it.each([
  ['csv', LIST],
  ['tsv', LIST],
  ['turtle', THESAURUS],
  ['tbx', THESAURUS],
  ['tbx-2008', THESAURUS],
] as const)(
  'any pack that leaves as %s comes back with what the format keeps, and leaves as the same file',
  async (kind, kept) => {
    const { write, extension } = EXPORTS[kind];
    const bytesOf = async (pack: Pack) => new Uint8Array(await new Response(write(pack)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(packs, async (pack) => {
        const taken = validatePack(pack);
        if ('problems' in taken) throw new Error(JSON.stringify(taken.problems));
        const bytes = await bytesOf(pack);
        if (kind.startsWith('tbx')) expect(tbxProblems(new TextDecoder().decode(bytes))).toEqual([]);
        const again = await importFile(bytes, { name: `any${extension}`, isWord: () => false });
        expect(again.report?.remarks).toEqual([]);
        expect(kept(again.pack)).toEqual(kept(pack));
        // Facts of several entries stand in a list where the first of them does: its rows are the same in another order.
        const rows = (file: Uint8Array) => new TextDecoder().decode(file).split('\r\n').sort();
        expect(rows(await bytesOf({ ...again.pack, id: pack.id }))).toEqual(rows(bytes));
      }),
      { numRuns: 150 },
    );
  },
);
