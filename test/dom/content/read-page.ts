/** Runs the page's reader on a test's page, and tells what it shows. */
import { onTestFinished, vi } from 'vitest';
import { pageStyles } from '../../../src/background/page-styles.ts';
import { spansOf } from '../../../src/content/blocks/block.ts';
import { MentionNavigation } from '../../../src/content/controls/mention-navigation.ts';
import { TabStops } from '../../../src/content/controls/tab-stops.ts';
import type { ShownMention } from '../../../src/content/reading/mention-map.ts';
import { PageReader, type PageReaderDeps } from '../../../src/content/reading/page-reader.ts';
import type { Scheduler } from '../../../src/content/reading/scheduler.ts';
import { partsOf } from '../../../src/pack/entry-ref.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/settings.ts';
import type { PageWindow } from './page.ts';
import { recognise } from './test-pack.ts';

/**
 * A clock of its own, so that no test depends on the machine's speed: a wait ends at the next turn, but counts.
 * @param look milliseconds between two looks at the clock, which are a step of the work: few on a fast machine
 */
export function promptScheduler(look = 0.02): Scheduler {
  const channel = new MessageChannel();
  const turns: Array<() => void> = [];
  channel.port1.onmessage = () => turns.shift()?.();
  let time = 0;
  const turn = (waited = 0) =>
    new Promise<void>((done) => {
      time += waited;
      turns.push(done);
      channel.port2.postMessage(null);
    });
  return {
    now: () => {
      time += look;
      return time;
    },
    pause: () => turn(),
    drawn: () => turn(),
    idle: () => turn(),
    wait: (waited) => turn(waited),
  };
}

export interface Reading {
  reader: PageReader;
  /** Waits until everything that changed has been read and painted. */
  settled(): Promise<void>;
  /** The mentions whose card was asked for at a stop of the Tab key. */
  opened: number[];
  /** Leaves the page, as when the extension goes. */
  leave(): void;
}

/** Reads the page as the content script would, whole unless the settings say otherwise. */
export function readPage(
  view: PageWindow,
  chosen: Partial<Settings> = {},
  parts: Partial<PageReaderDeps> = {},
): Reading {
  const settings: Settings = { ...DEFAULTS, sites: { test: 'whole-page' }, ...chosen };
  const reader = new PageReader(
    {
      view,
      recognise,
      styles: async (look) => pageStyles({ look }, ''),
      scheduler: promptScheduler(),
      host: 'test',
      isOurs: () => false,
      isNoAnswer: () => false,
      takeOver() {},
      changed: () => stops.update(),
      ended() {},
      ...parts,
    },
    settings,
  );
  const life = new AbortController();
  const opened: number[] = [];
  const stops = new TabStops(
    {
      view,
      reader,
      navigation: new MentionNavigation(view, reader),
      isWanted: () => reader.settings.painter === 'mark',
      title: () => 'Names on this page',
      describe: ({ label, type }) => `${type}: ${label}`,
      open: (mention) => opened.push(mention),
      prepare: () => {},
      isCards: () => false,
    },
    life.signal,
  );
  reader.start();
  const leave = () => {
    reader.dispose();
    life.abort();
  };
  onTestFinished(leave);
  const settled = async () => {
    await Promise.resolve();
    await vi.waitUntil(() => reader.isSettled, { timeout: 10_000, interval: 1 });
  };
  return { reader, settled, opened, leave };
}

/** What the reader says it shows, mention by mention in document order: `words → entry`, later mentions with `again`. */
export function told(reader: PageReader): string[] {
  return [...reader.mentions.inOrder(reader.blocks)].map(
    ({ block, mention, entry, repeat }: ShownMention) =>
      `${block.text.slice(mention.start, mention.end)} → ${partsOf(entry.id).id}${repeat ? ' again' : ''}`,
  );
}

/** Where the mentions stand now, as paths to text nodes: equal for two readings of one page that see the same. */
export function placed(reader: PageReader): string[] {
  return [...reader.mentions.inOrder(reader.blocks)].flatMap(({ block, mention, entry, repeat }) =>
    spansOf(block, mention.start, mention.end).map(
      ({ node, start, end }) =>
        `${pathOf(node)}[${start},${end}] ${partsOf(entry.id).id} ${repeat} ${mention.why.rule} ${mention.why.names}`,
    ),
  );
}

function pathOf(node: Node): string {
  const path: number[] = [];
  for (let at: Node = node; ; ) {
    const parent: Node | null = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
    if (!parent) return path.reverse().join('.');
    path.push(at.parentNode ? [...parent.childNodes].indexOf(at as ChildNode) : -1);
    at = parent;
  }
}

/** The words that the page's highlights cover, by highlight name and in document order. */
export function highlighted(view: PageWindow): string[] {
  const found: Array<[StaticRange, string]> = [];
  for (const [name, highlight] of view.CSS.highlights)
    for (const range of highlight) found.push([range as StaticRange, name]);
  const at = ([range]: [StaticRange, string]) => range;
  found.sort((one, other) => comparePlaces(at(one), at(other)));
  return found.map(([range, name]) => `${name}: ${wordsOf(view, range)}`);
}

function wordsOf(view: PageWindow, range: StaticRange): string {
  const live = view.document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

function comparePlaces(one: StaticRange, other: StaticRange): number {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  return one.startContainer.compareDocumentPosition(other.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The names that the landmark lists for those who go by Tab or listen. */
export const listed = ({ document }: PageWindow): string[] =>
  queried(document, 'html > nav.backgrounder-mark > mark').map((mark) => mark.ariaLabel ?? '');

/** What a selector finds, whatever the page has named after the DOM. */
const queried = (document: Document, selector: string) => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];
