/** Who is shown where, whose mention is the first, and what must be painted anew. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/content/blocks/block.ts';
import { type Choices, MentionMap } from '../../../../src/content/reading/mention-map.ts';
import type { EntrySummary } from '../../../../src/messages/message-map.ts';
import { entryRef } from '../../../../src/pack/entry-ref.ts';
import type { EntryType } from '../../../../src/pack/entry-types.ts';
import { blockOf, naming } from '../blocks.ts';

const EVERY: Choices = { hiddenTypes: [], never: [], repeat: 'every', generic: 'quiet' };
const entry = (id: string, type: EntryType, label: string): EntrySummary => ({
  id: entryRef('news', id),
  type,
  label,
  gloss: '',
  language: 'en',
});
const ENTRIES = Object.fromEntries(
  [entry('ilham-aliyev', 'person', 'Ilham Aliyev'), entry('baku', 'place', 'Baku')].map((one) => [one.id, one]),
);
const ALIYEV = entryRef('news', 'ilham-aliyev');
const BAKU = entryRef('news', 'baku');

const read = (text: string, names: Record<string, string>, heading = false): Block =>
  Object.assign(blockOf(text, heading), { recognised: naming(text, names) });

/** A map that has learned the entries, and two blocks that name them. */
function mapped() {
  const mentions = new MentionMap();
  mentions.learn(ENTRIES);
  const first = read('Ilham Aliyev in Baku', { 'Ilham Aliyev': 'ilham-aliyev', Baku: 'baku' });
  const second = read('Aliyev left', { Aliyev: 'ilham-aliyev' });
  const sweep = (blocks: readonly Block[] = [first, second], choices = EVERY) => {
    const work = mentions.sweep(blocks, choices);
    for (let step = work.next(); ; step = work.next()) {
      if (!step.done) continue;
      for (const { block } of step.value) block.painted = true;
      return step.value.map(({ block, mentions: shown }) => ({
        text: block.text,
        shown: shown.map((one) => `${one.entry.label}${one.repeat ? ' again' : ''}`),
      }));
    }
  };
  return { mentions, first, second, sweep };
}

describe('a sweep', () => {
  it('tells first mentions from later ones, in the order of the page', () => {
    const { sweep } = mapped();
    expect(sweep()).toEqual([
      { text: 'Ilham Aliyev in Baku', shown: ['Ilham Aliyev', 'Baku'] },
      { text: 'Aliyev left', shown: ['Ilham Aliyev again'] },
    ]);
  });

  it('stops now and then within few blocks that name very many', () => {
    const { mentions } = mapped();
    const text = 'Baku '.repeat(500);
    const { mentions: once = [] } = read('Baku', { Baku: 'baku' }).recognised ?? {};
    const many = Array.from({ length: 500 }, (_, at) =>
      once.map((one) => ({ ...one, start: at * 5, end: at * 5 + 4 })),
    ).flat();
    const blocks = Array.from({ length: 4 }, () =>
      Object.assign(read(text, {}), { recognised: { mentions: many, namings: [], depends: false } }),
    );
    const work = mentions.sweep(blocks, { ...EVERY, generic: 'full' });
    let stops = 0;
    while (!work.next().done) stops += 1;
    expect(stops).toBe(4);
  });

  it('has nothing painted twice', () => {
    const { sweep } = mapped();
    sweep();
    expect(sweep()).toEqual([]);
  });

  it('has a later mention painted as the first when the first has gone', () => {
    const { sweep, second } = mapped();
    sweep();
    expect(sweep([second])).toEqual([{ text: 'Aliyev left', shown: ['Ilham Aliyev'] }]);
  });

  it('has a block painted again whose text nodes have changed', () => {
    const { sweep, second } = mapped();
    sweep();
    second.painted = false;
    expect(sweep()).toEqual([{ text: 'Aliyev left', shown: ['Ilham Aliyev again'] }]);
  });

  it('keeps a mention’s id as long as it stands where it stood', () => {
    const { mentions, sweep, second } = mapped();
    sweep();
    const [, later] = mentions.of(ALIYEV);
    sweep([second]);
    expect(mentions.of(ALIYEV).map(({ id }) => id)).toEqual([later?.id]);
    expect(mentions.get(later?.id ?? 0)?.block).toBe(second);
  });

  it('keeps one object for a mention whose picture stays, with what was said of it last', () => {
    const { mentions, sweep } = mapped();
    sweep();
    const before = mentions.of(BAKU)[0];
    mentions.learn({ [BAKU]: entry('baku', 'place', 'Bakou') });
    expect(sweep()).toEqual([]);
    expect(mentions.of(BAKU)[0]).toBe(before);
    expect(before?.entry.label).toBe('Bakou');
  });

  it('has a block painted again whose entry has become one of another type', () => {
    const { mentions, sweep } = mapped();
    sweep();
    mentions.learn({ [BAKU]: entry('baku', 'event', 'Baku') });
    expect(sweep()).toEqual([{ text: 'Ilham Aliyev in Baku', shown: ['Ilham Aliyev', 'Baku'] }]);
  });

  it('leaves out entries that it knows nothing of yet', () => {
    const { mentions, first, sweep } = mapped();
    const unread = new MentionMap();
    expect([...unread.sweep([first], EVERY)]).toEqual([]);
    expect(unread.isEmpty).toBe(true);
    sweep();
    expect(mentions.of(BAKU)[0]?.entry.label).toBe('Baku');
  });
});

describe('what the reader chose', () => {
  it.each<[string, Partial<Choices>, string[]]>([
    ['types', { hiddenTypes: ['place'] }, ['Ilham Aliyev']],
    ['entries', { never: [ALIYEV] }, ['Baku']],
  ])('leaves out %s', (_, chosen, labels) => {
    const { mentions, sweep } = mapped();
    sweep(undefined, { ...EVERY, ...chosen });
    expect([...mentions.entries].map((one) => mentions.of(one)[0]?.entry.label)).toEqual(labels);
  });

  it('shows first mentions only', () => {
    const { mentions, sweep, second } = mapped();
    sweep(undefined, { ...EVERY, repeat: 'first' });
    expect(mentions.of(ALIYEV)).toHaveLength(1);
    expect(mentions.has(second)).toBe(false);
  });

  it('shows the first mention of each section, where a heading is one by itself', () => {
    const { sweep } = mapped();
    const said = (text: string) => read(text, { Aliyev: 'ilham-aliyev' });
    const heading = (text: string) => read(text, { Aliyev: 'ilham-aliyev' }, true);
    const page = [
      heading('Aliyev arrives'),
      said('Aliyev flew'),
      said('Aliyev spoke'),
      heading('Then Aliyev left'),
      said('Aliyev went'),
    ];
    expect(sweep(page, { ...EVERY, repeat: 'first' }).map(({ text, shown }) => [text, ...shown])).toEqual([
      ['Aliyev arrives', 'Ilham Aliyev'],
      ['Aliyev flew', 'Ilham Aliyev'],
      ['Aliyev spoke'],
      ['Then Aliyev left', 'Ilham Aliyev'],
      ['Aliyev went', 'Ilham Aliyev'],
    ]);
  });

  it('dismisses an entry on this page until it is let in again, or the reader goes on', () => {
    const { mentions, sweep } = mapped();
    mentions.dismiss(BAKU);
    sweep();
    expect(mentions.of(BAKU)).toEqual([]);
    mentions.admit(BAKU);
    sweep();
    expect(mentions.of(BAKU)).toHaveLength(1);
    mentions.dismiss(BAKU);
    mentions.admitAll();
    sweep();
    expect(mentions.of(BAKU)).toHaveLength(1);
  });
});

describe('what everybody knows', () => {
  const RUSSIA: EntrySummary = { ...entry('russia', 'place', 'Russia'), generic: true };
  const other = { ...entry('x', 'person', 'Zed Zax'), id: entryRef('other', 'zed') };
  const country = read('Russia and Russia again', { 'Russia ': 'russia', 'Russia again': 'russia' });
  const person = read('Ilham Aliyev', { 'Ilham Aliyev': 'ilham-aliyev' });

  function shownOn(blocks: Block[], choices = EVERY): string[] {
    const mentions = new MentionMap();
    mentions.learn({ ...ENTRIES, [RUSSIA.id]: RUSSIA, [other.id]: other });
    const work = mentions.sweep(blocks, choices);
    for (let step = work.next(); !step.done; step = work.next());
    return [...mentions.inOrder(blocks)].map((one) => `${one.entry.label}${one.repeat ? ' faint' : ''}`);
  }

  it('is not marked on a page that names nothing else of its pack', () => {
    expect(shownOn([country])).toEqual([]);
    const stranger = read('Zed Zax', {});
    const mention = { ...person.recognised?.mentions[0], entry: other.id } as never;
    stranger.recognised = { mentions: [mention], namings: [], depends: false };
    expect(shownOn([country, stranger])).toEqual(['Zed Zax']);
  });

  it('is marked on a page about any of the packs that know it', () => {
    const mentions = new MentionMap();
    const shared = { ...RUSSIA, packs: ['news', 'other'] };
    mentions.learn({ ...ENTRIES, [RUSSIA.id]: shared, [other.id]: other });
    const stranger = read('Zed Zax', {});
    const mention = { ...person.recognised?.mentions[0], entry: other.id } as never;
    stranger.recognised = { mentions: [mention], namings: [], depends: false };
    const work = mentions.sweep([country, stranger], EVERY);
    for (let step = work.next(); !step.done; step = work.next());
    expect([...mentions.inOrder([country, stranger])].map(({ entry }) => entry.label)).toEqual(['Russia', 'Zed Zax']);
  });

  it('is marked faintly and once on a page that does', () => {
    expect(shownOn([country, person])).toEqual(['Russia faint', 'Ilham Aliyev']);
  });

  it('is marked like other names where the reader wants it', () => {
    expect(shownOn([country], { ...EVERY, generic: 'full' })).toEqual(['Russia', 'Russia faint']);
  });
});

it('a block that has gone takes its mentions along', () => {
  const { mentions, sweep, first, second } = mapped();
  sweep();
  const ids = mentions.of(BAKU).map(({ id }) => id);
  mentions.forget(first);
  expect(ids.map((id) => mentions.get(id))).toEqual([undefined]);
  expect([...mentions.inOrder([first, second])].map(({ block }) => block)).toEqual([second]);
  mentions.forget(second);
  expect(mentions.isEmpty).toBe(true);
});
