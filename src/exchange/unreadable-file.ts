import type { LocaleKey } from '../locale-key.ts';

/** A sentence of `_locales`, and what is put into it. */
export interface Told {
  key: LocaleKey;
  args?: readonly string[];
}

/**
 * A file can't be read as what it was taken for; the message says in English what is wrong and, behind a dash, what to do, and
 * `told` says the same in the reader's language.
 */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  constructor(
    message: string,
    readonly told: Told,
  ) {
    super(message);
  }
}

/** The longest name or cell that a message quotes. */
const SHOWN = 60;

/** Something from a file, short enough for a sentence. */
export const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
