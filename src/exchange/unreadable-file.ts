/** A file can't be read as what it was taken for; the message says what is wrong and, behind a dash, what to do. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** The longest name or cell that a message quotes. */
const SHOWN = 60;

/** Something from a file, short enough for a sentence. */
export const shown = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
