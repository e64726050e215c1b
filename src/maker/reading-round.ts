/** One round of files and pasted texts: each becomes a document, a new version of one that was there before, or a sentence that says why not. */
import type { ReadDocument } from '../documents/document.ts';
import { type LocaleKey, snake } from '../locale-key.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { type DocumentReader, UnreadFile } from '../read-files/read-files.ts';
import { type KeptDocument, keptDocument, nameOfDocument } from './kept-document.ts';
import type { MakerStore } from './maker-store.ts';
import { likelyVersions, oldVersion, type Version } from './versions.ts';

/** What a reader brings: a file, a pasted text, or what has been read before. */
export type Brought = File | string | ReadDocument;

/** The name of a file; null of what is none. */
export function fileOf(brought: Brought): string | null {
  return typeof brought !== 'string' && 'name' in brought ? brought.name : null;
}

/** What a reader brings, and the id of the document whose place it takes; null where the reader named none. */
export interface Given {
  given: Brought;
  instead: string | null;
}

/** A file that was not taken, null for a pasted text, and the sentence that says why: its `$1` is the file. */
export interface UntakenFile {
  file: string | null;
  why: LocaleKey;
}

export type RoundStore = Pick<MakerStore, 'documents' | 'add' | 'text'>;

/** Reads and keeps one after the other. */
export class ReadingRound {
  readonly #reader: DocumentReader;
  readonly #store: RoundStore;
  /** What was there before: files that come together are no versions of each other, whatever they are called. */
  #before: Promise<(document: KeptDocument) => KeptDocument[]> | null = null;
  #asked: Version[] = [];
  #found: Version[] = [];
  /** Documents that have come once more as they are: they are nobody's old version. */
  readonly #again = new Set<string>();

  constructor(reader: DocumentReader, store: RoundStore) {
    this.#reader = reader;
    this.#store = store;
  }

  /** Reads one and keeps its documents, but for new versions. Gives what was wrong with them. */
  async take({ given, instead }: Given): Promise<UntakenFile[]> {
    const file = fileOf(given);
    try {
      const all = typeof given !== 'string' && 'paragraphs' in given ? [given] : await this.#reader.read(given);
      if (instead !== null && all.length !== 1) return [{ file, why: 'maker_fault_several' }];
      const untaken: UntakenFile[] = [];
      for (const read of all)
        if (!(await this.#keep(read, file, instead))) {
          const document = await keptDocument(read, file, new Date());
          untaken.push({ file: file ?? nameOfDocument(document), why: 'maker_fault_twin' });
        }
      return untaken;
    } catch (error) {
      if (error instanceof StoreFailed) return [{ file, why: error.key }];
      return [{ file, why: `maker_fault_${snake(error instanceof UnreadFile ? error.fault : 'gone')}` }];
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

  /** False when the text is kept already. */
  async #keep(read: ReadDocument, file: string | null, instead: string | null): Promise<boolean> {
    const document = await keptDocument(read, file, new Date());
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
