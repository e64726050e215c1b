import type { LocaleKey } from '../locale-key.ts';
import { useText } from './locale.tsx';

export interface NamedSentenceProps {
  /** A text with one place for a name, `$1`. */
  text: LocaleKey;
  name: string;
  /** BCP 47 tag of the name; the sentence's own unless given. */
  lang?: string | undefined;
}

/** A private character, in no text and no name; Chromium would leave U+0000 out. */
const PLACE = '\ue000';

/** A sentence of the interface with a name in another language, which is read out and hyphenated in that. */
export function NamedSentence({ text, name, lang }: NamedSentenceProps) {
  const [before, after = ''] = useText()(text, PLACE).split(PLACE);
  return (
    <>
      {before}
      <bdi lang={lang}>{name}</bdi>
      {after}
    </>
  );
}
