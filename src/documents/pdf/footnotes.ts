/**
 * Footnotes: small lines at the foot of a page or column, which may stand in the middle of a paragraph that goes on behind them. They are
 * taken out of its way, and what leads to them out of its words.
 */
import { type Run, runsOf } from './foot-runs.ts';
import type { Line } from './page-lines.ts';

/** A footnote's lines, without its sign; it may go on at the next page's foot. */
export type Footnote = Line[];

/** A text without its footnotes, and those that stand at the foot below each of its lines. */
export interface WithFootnotes {
  lines: Line[];
  notesBelow: ReadonlyMap<Line, Footnote[]>;
}

/** What a note may begin with where that isn't raised: a number or another sign, in brackets or with a dot perhaps. */
const SIGN = /^[([]?(?:(\d{1,3})|([*†‡§¶]{1,4}))[)\].]?\s*(?=[\p{L}"“«‘(])/u;
/** Of the letters' height, what a line must fall short of its column's edge to be a note's last one. */
const SHORT_BY = 2;
/** Numbers that a document may have passed over from one note to the next. */
const MOST_MISSED = 5;
/** Signs that lead to notes without being raised. */
const SYMBOL = /(?<=[\p{L}\p{N}.,;:!?)\]"”’])[*†‡§¶]{1,4}(?=[\s.,;:!?)]|$)/gu;
/** A length that is squared or cubed has a raised number of its own. */
const POWER_OF = /(?:^|[\s\d(/])(?:[kcdm]?m|ft|mi|[кдс]?м|мм)$/u;
const ENDS_SENTENCE = /[.!?:][)\]"'»”’]*$/u;

/** Takes the footnotes out of pages, whose lines are in reading order. */
export function withoutFootnotes(pages: ReadonlyArray<readonly Line[]>): WithFootnotes {
  const runs = runsOf(pages);
  const notes = new Notes();
  const taken = new Map(
    runs.flatMap((run, at) => {
      const own = run.isFoot && notes.take(run, runs[at - 1]?.lines.at(-1), runs[at + 1]?.lines[0]);
      return own ? [[run, own] as const] : [];
    }),
  );
  const lines: Line[] = [];
  const notesBelow = new Map<Line, Footnote[]>();
  for (const run of runs) {
    const [own, above] = [taken.get(run), lines.at(-1)];
    if (own && above) notesBelow.set(above, [...(notesBelow.get(above) ?? []), ...own]);
    else lines.push(...run.lines.map((line) => withoutSigns(line, notes.signsOf(run.page))));
  }
  return { lines, notesBelow };
}

/** The notes of a document, as they come. */
class Notes {
  readonly #signs = new Map<number, Set<string>>();
  #last: { note: Footnote; number: number } | null = null;

  signsOf(page: number): ReadonlySet<string> {
    return this.#signs.get(page) ?? new Set();
  }

  /** The notes that begin in a run; null when it is something else in small letters. */
  take({ page, lines: [first, ...others] }: Run, above: Line | undefined, below: Line | undefined): Footnote[] | null {
    if (!first || !above) return null;
    const isRest = this.#last !== null && !ENDS_SENTENCE.test(textOf(this.#last.note));
    const interrupts = !ENDS_SENTENCE.test(above.text.trim()) && /^\p{Ll}/u.test(below?.text.trim() ?? '');
    const sign = this.#signOf(first);
    if (sign === null && !isRest && !interrupts) return null;
    const begun: Footnote[] = [];
    if (sign !== null || !isRest) begun.push(this.#begin(first, sign, page));
    else this.#last?.note.push(first);
    for (const line of others) {
      const own = this.#signOf(line);
      if (own !== null) begun.push(this.#begin(line, own, page));
      else this.#last?.note.push(line);
    }
    return begun;
  }

  #begin(line: Line, sign: string | null, page: number): Footnote {
    if (sign !== null) this.#signs.set(page, (this.#signs.get(page) ?? new Set()).add(sign));
    const note = [sign === null ? line : withoutOwnSign(line)];
    this.#last = { note, number: Number(sign) || (this.#last?.number ?? 0) };
    return note;
  }

  /** What a line begins with, if that is a note's sign; a number must be one that comes next. */
  #signOf(line: Line): string | null {
    const { text, raised } = line;
    const [first] = raised;
    if (first?.at === 0) return first.text.trim();
    const [, number, symbol] = SIGN.exec(text) ?? [];
    if (symbol !== undefined) return symbol;
    if (number === undefined || !this.#mayEnd(line)) return null;
    const by = Number(number) - (this.#last?.number ?? 0);
    return this.#last === null || number === '1' || (by > 0 && by <= MOST_MISSED) ? number : null;
  }

  /** False in the middle of a note: a line may begin with a day of the month. */
  #mayEnd({ columnLeft }: Line): boolean {
    const before = this.#last?.note.at(-1);
    if (!before || before.columnLeft !== columnLeft || ENDS_SENTENCE.test(before.text.trim())) return true;
    return before.columnRight - (before.x + before.width) > before.height * SHORT_BY;
  }
}

function textOf(note: Footnote): string {
  return note.at(-1)?.text.trim() ?? '';
}

function withoutOwnSign(line: Line): Line {
  const [first] = line.raised;
  const text = first?.at === 0 ? line.text.slice(first.text.length) : line.text.replace(SIGN, '');
  return { ...line, text: text.trimStart() };
}

/** A line of the text without what leads to these notes; other raised signs, such as powers, stay. */
function withoutSigns(line: Line, signs: ReadonlySet<string>): Line {
  if (signs.size === 0) return line;
  let { text } = line;
  for (const { at, text: sign } of line.raised.toReversed()) {
    const leads = sign.split(',').every((each) => signs.has(each.trim()));
    if (leads && !isPower(text.slice(0, at), sign)) text = text.slice(0, at) + text.slice(at + sign.length);
  }
  return { ...line, text: text.replace(SYMBOL, (sign) => (signs.has(sign) ? '' : sign)) };
}

function isPower(before: string, sign: string): boolean {
  return /^[23]$/.test(sign.trim()) && POWER_OF.test(before);
}
