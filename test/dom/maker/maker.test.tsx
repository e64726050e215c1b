import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { UnreadableDocument } from '../../../src/documents/problem.ts';
import { readDocument, readPasted } from '../../../src/documents/read-document.ts';
import { anchorVersions } from '../../../src/maker/anchor-versions.ts';
import type { Head, Mined } from '../../../src/maker/database.ts';
import { type Decision, movedDecision } from '../../../src/maker/decisions.ts';
import { earlierVersions } from '../../../src/maker/earlier-versions.ts';
import { documentOfArticle } from '../../../src/maker/kept-articles.ts';
import { detailOf, type KeptDocument, keptDocument } from '../../../src/maker/kept-document.ts';
import type { KnownPack } from '../../../src/maker/known-packs.ts';
import { MakerApp } from '../../../src/maker/MakerApp.tsx';
import { linesOfName, type MadePackDeps, madePack } from '../../../src/maker/made-pack.ts';
import makerCss from '../../../src/maker/maker.css?inline';
import { type MakerStore, stateOf } from '../../../src/maker/maker-store.ts';
import type { MiningRequest } from '../../../src/maker/mining-messages.ts';
import type { PackNews, PackRequest } from '../../../src/maker/pack-messages.ts';
import { riskyForms } from '../../../src/maker/risks.ts';
import { tryPack } from '../../../src/maker/try-pack.ts';
import { createKnower } from '../../../src/mining/known-names.ts';
import { mineDocuments } from '../../../src/mining/mine-documents.ts';
import { quotedWords } from '../../../src/mining/passages.ts';
import { documentFile } from '../../../src/read-files/document-file.ts';
import { type DocumentReader, UnreadFile } from '../../../src/read-files/read-files.ts';
import { buildIndex } from '../../../src/recognition/index/build-index.ts';
import type { Encoding } from '../../../src/text/encodings.ts';
import pagesCss from '../../../src/ui/pages.css?inline';
import { entry, packOf } from '../../unit/recognition/make-pack.ts';
import { expectAccessible } from '../axe.ts';
import { hide, type ShowOptions, show } from '../show.tsx';

const TEXT = [
  'Harbour Post, 3 May 2024',
  'Vladimir Quill met Torvald Brenk in Ellery Sound. Quill said that the Northern Breakwater would be built.',
  'The Northern Breakwater has been planned by Torvald Brenk for years, Quill said in Ellery Sound.',
];

/** What another pack of the reader's knows. */
const KNOWN = packOf([entry('marsden-council', 'organisation', ['Marsden Council'])], 'coast');
const KNOWN_PACK: KnownPack = { id: 'coast', title: 'The coast', version: '1.0.0', key: 1 };
const packsInUse = async () => [KNOWN_PACK];

interface Opened {
  log: () => Decision[];
  head: () => Head;
  /** Names of files that were saved. */
  saved: string[];
  documents: () => KeptDocument[];
  /** Another window changes something. */
  elsewhere: (change: () => void) => void;
}

/** The page over a store in memory, with one document unless told otherwise. */
async function open(step: string, options: ShowOptions & { texts?: string[][] } = {}): Promise<Opened> {
  const { texts = [TEXT], ...shown } = options;
  const kept = new Map<string, { document: KeptDocument; paragraphs: string[] }>();
  let log: Decision[] = [];
  let mined: Mined | null = null;
  let head: Head = { title: '', licence: '', id: null };
  const saved: string[] = [];
  const windows = new EventTarget();
  const documents = () => [...kept.values()].map(({ document }) => document);
  const store: MakerStore = {
    documents: async () => documents(),
    load: async () => ({ documents: documents(), log: [...log], mined, head }),
    async changeHead(changes) {
      head = { ...head, ...changes };
    },
    async add(document, paragraphs) {
      if (kept.has(document.id)) return false;
      kept.set(document.id, { document, paragraphs: [...paragraphs] });
      return true;
    },
    async correct(id, detail, value) {
      const found = kept.get(id);
      if (found) found.document = { ...found.document, corrected: { ...found.document.corrected, [detail]: value } };
    },
    async remove(id) {
      const text = kept.get(id)?.paragraphs ?? [];
      kept.delete(id);
      return text;
    },
    async replace(replacements) {
      return replacements.flatMap(({ old: id, document, paragraphs, moves, spellings, places }) => {
        const old = kept.get(id);
        if (!old) return [];
        const decisions = log.map((decision, at): [number, Decision] => [at, decision]);
        log = log.map((decision) => movedDecision(decision, { moves, spellings }));
        kept.delete(id);
        const { corrected, added } = old.document;
        const earlier = earlierVersions(old.document, places);
        kept.set(document.id, { document: { ...document, corrected, added, earlier }, paragraphs: [...paragraphs] });
        return [{ old: old.document, text: old.paragraphs, document, decisions }];
      });
    },
    async takeBack(replaced, keepBoth) {
      for (const { old, text, document, decisions } of replaced) {
        const paragraphs = kept.get(document.id)?.paragraphs ?? [];
        kept.delete(document.id);
        kept.set(old.id, { document: old, paragraphs: text });
        if (keepBoth) kept.set(document.id, { document, paragraphs });
        log = decisions.map(([, decision]) => decision);
      }
    },
    text: async (id) => kept.get(id)?.paragraphs ?? [],
    async decide(decision) {
      log = [...log, decision];
      return log;
    },
    async undo() {
      log = log.slice(0, -1);
      return log;
    },
    async keepNames(found) {
      mined = found;
    },
    async clear() {
      kept.clear();
      log = [];
      mined = null;
    },
  };
  for (const text of texts) {
    const read = readPasted(text.join('\n\n'));
    await store.add(await keptDocument(read, 'notes.txt', new Date('2026-01-02T03:04:05Z')), read.paragraphs);
  }
  const mine = async ({ of, documents }: Pick<MiningRequest, 'of' | 'documents'>) => {
    const names = mineDocuments(
      documents.map(({ id, language }) => ({ id, language, paragraphs: kept.get(id)?.paragraphs ?? [] })),
      () => undefined,
      createKnower([buildIndex([KNOWN])]),
    );
    await store.keepNames({ of, names });
  };
  if (texts.length > 0) {
    const of = stateOf(documents(), [KNOWN_PACK]);
    await mine({ of, documents: documents().map(({ id }) => ({ id, language: 'en' })) });
  }
  const reader: DocumentReader = {
    async read(given, encoding) {
      if (typeof given === 'string') return [readPasted(given)];
      if (given.name.endsWith('.pdf')) throw new UnreadFile('encrypted');
      if (given.name.endsWith('.md')) return readInBytes(given, encoding);
      return [readPasted(await given.text())];
    },
    close: () => undefined,
  };
  history.replaceState(null, '', `#/${step}`);
  const view = (
    <MakerApp
      store={store}
      windows={windows}
      createReader={() => reader}
      mine={mine}
      packsInUse={packsInUse}
      keptArticles={{ count: async () => KEPT.length, read: async () => KEPT.map(documentOfArticle) }}
      page={window}
      pack={{
        ask: async (request) => answerOf(request, { documents: [...kept.values()], mined: mined?.names ?? [], log }),
        freeId: async () => 'harbour-works',
        take: async (key) => (key === 7 ? null : 'packs_gone'),
        save: (_, name) => void saved.push(name),
        packs: 'packs.html',
      }}
    />
  );
  await show(view, [pagesCss, makerCss], shown);
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return {
    log: () => log,
    head: () => head,
    saved,
    documents,
    elsewhere(change) {
      change();
      windows.dispatchEvent(new Event('message'));
    },
  };
}

/** Of a kind that no parser is needed for. */
async function readInBytes(file: File, encoding?: Encoding) {
  const none = () => Promise.reject(new Error('was asked'));
  try {
    return await readDocument(documentFile(file), { markup: none, pdf: none }, encoding);
  } catch (error) {
    throw error instanceof UnreadableDocument ? new UnreadFile(error.problem.fault) : error;
  }
}

/** What the reader kept while reading. */
const KEPT = [
  {
    article: {
      id: 'a',
      address: 'https://courier.example/ferry?id=1#top',
      title: 'The ferry is late',
      outlet: 'Courier',
      author: null,
      date: '2026-01-05',
      language: 'en',
      digest: '',
      kept: ['2026-01-06T07:08:09Z'],
      words: 8,
      bytes: 40,
      names: [],
    },
    texts: [['Quill waited.'], ['The ferry is late', 'Quill waited in Ellery Sound again.']],
  },
];

/** What the worker would say, without the lists of ordinary words. */
function answerOf(request: PackRequest, made: Pick<MadePackDeps, 'documents' | 'mined' | 'log'>): PackNews {
  if (request.want === 'anchors') return { said: 'anchored', anchored: anchorVersions(request.versions, made) };
  if (request.want === 'lines') return { said: 'lines', lines: linesOfName(request.name, made) };
  const { want, head } = request;
  const pack = madePack({ ...made, head, isWord: () => false });
  if (want === 'try') {
    const { tried } = request;
    const kept = 'document' in tried && made.documents.find(({ document }) => document.id === tried.document);
    const paragraphs = kept ? kept.paragraphs : 'text' in tried ? [tried.text] : [];
    return { said: 'tried', tried: tryPack(pack, paragraphs) };
  }
  const { entries, sources, passages = [] } = pack;
  if (want === 'stage') return { said: 'staged', key: 7 };
  if (want !== 'look') return { said: 'exported', file: new Blob([head.title]) };
  const words = quotedWords(passages);
  const told = sources.map(({ id, title, outlet, date }) => ({ id, title, outlet, date, words: words.get(id) ?? 0 }));
  const risks = riskyForms({ entries }, (word) => word === 'northern breakwater');
  return { said: 'looked', look: { entries: entries.length, passages: passages.length, sources: told, risks } };
}

const rows = () => [...document.querySelectorAll('.row .row-name')].map(({ textContent }) => textContent);
const current = () => document.querySelector('.row[aria-selected="true"] .row-name')?.textContent;

afterEach(() => {
  hide();
  history.replaceState(null, '', ' ');
});

describe('the documents of a pack that is being made', () => {
  it.each(['light', 'dark'] as const)('have no fault that axe finds, in %s', async (theme) => {
    await open('documents', { theme });
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
    await expectAccessible(document);
  });

  it('can be pasted and dropped, and what is wrong with one is told while the others go on', async () => {
    const { documents } = await open('documents', { texts: [] });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['%PDF-'], 'locked.pdf'));
    dataTransfer.items.add(new File(['Vladimir Quill left.'], 'left.txt'));
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await expect.element(page.getByText('locked.pdf is locked. Save a copy')).toBeVisible();
    await expect.poll(() => documents().map(({ file }) => file)).toEqual(['left.txt']);
    await page.getByText('Paste a text').click();
    await page.getByRole('textbox', { name: 'Paste a text' }).fill('Torvald Brenk came.');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await expect.poll(() => documents()).toHaveLength(2);
  });

  it('are the articles that were kept while reading, as they are now, once that is wanted', async () => {
    const { documents } = await open('documents', { texts: [] });
    await page.getByRole('button', { name: 'Bring the 1 article that you kept' }).click();
    await expect.poll(() => documents().map((document) => detailOf(document, 'outlet'))).toEqual(['Courier']);
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The ferry is late');
    expect(detailOf(documents()[0] as KeptDocument, 'url')).toBe('https://courier.example/ferry?id=1');
  });

  it('are three invented ones for whoever wants to try, with names to go through', async () => {
    const { documents } = await open('documents', { texts: [] });
    await page.getByRole('button', { name: 'Try it with three invented articles' }).click();
    await expect.poll(() => documents()).toHaveLength(3);
    expect(documents().map((document) => detailOf(document, 'date'))).toEqual([
      '2023-03-14',
      '2023-09-02',
      '2024-05-20',
    ]);
    await expect.element(page.getByRole('button', { name: 'Try it' })).not.toBeInTheDocument();
    await page.getByRole('link', { name: 'Names' }).click();
    await expect.poll(rows).toContain('Northern Breakwater');
  });

  it('take a correction that a pack can hold, and say why not of any other', async () => {
    const { documents } = await open('documents');
    const date = page.getByRole('textbox', { name: 'Date' });
    await date.fill('3 May');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('Write the date as 2022-02-22')).toBeVisible();
    expect(documents()[0]?.corrected).toEqual({});
    await date.fill('2024-05');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => documents()[0]?.corrected).toEqual({ date: '2024-05' });
  });

  it('come back after they were removed', async () => {
    const { documents } = await open('documents');
    const before = documents();
    await page.getByRole('button', { name: 'Remove this document' }).click();
    await expect.poll(documents).toEqual([]);
    // What was pressed is gone; the keyboard goes on with what takes it back.
    await expect.poll(() => document.activeElement?.getAttribute('data-do')).toBe('undo');
    await userEvent.keyboard('{Enter}');
    await expect.poll(documents).toEqual(before);
  });

  it('are chosen and have the focus when one comes back', async () => {
    await open('documents', { texts: [TEXT, ['Nobody came.']] });
    await page.getByRole('option').nth(1).click();
    const second = current();
    await expect.poll(() => document.querySelector('#document')?.textContent).toBe(second);
    await page.getByRole('button', { name: 'Remove this document' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => document.querySelectorAll('.row')).toHaveLength(2);
    expect(document.querySelectorAll('.row')[1]?.getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('listbox');
  });
});

describe('a new version of a document', () => {
  const [DATE = '', MET = '', PLANNED = ''] = TEXT;
  const NOW = [
    DATE,
    'It was cold.',
    MET.replace('would be', 'will be').replace(' Quill said', ' Later Quill said'),
    'Nothing more.',
  ];
  const drop = (name: string, text: string[]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text.join('\n\n')], name));
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  };
  /** With all names accepted and the line that is lost pinned. */
  const openDecided = async (options: ShowOptions = {}) => {
    const opened = await open('names', options);
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByRole('link', { name: 'Background' }).click();
    await expect.poll(() => document.querySelectorAll('[data-passage]')).toHaveLength(3);
    await page.getByRole('button', { name: 'Pin' }).nth(2).click();
    await page.getByRole('link', { name: 'Documents' }).click();
    return opened;
  };

  it.each(['light', 'dark'] as const)('is told without a fault that axe finds, in %s', async (theme) => {
    await openDecided({ theme });
    drop('notes.txt', NOW);
    await expect.element(page.getByRole('region', { name: 'New versions' })).toBeVisible();
    await expectAccessible(document);
  });

  it('takes its place when it comes with the same name, says which lines are lost, and gives way again', async () => {
    const { documents, log } = await openDecided();
    const before = [documents(), log()];
    drop('notes.txt', NOW);
    await expect.element(page.getByText('was replaced by its new version. 2 lines were found again')).toBeVisible();
    expect(documents()).toHaveLength(1);
    expect(documents()[0]?.paragraphs).toBe(4);
    const told = () => [...document.querySelectorAll('.replaced li')].map(({ textContent }) => textContent);
    expect(told()).toEqual([`The new version doesn’t say “${PLANNED}”, which you had pinned.`]);
    // What is said of it can be read again after another step.
    await page.getByRole('link', { name: 'Names' }).click();
    await page.getByRole('link', { name: 'Documents' }).click();
    expect(told()).toHaveLength(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => [documents(), log()]).toEqual(before);
    expect(told()).toEqual([]);
  });

  it('is what an address of the old one leads to, at its words or saying that they are not found', async () => {
    const { documents } = await openDecided();
    const [old] = documents();
    const [, second = ''] = MET.split('. ');
    const start = MET.indexOf(second);
    const met = `#/document/${old?.id}/2/${start}-${MET.length}`;
    const planned = `#/document/${old?.id}/3/0-${PLANNED.length}`;
    drop('notes.txt', NOW);
    await expect.element(page.getByText('was replaced by its new version')).toBeVisible();
    location.hash = met;
    await expect
      .element(page.getByText('A new version has taken the place of the one that you came from'))
      .toBeVisible();
    expect(document.querySelector('mark')?.textContent).toMatch(/will be built/);
    location.hash = planned;
    await expect.element(page.getByText('where the quoted words stand in it isn’t known')).toBeVisible();
    expect(document.querySelector('mark')).toBeNull();
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => documents()[0]?.id).toBe(old?.id);
    location.hash = planned;
    await expect.poll(() => document.querySelector('mark')?.textContent).toContain(PLANNED);
  });

  it('stays beside the old one if the reader wants both', async () => {
    const { documents } = await openDecided();
    drop('notes.txt', NOW);
    await page.getByRole('button', { name: 'Keep both' }).click();
    await expect.poll(() => documents().map(({ paragraphs }) => paragraphs)).toEqual([3, 4]);
  });

  it('is any file that the reader chooses for a document, and no other takes its place', async () => {
    const { documents } = await openDecided();
    drop('notes.txt', ['Something else happened on the coast.']);
    await expect.poll(documents).toHaveLength(2);
    const choose = document.querySelector<HTMLInputElement>('[data-do="replace"] input');
    const chosen = new DataTransfer();
    chosen.items.add(new File(['Not a word of it is the same.'], 'other.txt'));
    if (choose) choose.files = chosen.files;
    choose?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => documents().map(({ file }) => file)).toEqual(['notes.txt', 'other.txt']);
    await expect.element(page.getByText(`“${PLANNED}”, which you had pinned`)).toBeVisible();
    await expect.element(page.getByText('“Torvald Brenk” stands in none of your documents any more.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Keep both' })).not.toBeInTheDocument();
  });
});

describe('a document that doesn’t say its encoding', () => {
  // "Antonín Dvořák met Torvald Brenk in Říp on Monday morning." and more, as Czech programs wrote it before Unicode.
  const RIGHT = [
    'A report of 3 May 2024',
    'Antonín Dvořák met Torvald Brenk in Ellery on Monday morning. Dvořák said so.',
  ];
  const bytes = Uint8Array.from(
    [...RIGHT.join('\n\n')].map((letter) => ({ ř: 0xf8, á: 0xe1, í: 0xed })[letter] ?? letter.charCodeAt(0)),
  );
  const letter = () => new File([bytes], 'letter.md');
  const drop = (...files: File[]) => {
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    document
      .querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  };
  const encoding = () => page.getByRole('combobox', { name: 'Encoding of the text' });
  const openWrong = async (options: ShowOptions = {}) => {
    const opened = await open('documents', { ...options, texts: [] });
    drop(letter());
    await expect.element(encoding()).toHaveValue('windows-1252');
    return opened;
  };

  it.each(['light', 'dark'] as const)(
    'has its encoding to choose, without a fault that axe finds, in %s',
    async (theme) => {
      await openWrong({ theme });
      await expectAccessible(document);
    },
  );

  it('is read again as the reader says, with what was decided about its names and lines, and gives way again', async () => {
    const { documents, log } = await openWrong();
    await page.getByRole('link', { name: 'Names' }).click();
    await expect.poll(rows).toContain('Antonín Dvoøák');
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByRole('link', { name: 'Background' }).click();
    await expect.poll(() => document.querySelectorAll('[data-passage]').length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Pin' }).first().click();
    await page.getByRole('link', { name: 'Documents' }).click();
    const before = [documents(), log()];
    await expect.element(page.getByRole('button', { name: 'Read again' })).toBeDisabled();
    await encoding().selectOptions('windows-1250');
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect.element(page.getByText('was read again as windows-1250. 1 line was found again')).toBeVisible();
    expect([...document.querySelectorAll('.replaced li')].map(({ textContent }) => textContent)).toEqual([]);
    await expect.element(page.getByText('Its letters were read as windows-1250, as you chose.')).toBeVisible();
    await page.getByRole('link', { name: 'Names' }).click();
    await expect.poll(rows).toContain('Antonín Dvořák');
    const accepted = [...document.querySelectorAll('.name[data-state="accepted"] .row-name')];
    expect(accepted.map(({ textContent }) => textContent)).toContain('Antonín Dvořák');
    await page.getByRole('link', { name: 'Background' }).click();
    await expect.poll(() => document.querySelector('[data-passage] blockquote')?.textContent).toContain('Dvořák met');
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => [documents(), log()]).toEqual(before);
  });

  it('stays the chosen one when it is read again, and the focus stays in what is said of it', async () => {
    await open('documents');
    drop(letter());
    const row = page.getByRole('option', { name: /letter/ });
    await row.click();
    await encoding().selectOptions('windows-1250');
    const again = page.getByRole('button', { name: 'Read again' });
    (again.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('was read again as windows-1250')).toBeVisible();
    await expect.element(encoding()).toHaveValue('windows-1250');
    await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('encoding');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(encoding()).toHaveValue('windows-1252');
  });

  it('says so where no text came of it in any encoding, and may be read as the reader says', async () => {
    const { documents } = await open('documents', { texts: [] });
    const wide = [...'東京の橋はとても長いのでまだ誰も渡らない。'].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return [code & 0xff, code >> 8];
    });
    drop(new File([Uint8Array.from(wide)], 'tokyo.md'));
    await expect.element(page.getByText('tokyo.md is not readable as text in any encoding')).toBeVisible();
    await encoding().selectOptions('utf-16le');
    await page.getByRole('button', { name: 'Read again' }).click();
    await expect.poll(() => documents().map(({ file }) => file)).toEqual(['tokyo.md']);
    await expect.element(page.getByText('tokyo.md is not readable')).not.toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('goes on in the list once all names are accepted, and at the button that uses the pack', async () => {
    await open('names');
    (page.getByRole('button', { name: 'Accept all' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('listbox');
    await page.getByRole('link', { name: 'Use and share' }).click();
    const use = page.getByRole('button', { name: 'Use this pack' });
    await expect.element(use).toBeVisible();
    (use.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('.used')).not.toBeNull();
    expect(document.activeElement?.getAttribute('data-do')).toBe('use');
  });
});

it('sets what became of a new version apart, in a box of its own', async () => {
  await open('documents');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([[...TEXT, 'More.'].join('\n\n')], 'notes.txt'));
  document
    .querySelector('.drop')
    ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await expect.element(page.getByRole('region', { name: 'New versions' })).toBeVisible();
  const box = getComputedStyle(document.querySelector('.replaced') as Element);
  expect([box.borderTopWidth, box.paddingTop, box.marginTop]).toEqual(['1px', '12px', '16px']);
});

describe('the names of a pack that is being made', () => {
  it.each(['light', 'dark'] as const)('have no fault that axe finds, in %s', async (theme) => {
    await open('names', { theme });
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await expectAccessible(document);
  });

  it('are worked through from the keyboard, and every step is taken back', async () => {
    const { log } = await open('names');
    await expect
      .poll(rows)
      .toEqual(['Vladimir Quill', 'Ellery Sound', 'Northern Breakwater', 'Torvald Brenk', 'Harbour Post']);
    await userEvent.keyboard('axjk');
    expect(log()).toEqual([
      { do: 'accept', name: 'Vladimir Quill' },
      { do: 'ignore', name: 'Ellery Sound' },
    ]);
    await expect.poll(current).toBe('Northern Breakwater');
    await userEvent.keyboard('r');
    await userEvent.keyboard('North Breakwater{Enter}');
    await expect.poll(rows).toContain('North Breakwater');
    await userEvent.keyboard('jmk');
    await expect.element(page.getByText('Merging “Torvald Brenk”')).toBeVisible();
    await userEvent.keyboard('m');
    await expect.poll(rows).toEqual(['Vladimir Quill', 'Ellery Sound', 'North Breakwater', 'Harbour Post']);
    await userEvent.keyboard('uuuu');
    await expect.poll(log).toEqual([]);
    await expect.poll(rows).toContain('Torvald Brenk');
    await expect.poll(current).toBe('Vladimir Quill');
  });

  it('show the lines that they stand in, and every way they are written', async () => {
    const { log } = await open('names');
    await expect.poll(() => document.querySelectorAll('.line')).toHaveLength(3);
    const marks = [...document.querySelectorAll('.line mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['Vladimir Quill', 'Quill', 'Quill']);
    await page.getByRole('button', { name: 'Make it a name of its own' }).click();
    expect(log()).toEqual([{ do: 'split', form: 'Quill' }]);
    await expect.poll(rows).toContain('Quill');
  });

  it('stay as they were where what was begun is given up', async () => {
    const { log } = await open('names');
    await expect.poll(current).toBe('Vladimir Quill');
    for (const key of ['r', 'g', 'w']) {
      await userEvent.keyboard(key);
      await userEvent.keyboard('Wrong{Escape}');
      await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('listbox');
    }
    expect(log()).toEqual([]);
    await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Vladimir Quill');
  });

  it('may be written in ways that no document has, which can be taken off again', async () => {
    const { log } = await open('names');
    await expect.poll(current).toBe('Vladimir Quill');
    await userEvent.keyboard('w');
    await userEvent.keyboard('V. I. Quill{Enter}');
    await expect.element(page.getByRole('button', { name: 'Remove V. I. Quill' })).toBeVisible();
    await userEvent.keyboard('w');
    await userEvent.keyboard('Vlad Quil{Enter}');
    await page.getByRole('button', { name: 'Remove Vlad Quil' }).click();
    expect(log()).toEqual([
      { do: 'add-form', name: 'Vladimir Quill', form: 'V. I. Quill' },
      { do: 'add-form', name: 'Vladimir Quill', form: 'Vlad Quil' },
      { do: 'remove-form', name: 'Vladimir Quill', form: 'Vlad Quil' },
    ]);
    await expect.poll(() => document.querySelector('.row .hint')?.textContent).toBe('Quill, V. I. Quill');
  });

  it.each([
    ['r', 'called'],
    ['w', 'written'],
  ])(
    'by key %s: one that is to be %s as another is, is told of, and becomes one with it if the reader wants',
    async (key) => {
      const { log } = await open('names');
      await expect.poll(current).toBe('Vladimir Quill');
      await userEvent.keyboard(key);
      await userEvent.keyboard('Torvald Brenk{Enter}');
      await expect.element(page.getByText('“Torvald Brenk” is a name of its own in this list.')).toBeVisible();
      expect(log()).toEqual([]);
      await page.getByRole('button', { name: 'Merge the two' }).click();
      expect(log()[0]).toEqual({ do: 'merge', name: 'Torvald Brenk', into: 'Vladimir Quill' });
      await expect.poll(rows).not.toContain(key === 'r' ? 'Vladimir Quill' : 'Torvald Brenk');
      await expect.element(page.getByText('is a name of its own in this list')).not.toBeInTheDocument();
      await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('listbox');
    },
  );

  it('are explained in the reader’s words, or in a document’s own once these are taken', async () => {
    const text = 'It was Torvald Brenk, head of the harbour office, who said so to Vladimir Quill of Ellery.';
    const { log } = await open('names', { texts: [[text]] });
    await userEvent.keyboard('{Home}');
    while (current() !== 'Torvald Brenk') await userEvent.keyboard('j');
    await expect.element(page.getByText('head of the harbour office', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Use it' }).click();
    const gloss = page.getByRole('textbox', { name: 'Who or what it is' });
    await expect.element(gloss).toHaveValue('head of the harbour office');
    document.querySelector<HTMLElement>('[role="listbox"]')?.focus();
    await userEvent.keyboard('g');
    await gloss.fill('Head of the office');
    await userEvent.keyboard('{Enter}');
    expect(log()).toEqual([
      { do: 'gloss', name: 'Torvald Brenk', gloss: 'head of the harbour office' },
      { do: 'gloss', name: 'Torvald Brenk', gloss: 'Head of the office' },
    ]);
  });

  it('that another pack knows are not proposed again, and are in the pack unless they are ignored', async () => {
    await open('names', { texts: [TEXT, ['It was said that Marsden Council had met Torvald Brenk in Ellery Sound.']] });
    await expect.poll(rows).toContain('Marsden Council');
    await page.getByRole('button', { name: 'Known 1' }).click();
    await expect.poll(rows).toEqual(['Marsden Council']);
    await expect.element(page.getByText('Already known: The coast.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Use and share 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Ignore x' }).click();
    await expect.element(page.getByRole('link', { name: 'Use and share 0' })).toBeVisible();
  });

  it('show what another window has decided', async () => {
    const { log, elsewhere } = await open('names');
    await userEvent.keyboard('a');
    elsewhere(() => log().push({ do: 'ignore', name: 'Torvald Brenk' }));
    await expect.poll(() => document.querySelectorAll('.name[data-state="ignored"]')).toHaveLength(1);
    expect(document.querySelectorAll('.name[data-state="accepted"]')).toHaveLength(1);
  });

  it('are two thousand without two thousand rows', async () => {
    const name = (i: number) => `Quill${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + i / 676)}`;
    const lines = Array.from({ length: 2000 }, (_, i) => `It was said by ${name(i)} in May.`);
    await open('names', { texts: [lines] });
    await expect.poll(() => document.querySelector('.row')?.getAttribute('aria-setsize')).toBe('2000');
    expect(document.querySelectorAll('.row').length).toBeLessThan(60);
    // Rows that would be of different heights are no reason to go on measuring for ever.
    const rowsOf = document.querySelector('.virtual');
    for (let at = 0; at < 2000; at += 50) {
      rowsOf?.scrollTo(0, at * 31.5);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await userEvent.keyboard('{End}');
    await expect
      .poll(() => document.querySelector('.row[aria-selected="true"]')?.getAttribute('aria-posinset'))
      .toBe('2000');
  });
});

describe('the background of the names', () => {
  const quoted = () =>
    [...document.querySelectorAll('[data-passage]')].map((line) => line.getAttribute('data-quoted') === 'true');
  const press = (button: string, line = 0) => page.getByRole('button', { name: button }).nth(line).click();

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (theme) => {
    await open('names', { theme });
    await userEvent.keyboard('aa');
    await page.getByRole('link', { name: 'Background' }).click();
    await press('Tell it in your words');
    await expectAccessible(document);
  });

  it('is pinned, left out or told in the reader’s words, and every step is taken back', async () => {
    const { log } = await open('names');
    await userEvent.keyboard('aa');
    await page.getByRole('link', { name: 'Background' }).click();
    await expect.poll(quoted).toEqual([true, true, true]);
    await press('Leave out', 1);
    await expect.poll(quoted).toEqual([true, false, true]);
    await press('Pin', 1);
    await expect.poll(quoted).toEqual([true, true, true]);
    await press('Tell it in your words', 2);
    await page.getByRole('textbox', { name: 'In your words' }).fill('The breakwater is <planned>');
    await page.getByRole('combobox', { name: 'Who said it' }).selectOptions('Vladimir Quill');
    const date = page.getByRole('textbox', { name: 'When it was' });
    await date.fill('last week');
    await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled();
    await date.fill('2024-05-02');
    await press('Save');
    await expect.element(page.getByText('The breakwater is planned')).toBeVisible();
    await expect.poll(quoted).toEqual([true, true, false]);
    expect(log().at(-1)).toMatchObject({
      do: 'rewrite',
      name: 'Vladimir Quill',
      fact: { text: 'The breakwater is planned', speaker: 'Vladimir Quill', date: '2024-05-02' },
    });
    for (const left of [
      [true, true, true],
      [true, false, true],
      [true, true, true],
    ]) {
      await press('Undo u');
      await expect.poll(quoted).toEqual(left);
    }
    expect(log()).toHaveLength(2);
  });
});

describe('the pack that was made', () => {
  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (theme) => {
    await open('names', { theme });
    await userEvent.keyboard('aa');
    await page.getByRole('link', { name: 'Use and share' }).click();
    await page.getByText('33 words quoted').click();
    await expectAccessible(document);
  });

  it('says which of its names are risky, and what to do about them', async () => {
    await open('names');
    await userEvent.keyboard('aaa');
    await page.getByRole('link', { name: 'Use and share' }).click();
    await page.getByText('Check 1').click();
    await expect.element(page.getByText('An ordinary word.')).toBeVisible();
    await expect.element(page.getByText('If one isn’t a name, ignore it')).toBeVisible();
  });

  it('is tried on a document and on a pasted text, and says why each mark is there, or isn’t', async () => {
    await open('names');
    await userEvent.keyboard('aa');
    await page.getByRole('link', { name: 'Use and share' }).click();
    await page.getByText('Try it', { exact: true }).click();
    await page.getByRole('button', { name: 'Mark the names' }).click();
    await expect.element(page.getByText('5 marks.')).toBeVisible();
    await page.getByRole('button', { name: 'Quill', exact: true }).first().click();
    await expect.element(page.getByText('“Vladimir Quill” appears earlier on this page.')).toBeVisible();
    await expectAccessible(document);
    await page.getByRole('combobox', { name: 'Text' }).selectOptions('A text that you paste');
    await page.getByRole('textbox', { name: 'Paste a text' }).fill('Zed Quill came to the sound.');
    await page.getByRole('button', { name: 'Mark the names' }).click();
    await expect.element(page.getByText('This pack marks nothing here.')).toBeVisible();
    await page.getByText('Not linked, and why: 1').click();
    await expect.element(page.getByText('In the glossary as Vladimir Quill')).toBeVisible();
  });

  it('is used under its title, and says how much it quotes', async () => {
    const { head, saved } = await open('names');
    await page.getByRole('link', { name: 'Use and share' }).click();
    await expect.element(page.getByText('You have accepted no names yet.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Names' }).last().click();
    await expect.element(page.getByRole('listbox')).toHaveFocus();
    await userEvent.keyboard('aa');
    await expect.element(page.getByRole('link', { name: 'Use and share 2' })).toBeVisible();
    await page.getByRole('link', { name: 'Use and share' }).click();
    await expect.element(page.getByText('2 entries · 3 quotations · 1 dated document')).toBeVisible();
    await page.getByRole('textbox', { name: 'Title' }).fill('Harbour works');
    await page.getByRole('button', { name: 'Use this pack' }).click();
    await expect.element(page.getByText('“Harbour works” is on')).toBeVisible();
    expect(head()).toMatchObject({ title: 'Harbour works', id: 'harbour-works' });
    await page.getByRole('button', { name: 'Export without quotations' }).click();
    await expect.poll(() => saved).toEqual(['harbour-works.backgrounder']);
    await page.getByText('33 words quoted').click();
    await expect.element(page.getByRole('cell', { name: '33', exact: true })).toBeVisible();
  });
});

it('names are worked through by touch with what can be done in reach', async () => {
  const touch = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled });
  await touch(true);
  try {
    const { log } = await open('names', { width: 390 });
    await expect.element(page.getByRole('listbox')).toBeVisible();
    const inReach = (name: string) => {
      const button = page.getByRole('button', { name, exact: true }).first().element();
      const { top, bottom, height } = button.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight && height >= 40;
    };
    for (const at of [0, document.documentElement.scrollHeight]) {
      scrollTo(0, at);
      expect(['Accept', 'Ignore', 'Merge with another', 'Undo'].filter((name) => !inReach(name))).toEqual([]);
    }
    const low = [...document.querySelectorAll<HTMLElement>('button, input, select, .row')].filter(
      (each) => each.checkVisibility() && each.getBoundingClientRect().height < 40,
    );
    expect(low.map((each) => each.outerHTML.slice(0, 80))).toEqual([]);
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByText('Torvald Brenk').first().click();
    await page.getByRole('button', { name: 'Ignore', exact: true }).click();
    expect(log()).toEqual([
      { do: 'accept', name: 'Vladimir Quill' },
      { do: 'ignore', name: 'Torvald Brenk' },
    ]);
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await expect.poll(log).toHaveLength(1);
    await expectAccessible(document);
  } finally {
    await touch(false);
  }
});

it.each(['documents', 'names', 'background'])('%s fit a window of 320 pixels', async (step) => {
  await open('names', { width: 320 });
  await userEvent.keyboard('a');
  location.hash = `#/${step}`;
  await expect.element(page.getByRole('listbox')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
