import { isAzerbaijani, LAST_OF_LIST } from './azerbaijani.ts';

/** `and`: all of them; `or`: one of them; `unit`: nothing said of that, only told apart. */
export type ListKind = 'and' | 'or' | 'unit';

const TYPES = { and: 'conjunction', or: 'disjunction' } as const;

/** Words as the reader's language lists them: "Ada, Tom and Zed". */
export function formatList(words: readonly string[], language: string, kind: ListKind): string {
  if (kind === 'unit') return words.join(', ');
  if (isAzerbaijani(language)) {
    const before = words.slice(0, -1).join(', ');
    return [before, words.at(-1)].filter(Boolean).join(` ${LAST_OF_LIST[kind]} `);
  }
  // Our English is British: no comma before the last.
  const written = /^en\b/i.test(language) ? 'en-GB' : language;
  return new Intl.ListFormat(written, { type: TYPES[kind], style: 'long' }).format(words);
}
