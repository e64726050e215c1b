/** Tells whether a document that comes is a new version of one that is kept. */
import { detailOf, type KeptDocument } from './kept-document.ts';

/** A document that takes the place of another. */
export interface Version {
  /** The id of the one that is kept. */
  old: string;
  document: KeptDocument;
  paragraphs: readonly string[];
  /** The same file, read in another encoding. */
  isReadAgain?: true;
}

/** Of the shorter text, how much has to stand in the other: reports of one title or address may be about different days. */
const LEAST_SHARED = 0.5;
/** Words in a row that are compared. */
const ROW = 3;

/** A name that so many documents share tells nothing of any: every article of a site may be called "index.html". */
const TOO_MANY = 12;

/** Tells which of the kept documents may be other versions of one: those with its web address, its file's name or its title. */
export function likelyVersions(kept: readonly KeptDocument[]): (document: KeptDocument) => KeptDocument[] {
  const byName = new Map<string, KeptDocument[]>();
  for (const document of kept)
    for (const name of namesOf(document)) {
      const others = byName.get(name);
      if (others) others.push(document);
      else byName.set(name, [document]);
    }
  return (document) => {
    const alike = namesOf(document).flatMap((name) => {
      const found = byName.get(name) ?? [];
      return found.length < TOO_MANY ? found : [];
    });
    return [...new Set(alike)].filter(({ id }) => id !== document.id);
  };
}

function namesOf(document: KeptDocument): string[] {
  const { file, kind } = document;
  const [url, title] = [detailOf(document, 'url'), detailOf(document, 'title')];
  return [
    // The articles of one table share its name.
    ...(file !== null && kind !== 'csv' ? [`file ${file}`] : []),
    ...(url !== null ? [`url ${url}`] : []),
    ...(title !== null ? [`title ${title}`] : []),
  ];
}

/** How much of the shorter of two texts stands in the other, from 0 to 1, by words in a row. */
export function sharedText(a: readonly string[], b: readonly string[]): number {
  const [rows, others] = [rowsOf(a), rowsOf(b)];
  const [fewer, more] = rows.size < others.size ? [rows, others] : [others, rows];
  if (fewer.size === 0) return 0;
  let shared = 0;
  for (const row of fewer) if (more.has(row)) shared++;
  return shared / fewer.size;
}

function rowsOf(paragraphs: readonly string[]): Set<string> {
  const rows = new Set<string>();
  for (const paragraph of paragraphs) {
    const words = paragraph.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > 0 && words.length < ROW) rows.add(words.join(' '));
    for (let at = 0; at + ROW <= words.length; at++) rows.add(words.slice(at, at + ROW).join(' '));
  }
  return rows;
}

/** Which of the likely ones is the old version; null when their texts are about something else. */
export async function oldVersion(
  paragraphs: readonly string[],
  likely: readonly KeptDocument[],
  textOf: (document: string) => Promise<readonly string[]>,
): Promise<string | null> {
  let best: string | null = null;
  let most = LEAST_SHARED;
  for (const { id } of likely) {
    const shared = sharedText(await textOf(id), paragraphs);
    if (shared < most || (best !== null && shared === most)) continue;
    [best, most] = [id, shared];
  }
  return best;
}
