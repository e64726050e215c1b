/** What a pack says of its names in the documents' words, as texts: checked, and written, by whoever has the documents. */
import { wordsOfLines } from '../../src/mining/findings.ts';
import type { MinedDocument } from '../../src/mining/mine-documents.ts';
import { passageOf, type SpanOfLine } from '../../src/mining/passages.ts';
import { passageText } from '../../src/pack/validate.ts';

/** A line that is quoted. */
export interface PlacedLine extends SpanOfLine {
  /** Its number among all of the pack, from 0. */
  at: number;
  /** Whom it names, by the ids of entries. */
  about: string[];
}

/** The passages of lines: of each its number, a tab, its text, and a line feed. */
export function passageTexts(lines: readonly PlacedLine[], documents: Iterable<MinedDocument>): string {
  let texts = '';
  for (const [line, words] of wordsOfLines(lines, documents))
    texts += `${line.at}\t${passageText(passageOf(line, line.about, words))}\n`;
  return texts;
}

/** Puts those passages in their places. */
export function takePassageTexts(texts: string, into: string[]): void {
  for (const record of texts.split('\n')) {
    const tab = record.indexOf('\t');
    if (tab >= 0) into[Number(record.slice(0, tab))] = record.slice(tab + 1);
  }
}
