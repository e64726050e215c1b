import type { TargetedKeyboardEvent } from 'preact';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/format.ts';
import type { Reason } from '../recognition/mention.ts';
import { LINE_STYLES } from '../styles/line-styles.ts';
import { cutAt } from '../text/cut-at.ts';

/** A mention as our own pages show it: UTF-16 offsets into its block, and why it was accepted. */
export interface NamedMention {
  start: number;
  end: number;
  entry: EntryRef;
  candidates?: readonly EntryRef[];
  form: string;
  why: Reason;
  /** A later mention of an entry that already stands in the text. */
  repeat?: boolean;
}

/** A block of text with its mentions in order. */
export interface NamedBlock {
  text: string;
  mentions: readonly NamedMention[];
}

export interface NamedTextProps extends NamedBlock {
  /** The type of each entry that is mentioned. */
  typeOf: (entry: EntryRef) => EntryType | undefined;
  /** The mention whose background is shown now. */
  chosen: NamedMention | null;
  /** `name` is the element in the text. */
  onChoose: (mention: NamedMention, name: HTMLElement) => void;
  /** Id of the place where the background appears. */
  shownIn: string;
}

/** A text as it was written, its names quietly underlined; each answers a click, Enter or Space. */
export function NamedText({ text, mentions, typeOf, chosen, onChoose, shownIn }: NamedTextProps) {
  const pieces = cutAt(text, mentions).map(({ start, text: words, span: mention }) => {
    const type = mention && typeOf(mention.entry);
    if (!type) return words;
    return (
      <Name
        key={start}
        type={type}
        words={words}
        repeat={mention.repeat ?? false}
        open={chosen === mention}
        shownIn={shownIn}
        onChoose={(name) => onChoose(mention, name)}
      />
    );
  });
  return <>{pieces}</>;
}

interface NameProps {
  type: EntryType;
  words: string;
  repeat: boolean;
  open: boolean;
  shownIn: string;
  onChoose: (name: HTMLElement) => void;
}

/** Not a `<button>`: browsers draw one as a box that doesn't break across lines, and long names would tear the text. */
function Name({ type, words, repeat, open, shownIn, onChoose }: NameProps) {
  const { style, thickness } = LINE_STYLES[type];
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above.
    <span
      role="button"
      tabIndex={0}
      class={repeat ? 'bgr-mark repeat' : 'bgr-mark'}
      data-type={type}
      aria-expanded={open}
      aria-controls={shownIn}
      style={{ textDecorationStyle: style, textDecorationThickness: `${repeat ? 1 : thickness}px` }}
      onClick={(event) => onChoose(event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  );
}

/** Tells later mentions of an entry from its first, over all blocks of a text. */
export function markRepeats(blocks: readonly NamedBlock[]): NamedBlock[] {
  const seen = new Set<EntryRef>();
  return blocks.map(({ text, mentions }) => ({
    text,
    mentions: mentions.map((mention) => {
      const repeat = seen.has(mention.entry);
      seen.add(mention.entry);
      return { ...mention, repeat };
    }),
  }));
}
