/** What is being made, saved as it is done: each change is one transaction, and every window hears of it. */
import type { IDBPObjectStore } from 'idb';
import type { Detail } from '../documents/document.ts';
import { inOneGo } from '../pack-store/database.ts';
import { withStore } from '../pack-store/store-failed.ts';
import { HEAD, type Head, type MakerDatabase, type MakerSchema, type Mined } from './database.ts';
import type { Decision } from './decisions.ts';
import { encodingOfDocument, type KeptDocument, languageOfDocument } from './kept-document.ts';
import type { KnownPack } from './known-packs.ts';
import { readNames, writeNames } from './mined-names.ts';
import { type Replaced, type Replacement, replaceDocument, takeDocumentBack } from './replace-document.ts';

/** Everything but the texts. */
export interface Making {
  /** In the order in which they came. */
  documents: KeptDocument[];
  log: Decision[];
  /** Null until names have been looked for. */
  mined: Mined | null;
  head: Head;
}

/** All methods reject with StoreFailed when the database refuses. */
export interface MakerStore {
  load(): Promise<Making>;
  /** The documents alone, without their texts. */
  documents(): Promise<KeptDocument[]>;
  /** Keeps a document; false when its text is kept already. */
  add(document: KeptDocument, paragraphs: readonly string[]): Promise<boolean>;
  correct(id: string, detail: Detail, value: string): Promise<void>;
  /** Deletes a document, and gives its text so that it can be added again. */
  remove(id: string): Promise<string[]>;
  /**
   * Puts new versions in the places of documents: with what was corrected of these, and with the decisions on their passages and names,
   * as far as a replacement says what has become of them. A document that isn't kept any more is replaced by nothing.
   */
  replace(replacements: readonly Replacement[]): Promise<Replaced[]>;
  /** Takes that back. `keepBoth`: the new versions stay as documents of their own. */
  takeBack(replaced: readonly Replaced[], keepBoth: boolean): Promise<void>;
  /** The paragraphs of a document; none when it isn't kept. */
  text(id: string): Promise<string[]>;
  /** Both give the log as it is then, with what other windows have added. */
  decide(decision: Decision): Promise<Decision[]>;
  /** Takes the last decision back, whichever window took it. */
  undo(): Promise<Decision[]>;
  keepNames(mined: Mined): Promise<void>;
  changeHead(changes: Partial<Head>): Promise<void>;
  /** Deletes documents and decisions, for good. */
  clear(): Promise<void>;
}

/** The part of a BroadcastChannel that this needs: windows tell each other that something has changed. */
export interface Windows {
  postMessage(message: unknown): void;
}

const NO_HEAD: Head = { title: '', licence: '', id: null };

type Log = IDBPObjectStore<MakerSchema, ['log'], 'log', 'readwrite'>;

/** The store over a database. */
export function createMakerStore(open: () => Promise<MakerDatabase>, windows: Windows): MakerStore {
  const change = <T>(work: (database: MakerDatabase) => Promise<T>): Promise<T> =>
    withStore(async () => {
      const result = await work(await open());
      windows.postMessage('changed');
      return result;
    });

  const changeLog = (work: (log: Log) => Promise<unknown>) =>
    change((database) =>
      inOneGo(database, ['log'], async ({ store }) => {
        await work(store);
        return store.getAll();
      }),
    );

  return {
    load: () =>
      withStore(async () => {
        const transaction = (await open()).transaction(['documents', 'log', 'mined', 'head']);
        const [documents, log, mined, head] = await Promise.all([
          transaction.objectStore('documents').getAll(),
          transaction.objectStore('log').getAll(),
          readNames(transaction.objectStore('mined')),
          transaction.objectStore('head').get(HEAD),
        ]);
        return {
          documents: sorted(documents),
          log,
          mined,
          head: head ?? NO_HEAD,
        };
      }),

    documents: () => withStore(async () => sorted(await (await open()).getAll('documents'))),

    add: (document, paragraphs) =>
      change((database) =>
        inOneGo(database, ['documents', 'texts'], async (transaction) => {
          const documents = transaction.objectStore('documents');
          if ((await documents.getKey(document.id)) !== undefined) return false;
          await transaction.objectStore('texts').put([...paragraphs], document.id);
          await documents.put(document);
          return true;
        }),
      ),

    correct: (id, detail, value) =>
      change((database) =>
        inOneGo(database, ['documents'], async ({ store }) => {
          const document = await store.get(id);
          if (document) await store.put({ ...document, corrected: { ...document.corrected, [detail]: value } });
        }),
      ),

    remove: (id) =>
      change((database) =>
        inOneGo(database, ['documents', 'texts'], async (transaction) => {
          const text = (await transaction.objectStore('texts').get(id)) ?? [];
          await transaction.objectStore('documents').delete(id);
          await transaction.objectStore('texts').delete(id);
          return text;
        }),
      ),

    replace: (replacements) =>
      change((database) =>
        inOneGo(database, ['documents', 'texts', 'log'], async (transaction) => {
          const all: Replaced[] = [];
          for (const replacement of replacements) all.push(...(await replaceDocument(transaction, replacement)));
          return all;
        }),
      ),

    takeBack: (replaced, keepBoth) =>
      change((database) =>
        inOneGo(database, ['documents', 'texts', 'log'], async (transaction) => {
          for (const each of replaced.toReversed()) await takeDocumentBack(transaction, each, keepBoth);
        }),
      ),

    text: (id) => withStore(async () => (await (await open()).get('texts', id)) ?? []),

    decide: (decision) =>
      change((database) =>
        inOneGo(database, ['log'], async (transaction) => {
          const answers = Promise.all([transaction.store.add(decision), transaction.store.getAll()]);
          // Everything is said before the browser answers: a tab that is closed in this instant loses nothing.
          transaction.commit();
          return (await answers)[1];
        }),
      ),
    undo: () => changeLog(async (log) => (await log.openCursor(null, 'prev'))?.delete()),

    keepNames: (mined) => change((database) => inOneGo(database, ['mined'], ({ store }) => writeNames(store, mined))),

    changeHead: (changes) =>
      change((database) =>
        inOneGo(database, ['head'], async ({ store }) => {
          await store.put({ ...((await store.get(HEAD)) ?? NO_HEAD), ...changes }, HEAD);
        }),
      ),

    clear: () =>
      change((database) =>
        inOneGo(database, ['documents', 'texts', 'log', 'mined', 'head'], async (transaction) => {
          for (const name of transaction.objectStoreNames) await transaction.objectStore(name).clear();
        }),
      ),
  };
}

function sorted(documents: KeptDocument[]): KeptDocument[] {
  return documents.sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
}

/** By the time at which it came; of those that came at once, by what is always the same. */
function inOrder({ added, id }: KeptDocument): string {
  return `${added} ${id}`;
}

/**
 * Changes when documents come, go, or turn out to be in another language, and when packs do: whenever other names may be found in
 * them. Empty where there are no documents.
 */
export function stateOf(documents: readonly KeptDocument[], packs: readonly KnownPack[]): string {
  if (documents.length === 0) return '';
  const told = documents.map((document) => {
    const read = encodingOfDocument(document);
    // In another encoding a text may have the same letters, and its names stand elsewhere.
    return `${document.id}:${languageOfDocument(document) ?? ''}${read?.isChosen ? `:${read.encoding}` : ''}`;
  });
  return [...told.sort(), ...packs.map(({ id, version }) => `${id}@${version}`)].join(' ');
}
