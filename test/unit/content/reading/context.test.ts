/** After any series of changes a page's blocks have the answers of a fresh reading, the reasons they give included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/content/blocks/block.ts';
import { RecognitionClient } from '../../../../src/content/reading/recognition-client.ts';
import { type Scheduler, Slices } from '../../../../src/content/reading/scheduler.ts';
import type { PagePart } from '../../../../src/recognition/mention.ts';
import { createRecogniser, type Recogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, guarded, packOf, refOf, short } from '../../recognition/make-pack.ts';
import { blockOf } from '../blocks.ts';

const SEEDED = { seed: 20_261_128 };

/** A clock that stands still: nothing here is about time. */
const scheduler: Scheduler = {
  now: () => 0,
  pause: async () => {},
  drawn: async () => {},
  idle: async () => {},
  wait: async () => {},
};

/** A page of blocks without a DOM, read as the content script reads one. */
class Page {
  readonly #recogniser: Recogniser;
  #blocks: Block[];
  /** Texts that were sent to be read. */
  asked = 0;

  constructor(recogniser: Recogniser, texts: readonly string[]) {
    this.#recogniser = recogniser;
    this.#blocks = texts.map((text) => blockOf(text));
  }

  get texts(): string[] {
    return this.#blocks.map(({ text }) => text);
  }

  /** A changed text is a new block, as it is to the content script. */
  change(at: number, text: string): void {
    this.#blocks = this.#blocks.with(at, blockOf(text));
  }

  insert(at: number, text: string): void {
    this.#blocks = this.#blocks.toSpliced(at, 0, blockOf(text));
  }

  remove(at: number): void {
    this.#blocks = this.#blocks.toSpliced(at, 1);
  }

  move(from: number, to: number): void {
    const [moved] = this.#blocks.slice(from, from + 1);
    if (moved) this.#blocks = this.#blocks.toSpliced(from, 1).toSpliced(to, 0, moved);
  }

  async settle(): Promise<void> {
    const recognise = async (parts: PagePart[]) => {
      this.asked += parts.filter((part) => 'text' in part).length;
      // A message is a copy: nothing that the page keeps may be shared with what recognition keeps.
      return structuredClone({ blocks: this.#recogniser.recognise(parts), entries: {} });
    };
    const client = new RecognitionClient(recognise, new Slices(scheduler, new AbortController().signal));
    await client.settle(this.#blocks, () => {});
  }

  get mentions() {
    return this.#blocks.map(({ recognised }) => recognised?.mentions);
  }

  /** What a reader who opened the page as it is now would be told. */
  get freshMentions() {
    return this.#recogniser.recognise(this.texts.map((text) => ({ text }))).map(({ mentions }) => mentions);
  }
}

describe('a short name after a change elsewhere on the page', () => {
  const recogniser = createRecogniser([
    packOf([
      entry('perth', 'place', ['Perth'], 'City in Scotland'),
      entry('paris', 'place', ['Paris'], 'Capital of France'),
      entry('baku', 'place', ['Baku'], 'Capital of Azerbaijan'),
      entry('moscow', 'place', ['Moscow'], 'Capital of Russia'),
      entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
      entry('ivo-kol', 'person', ['Ivo Kol', short('Kol')]),
    ]),
  ]);

  it('gives the reason of now, when the first two names of the page are something else there', async () => {
    const page = new Page(recogniser, [
      'He lives in Perth today.',
      'She lives in Paris today.',
      'She was born in Perth, Texas.',
      'He was born in Paris, Texas.',
      'They met in Baku yesterday.',
      'They met in Moscow again.',
      'They met in Baku again.',
      'They met in Moscow at last.',
      'Then Kol came.',
    ]);
    await page.settle();
    expect(page.mentions.at(-1)).toMatchObject([
      { entry: refOf('ana-kol'), why: { rule: 'default-owner', names: ['Baku'] } },
    ]);
    page.change(4, 'They met in Moscow yesterday.');
    await page.settle();
    expect(page.mentions.at(-1)).toMatchObject([
      { entry: refOf('ana-kol'), why: { rule: 'default-owner', names: ['Moscow'] } },
    ]);
    expect(page.mentions).toEqual(page.freshMentions);
  });

  it('goes by whoever comes first behind it, within a paragraph too', async () => {
    const page = new Page(recogniser, [
      'From Baku to Moscow.',
      'Then Kol came.',
      'Natig Kol and Ana Kol met Natig Kol.',
    ]);
    await page.settle();
    expect(page.mentions.at(1)).toEqual([]);
    page.change(2, 'Ana Kol met Natig Kol.');
    await page.settle();
    expect(page.mentions.at(1)).toMatchObject([
      { entry: refOf('ana-kol'), why: { rule: 'short-after', names: ['Ana Kol'] } },
    ]);
    expect(page.mentions).toEqual(page.freshMentions);
  });

  it('is not asked for again when nothing that it depends on has changed', async () => {
    const page = new Page(recogniser, ['Baku burns.', 'In Baku it rains.', 'Then Kol came.', 'It rains in Baku.']);
    await page.settle();
    page.asked = 0;
    page.change(1, 'In Baku it snows.');
    await page.settle();
    expect(page.asked).toBe(1);
  });
});

describe('a page that was read bit by bit', () => {
  const surname = fc.constantFrom('Kol', 'Zab');
  const place = fc.constantFrom('Rinu', 'Perth', 'Baku', 'Oslo');
  const pack = fc.record({
    people: fc.uniqueArray(fc.record({ given: fc.constantFrom('Ana', 'Ivo'), surname, usual: fc.boolean() }), {
      selector: ({ given, surname: name }) => `${given} ${name}`,
      minLength: 1,
    }),
    places: fc.uniqueArray(place, { minLength: 2 }),
    shared: fc.boolean(),
  });
  type Pack = typeof pack extends fc.Arbitrary<infer P> ? P : never;

  const entriesOf = ({ people, places, shared }: Pack) => [
    ...people.map(({ given, surname: name, usual }, at) => {
      const isUsual = usual && !people.slice(0, at).some((each) => each.usual && each.surname === name);
      return entry(`${given}-${name}`, 'person', [`${given} ${name}`, short(name, isUsual)]);
    }),
    ...places.map((name) => entry(name, 'place', [name], 'Town in Iceland')),
    entry('qat', 'organisation', ['Quick Arctic Trains', 'Arctic Trains', short('QAT', true)]),
    entry('vee', 'organisation', [guarded('Vee', 'told ~')]),
    ...(shared ? [entry('rinu-two', 'place', ['Rinu', 'Rinu Two'], 'Town in Wales')] : []),
  ];

  // What is nearest, first or last changes most often where the same few names come again and again.
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(place, fc.constantFrom('', '', ', Texas', ', Iceland', ', Wales')) },
    { weight: 4, arbitrary: fc.tuple(fc.constantFrom('Ana ', 'Ivo ', 'Natig ', 'A. ', '', ''), surname) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('Quick Arctic Trains', 'Arctic Trains'), fc.constant(' (QAT)')) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(['QAT'], ['Some Other Council (QAT)'], ['told Vee'], ['Rinu Two'], ['KOL AND QAT']),
    },
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 3 })
    .map((pieces) => `Then ${pieces.map((parts) => parts.join('')).join(' met ')} again.`);
  const at = fc.nat();
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('change' as const), at, text }),
    fc.record({ kind: fc.constant('copy' as const), at, from: at }),
    fc.record({ kind: fc.constant('insert' as const), at, text }),
    fc.record({ kind: fc.constant('remove' as const), at }),
    fc.record({ kind: fc.constant('move' as const), at, to: at }),
  );

  function apply(page: Page, step: typeof edit extends fc.Arbitrary<infer E> ? E : never): void {
    const { texts } = page;
    const { length } = texts;
    if (step.kind === 'insert') page.insert(step.at % (length + 1), step.text);
    else if (length === 0) return;
    else if (step.kind === 'change') page.change(step.at % length, step.text);
    else if (step.kind === 'copy') page.change(step.at % length, texts[step.from % length] ?? '');
    else if (step.kind === 'remove') page.remove(step.at % length);
    else page.move(step.at % length, step.to % length);
  }

  it('says what a fresh reading says, whatever the packs, the texts and the changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pack, { minLength: 1, maxLength: 2 }),
        fc.array(text, { minLength: 3, maxLength: 10 }),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        async (packs, texts, edits) => {
          const recogniser = createRecogniser(packs.map((each, number) => packOf(entriesOf(each), `p${number}`)));
          const page = new Page(recogniser, texts);
          await page.settle();
          for (const step of edits) {
            apply(page, step);
            await page.settle();
            expect(page.mentions).toEqual(page.freshMentions);
          }
        },
      ),
      { ...SEEDED, numRuns: 600 },
    );
  });
});
