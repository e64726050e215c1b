import type { LocaleKey } from '../locale-key.ts';
import { useText } from './locale.tsx';

/** A name inside a sentence of the interface. */
export interface Named {
  name: string;
  /** BCP 47 tag of the name; the sentence's own unless given. */
  lang?: string | undefined;
}

export interface NamedSentenceProps {
  text: LocaleKey;
  /** What stands for `$1`, `$2` … in it. */
  names: readonly Named[];
}

/** Private characters, in no text and no name; Chromium would leave U+0000 out. */
const PLACES = ['\ue000', '\ue001', '\ue002'];
const PLACE = new RegExp(`([${PLACES.join('')}])`, 'u');

/** A sentence of the interface with names in other languages, which are read out and hyphenated in those. */
export function NamedSentence({ text, names }: NamedSentenceProps) {
  // Names stand at the odd places.
  const pieces = useText()(text, ...PLACES.slice(0, names.length)).split(PLACE);
  return (
    <>
      {pieces.map((piece, at) => {
        const named = names[PLACES.indexOf(piece)];
        if (at % 2 === 0 || !named) return piece;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's pieces never move.
          <bdi key={at} lang={named.lang}>
            {named.name}
          </bdi>
        );
      })}
    </>
  );
}
