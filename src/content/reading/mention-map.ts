/** The mention map: which mentions of which entries stand where, and how each is shown. */
import type { EntrySummary } from '../../messages/message-map.ts';
import type { EntryRef } from '../../pack/entry-ref.ts';
import type { Mention } from '../../recognition/mention.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Block } from '../blocks/block.ts';
import { PAPER } from '../painters/ground.ts';
import type { PaintedMention } from '../painters/painted-mention.ts';

/** A mention that is shown on the page: the same object for as long as its picture is the same. */
export interface ShownMention extends PaintedMention {
  mention: Mention;
  entry: EntrySummary;
}

/** A block whose picture must change, and its mentions now. */
export interface Repaint {
  block: Block;
  mentions: readonly ShownMention[];
}

export type Choices = Pick<Settings, 'hiddenTypes' | 'never' | 'repeat' | 'generic'>;

/** Mentions that are kept in mind on one page (decision 57). */
export const MOST = 50_000;
/** Blocks and mentions swept between two chances to stop. */
const STRIDE = 200;

export class MentionMap {
  readonly #byId = new Map<number, ShownMention>();
  readonly #byBlock = new Map<Block, ShownMention[]>();
  readonly #entries = new Map<EntryRef, EntrySummary>();
  readonly #dismissed = new Set<EntryRef>();
  #byEntry = new Map<EntryRef, ShownMention[]>();
  #nextId = 1;
  #found = 0;

  /** Remembers entries' summaries, as answers bring them. */
  learn(entries: Record<EntryRef, EntrySummary>): void {
    for (const entry of Object.values(entries)) this.#entries.set(entry.id, entry);
  }

  /** "Not this one": an entry is not shown on this page until it is let in again. */
  dismiss(entry: EntryRef): void {
    this.#dismissed.add(entry);
  }

  admit(entry: EntryRef): void {
    this.#dismissed.delete(entry);
  }

  /** Forgets all dismissals: the reader has gone on to another page. */
  admitAll(): void {
    this.#dismissed.clear();
  }

  get(id: number): ShownMention | undefined {
    return this.#byId.get(id);
  }

  /** True of a block that holds shown mentions. */
  has(block: Block): boolean {
    return this.#byBlock.has(block);
  }

  /** True when the page names more, shown or not, than a tab should remember; as of the last sweep. */
  get isTooMuch(): boolean {
    return this.#found > MOST;
  }

  /** An entry's shown mentions in document order. */
  of(entry: EntryRef): readonly ShownMention[] {
    return this.#byEntry.get(entry) ?? [];
  }

  /** Shown entries in the order of their first mentions. */
  get entries(): Iterable<EntryRef> {
    return this.#byEntry.keys();
  }

  /** All shown mentions in document order, as of the last sweep. */
  *inOrder(blocks: Iterable<Block>): Generator<ShownMention> {
    for (const block of blocks) yield* this.#byBlock.get(block) ?? [];
  }

  /** True when nothing is shown. */
  get isEmpty(): boolean {
    return this.#byId.size + this.#byBlock.size === 0;
  }

  forget(block: Block): void {
    for (const shown of this.#byBlock.get(block) ?? []) this.#byId.delete(shown.id);
    this.#byBlock.delete(block);
  }

  /** Sweeps the page's blocks in order: who is first, who comes again, and which blocks must be painted anew. */
  *sweep(blocks: readonly Block[], choices: Choices): Generator<void, Repaint[]> {
    const repaints: Repaint[] = [];
    const byEntry = new Map<EntryRef, ShownMention[]>();
    const allows = this.#filter(choices, blocks);
    const sections = new Sections();
    let steps = 0;
    let found = 0;
    for (const block of blocks) {
      const mentions = block.recognised?.mentions;
      found += mentions?.length ?? 0;
      if (choices.repeat === 'first') sections.enter(block);
      const known = this.#byBlock.get(block);
      if (mentions && !block.gone && (known || mentions.length > 0)) {
        const shown = this.#inBlock(block, allows, byEntry, sections, choices);
        const before = known ?? [];
        const isSame = before.length === shown.length && before.every((one, at) => one === shown[at]);
        if (!block.painted || !isSame) repaints.push({ block, mentions: shown });
        if (!isSame) this.#keep(block, before, shown);
        steps += shown.length;
      }
      if (++steps < STRIDE) continue;
      steps = 0;
      yield;
    }
    this.#byEntry = byEntry;
    this.#found = found;
    return repaints;
  }

  clear(): void {
    this.#byId.clear();
    this.#byBlock.clear();
    this.#byEntry.clear();
    this.#found = 0;
    this.#dismissed.clear();
  }

  #filter(choices: Choices, blocks: readonly Block[]): (entry: EntrySummary) => boolean {
    const never = new Set(choices.never);
    const hidden = new Set(choices.hiddenTypes);
    const subjects = choices.generic === 'quiet' ? this.#subjects(blocks) : null;
    return (entry) =>
      !hidden.has(entry.type) &&
      !never.has(entry.id) &&
      !this.#dismissed.has(entry.id) &&
      (!entry.generic || subjects === null || packsOf(entry).some((pack) => subjects.has(pack)));
  }

  /** The packs whose own subject the page is about: it names something of theirs that not everybody knows. */
  #subjects(blocks: readonly Block[]): ReadonlySet<string> {
    const refs = new Set<EntryRef>();
    for (const { recognised } of blocks) for (const { entry } of recognised?.mentions ?? []) refs.add(entry);
    const entries = Array.from(refs, (ref) => this.#entries.get(ref));
    return new Set(entries.flatMap((entry) => (entry && !entry.generic ? packsOf(entry) : [])));
  }

  #inBlock(
    block: Block,
    allows: (entry: EntrySummary) => boolean,
    byEntry: Map<EntryRef, ShownMention[]>,
    sections: Sections,
    { repeat, generic }: Choices,
  ): ShownMention[] {
    const shown: ShownMention[] = [];
    const before = this.#byBlock.get(block) ?? [];
    for (const mention of block.recognised?.mentions ?? []) {
      const entry = this.#entries.get(mention.entry);
      if (!entry || !allows(entry)) continue;
      const earlier = byEntry.get(entry.id);
      const faint = entry.generic === true && generic === 'quiet';
      const isFirst = repeat === 'first' && sections.isFirst(entry.id);
      if (faint ? earlier : repeat === 'first' && !isFirst) continue;
      const old = before.find((one) => sameMention(one.mention, mention));
      const isRepeat = faint || (repeat === 'every' && earlier !== undefined);
      const isSame = old?.repeat === isRepeat && old.entry.type === entry.type;
      const id = old?.id ?? this.#nextId++;
      const one = isSame ? old : { id, block, mention, entry, repeat: isRepeat, ground: PAPER, range: null };
      one.mention = mention;
      one.entry = entry;
      shown.push(one);
      if (earlier) earlier.push(one);
      else byEntry.set(entry.id, [one]);
    }
    return shown.slice();
  }

  #keep(block: Block, before: readonly ShownMention[], shown: ShownMention[]): void {
    for (const one of before) this.#byId.delete(one.id);
    for (const one of shown) this.#byId.set(one.id, one);
    if (shown.length > 0) this.#byBlock.set(block, shown);
    else this.#byBlock.delete(block);
  }
}

/**
 * The sections of a page, one after the other: a heading, and what stands between two headings. A headline says the names that
 * its article is about, and must not use them up.
 */
class Sections {
  #isHeading = false;
  #met = new Set<EntryRef>();

  enter(block: Block): void {
    const now = block.container.heading;
    if (now === this.#isHeading && !now) return;
    this.#isHeading = now;
    this.#met = new Set();
  }

  /** True of the first mention of an entry in the section that was entered last. */
  isFirst(entry: EntryRef): boolean {
    const isFirst = !this.#met.has(entry);
    this.#met.add(entry);
    return isFirst;
  }
}

const sameMention = (one: Mention, other: Mention): boolean =>
  one.start === other.start && one.end === other.end && one.entry === other.entry;

/** Ids of the packs that know an entry. */
const packsOf = ({ id, packs }: EntrySummary): readonly string[] => packs ?? id.split('/', 1);
