/** One round of files and pasted texts: each becomes a document, a new version of one that was there before, or a sentence that says why not. */
import type { ReadDocument } from '../documents/document.ts';
import { documentId } from '../documents/same-text.ts';
import { type LocaleKey, snake } from '../locale-key.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { type DocumentReader, UnreadFile } from '../read-files/read-files.ts';
import type { Encoding } from '../text/encodings.ts';
import { encodingOfDocument, type KeptDocument, keptDocument, nameOfDocument } from './kept-document.ts';
import type { MakerStore } from './maker-store.ts';
import { likelyVersions, oldVersion, type Version } from './versions.ts';

/** What a reader brings: a file, a pasted text, or what has been read before. */
export type Brought = File | string | ReadDocument;

/** The name of a file; null of what is none. */
export function fileOf(brought: Brought): string | null {
  return isFile(brought) ? brought.name : null;
}

function isFile(brought: Brought): brought is File {
  return typeof brought !== 'string' && 'name' in brought;
}

/** What a reader brings, and the id of the document whose place it takes; null where the reader named none. */
export interface Given {
  given: Brought;
  instead: string | null;
  /** Of a file, where the reader says one: with `instead` it is that document's file, read again. */
  encoding?: Encoding;
}

/** A file that was not taken, null for a pasted text, and the sentence that says why: its `$1` is the file. */
export interface UntakenFile {
  file: string | null;
  why: LocaleKey;
  /** It may be read in an encoding that the reader says. */
  again?: File;
}

export type RoundStore = Pick<MakerStore, 'documents' | 'add' | 'text'>;

/** Reads and keeps one after the other. */
export class ReadingRound {
  readonly #reader: DocumentReader;
  readonly #store: RoundStore;
  readonly #files: Map<string, File>;
  /** What was there before: files that come together are no versions of each other, whatever they are called. */
  #before: Promise<(document: KeptDocument) => KeptDocument[]> | null = null;
  #asked: Version[] = [];
  #found: Version[] = [];
  /** Documents that have come once more as they are: they are nobody's old version. */
  readonly #again = new Set<string>();

  /** `files`: where it puts the files of documents that don't say their encoding, by their ids. */
  constructor(reader: DocumentReader, store: RoundStore, files = new Map<string, File>()) {
    this.#reader = reader;
    this.#store = store;
    this.#files = files;
  }

  /** Reads one and keeps its documents, but for new versions. Gives what was wrong with them. */
  async take({ given, instead, encoding }: Given): Promise<UntakenFile[]> {
    const file = fileOf(given);
    const source = isFile(given) ? given : null;
    try {
      if (source && instead !== null && encoding) return await this.#readAgain(source, instead, encoding);
      const isRead = typeof given !== 'string' && 'paragraphs' in given;
      const all = isRead ? [given] : await this.#reader.read(given, encoding);
      if (instead !== null && all.length !== 1) return [{ file, why: 'maker_fault_several' }];
      const untaken: UntakenFile[] = [];
      for (const read of all)
        if (!(await this.#keep(read, source, instead))) {
          const document = await keptDocument(read, file, new Date());
          untaken.push({ file: file ?? nameOfDocument(document), why: 'maker_fault_twin' });
        }
      return untaken;
    } catch (error) {
      if (error instanceof StoreFailed) return [{ file, why: error.key }];
      const fault = error instanceof UnreadFile ? error.fault : 'gone';
      const again = fault === 'wrong-encoding' && source;
      return [{ file, why: `maker_fault_${snake(fault)}`, ...(again && { again }) }];
    }
  }

  /** Ends the round, and gives the new versions: those that the reader asked for, and those that were found. */
  async end(): Promise<{ asked: Version[]; found: Version[] }> {
    const [asked, all] = [this.#asked, this.#found];
    [this.#asked, this.#found] = [[], []];
    const isOld = ({ old }: Version) => !this.#again.has(old) && !asked.some((version) => version.old === old);
    for (const version of all) if (!isOld(version)) await this.#store.add(version.document, version.paragraphs);
    return { asked, found: all.filter(isOld) };
  }

  /**
   * Reads a document's file in another encoding. All documents of the file follow: they are those that it gives when it is read as before.
   * A file that doesn't give this one, because it has changed meanwhile or is another, replaces it like any new version.
   */
  async #readAgain(file: File, id: string, encoding: Encoding): Promise<UntakenFile[]> {
    const kept = await this.#store.documents();
    const read = encodingOfDocument(kept.find((document) => document.id === id) ?? { notes: [] });
    const before = await this.#reader.read(file, read?.isChosen ? read.encoding : undefined).catch(() => []);
    const now = await this.#reader.read(file, encoding);
    const ids = await Promise.all(before.map(documentId));
    const isSame = ids.includes(id) && ids.length === now.length;
    if (!isSame && now.length !== 1) return [{ file: file.name, why: 'maker_fault_several' }];
    const untaken: UntakenFile[] = [];
    for (const [at, each] of now.entries()) {
      const old = isSame ? ids[at] : id;
      const document = await keptDocument(each, file.name, new Date());
      if (old === undefined || !kept.some((other) => other.id === old)) continue;
      this.#files.set(document.id, file);
      if (document.id !== old && kept.some((other) => other.id === document.id))
        untaken.push({ file: nameOfDocument(document), why: 'maker_fault_twin' });
      else this.#asked.push({ old, document, paragraphs: each.paragraphs, ...(isSame && { isReadAgain: true }) });
    }
    return untaken;
  }

  /** False when the text is kept already. */
  async #keep(read: ReadDocument, file: File | null, instead: string | null): Promise<boolean> {
    const document = await keptDocument(read, file?.name ?? null, new Date());
    if (file && encodingOfDocument(document)) this.#files.set(document.id, file);
    const { paragraphs } = read;
    const old = instead ?? (await this.#oldOf(document, paragraphs));
    if (old === null) {
      const isNew = await this.#store.add(document, paragraphs);
      if (!isNew) this.#again.add(document.id);
      return isNew;
    }
    const isKept = (await this.#store.text(document.id)).length > 0;
    const isComing = [...this.#asked, ...this.#found].some((version) => version.document.id === document.id);
    if (isKept) this.#again.add(document.id);
    if (isKept || isComing) return false;
    (instead === null ? this.#found : this.#asked).push({ old, document, paragraphs });
    return true;
  }

  async #oldOf(document: KeptDocument, paragraphs: readonly string[]): Promise<string | null> {
    this.#before ??= this.#store.documents().then(likelyVersions);
    const likely = (await this.#before)(document);
    const isTaken = (id: string) => this.#found.some(({ old }) => old === id);
    return oldVersion(
      paragraphs,
      likely.filter(({ id }) => !isTaken(id)),
      this.#store.text,
    );
  }
}
