/** A document and its new version change places in the database, with what was decided on the document's passages. */
import type { IDBPTransaction } from 'idb';
import type { MakerSchema } from './database.ts';
import { type Decision, type Moved, movedDecision } from './decisions.ts';
import { earlierVersions } from './earlier-versions.ts';
import type { KeptDocument, PlaceNow } from './kept-document.ts';
import type { Version } from './versions.ts';

/** A version that takes the place of an old one, and what has become of passages and forms in it. */
export interface Replacement extends Version, Moved {
  /** Where lines stand in it, for whoever comes by an address of the old one. */
  places: ReadonlyMap<string, PlaceNow>;
}

/** A document that was replaced, with all that is needed to have it again. */
export interface Replaced {
  old: KeptDocument;
  text: string[];
  /** The new version, as it came. */
  document: KeptDocument;
  /** Decisions as they were, by their numbers in the log. */
  decisions: Array<[number, Decision]>;
}

type Replacing = IDBPTransaction<MakerSchema, Array<'documents' | 'texts' | 'log'>, 'readwrite'>;

/** Puts a new version in a document's place; nothing where that isn't kept any more. */
export async function replaceDocument(transaction: Replacing, replacement: Replacement): Promise<Replaced[]> {
  const { old: id, document, paragraphs, places } = replacement;
  const [documents, texts] = [transaction.objectStore('documents'), transaction.objectStore('texts')];
  const old = await documents.get(id);
  // Gone meanwhile, or the new text is a document already: another window was quicker.
  // (In another encoding it may have the same letters and be itself.)
  const isItself = replacement.isReadAgain && document.id === id;
  const isTaken = !isItself && (await documents.getKey(document.id)) !== undefined;
  if (!old || isTaken) return [];
  const text = (await texts.get(id)) ?? [];
  await Promise.all([documents.delete(id), texts.delete(id)]);
  const { corrected, added } = old;
  await documents.put({ ...document, corrected, added, earlier: earlierVersions(old, places) });
  await texts.put([...paragraphs], document.id);
  const decisions: Replaced['decisions'] = [];
  for (let cursor = await transaction.objectStore('log').openCursor(); cursor; cursor = await cursor.continue()) {
    const moved = movedDecision(cursor.value, replacement);
    if (moved === cursor.value) continue;
    decisions.push([cursor.key, cursor.value]);
    await cursor.update(moved);
  }
  return [{ old, text, document, decisions }];
}

/** Puts the document in its version's place again. `keepBoth`: the version stays as a document of its own. */
export async function takeDocumentBack(
  transaction: Replacing,
  { old, text, document, decisions }: Replaced,
  keepBoth: boolean,
): Promise<void> {
  const [documents, texts] = [transaction.objectStore('documents'), transaction.objectStore('texts')];
  if (!keepBoth) await Promise.all([documents.delete(document.id), texts.delete(document.id)]);
  else if (await documents.getKey(document.id)) await documents.put(document);
  await documents.put(old);
  await texts.put(text, old.id);
  const log = transaction.objectStore('log');
  // A step that was taken back since is not taken again.
  for (const [key, decision] of decisions) if ((await log.getKey(key)) !== undefined) await log.put(decision, key);
}
