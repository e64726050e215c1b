/** One thing that is wrong with a pack, told so that its author knows what to do. */
export interface Problem {
  /** Keys and list positions (from 0) from the pack down to the value. */
  path: ReadonlyArray<string | number>;
  /** What is wrong, as the end of a sentence that begins with the place: "is no date". */
  what: string;
  /** The offending value; undefined when something is missing. */
  value: unknown;
  /** What to do about it, as a request: "write 2022-02-22". */
  cure: string;
}

/** A problem in one line. */
export function problem(path: Problem['path'], what: string, value: unknown, cure: string): Problem {
  return { path, what, value, cure };
}

const MOST_SHOWN = 80;

/** A value as a message shows it: JSON on one line, cut after 80 characters. */
export function showValue(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
}

/** A problem's sentence: what is wrong, the offending value in brackets, and what to do. */
export function tellProblem({ what, value, cure }: Omit<Problem, 'path'>): string {
  return `${what}${value === undefined ? '' : ` (${showValue(value)})`} — ${cure}`;
}

/** Where a problem is, for packs that come without files and lines: `entries[12].forms[0].text`. */
export function showPath(path: Problem['path']): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? showKey(step) : `.${showKey(step)}`))
    .join('');
}

/** A key as a message shows it: a file may have any, of any length. */
export const showKey = (key: string): string => (key.length > MOST_SHOWN ? `${key.slice(0, MOST_SHOWN)}…` : key);
