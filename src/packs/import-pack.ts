/** A file becomes a staged pack. */
import { claimedId, type KnownPack } from '../exchange/claimed-id.ts';
import type { ImportHelp } from '../exchange/drafts-to-pack.ts';
import type { FileChoices, FileFound } from '../exchange/file-choices.ts';
import { freePackId } from '../exchange/free-pack-id.ts';
import type { IsWord } from '../exchange/guard-forms.ts';
import { type ImportedFile, importFile, refuseTooLarge } from '../exchange/import-file.ts';
import { type Outcome, outcomeOf, reportTable } from '../exchange/report.ts';
import { UnreadableFile } from '../exchange/unreadable-file.ts';
import { MY_NAMES } from '../pack/entry-ref.ts';
import type { Entry, Pack } from '../pack/format.ts';
import { NOT_STATED } from '../pack/licence.ts';
import type { OpenDatabase, PackOrigin } from '../pack-store/database.ts';
import { createPackStore, type StoredPack } from '../pack-store/pack-store.ts';
import { type BuiltIndex, stagePack } from '../pack-store/stage-pack.ts';
import { leastOfFile, leastOfPack, refuseWithoutRoom } from './room.ts';

/** What a reader sees of a pack before taking it. */
export interface Preview {
  /** To take or discard it by. */
  key: number;
  title: string;
  version: string;
  /** The version that is there and would be replaced; null when the pack is new. */
  replaces: string | null;
  counts: { entries: number; forms: number; facts: number };
  /** The first few. */
  entries: Array<Pick<Entry, 'label' | 'type' | 'gloss'> & { others: string[] }>;
  /** What was found of the file, for the reader to correct; null of a pack, which says all of itself. */
  found: FileFound | null;
  /** What became of the file's names: figures, and a table to be saved. Null where every name was taken as it is. */
  report: { outcome: Outcome; table: string } | null;
}

export interface ImportDeps {
  open: OpenDatabase;
  /** What came with the extension. */
  bundled: readonly KnownPack[];
  words: () => Promise<IsWord>;
  /** Guesses how names of a list change in their language. */
  paradigmOf?: ImportHelp['paradigmOf'];
  now: Date;
  /** Builds the index of the pack's names, so that the background need not; tells from 0 to 1 how much of it is done. */
  buildIndex?: (pack: Pack, onProgress: (done: number) => void) => BuiltIndex;
  /** What the reader says of the file. */
  choices?: FileChoices | undefined;
  /** Names the import. */
  run?: string;
  /** From 0 to 1. */
  onProgress?: (done: number) => void;
  /** How many bytes may still be stored; null where nobody knows. */
  free?: () => Promise<number | null>;
}

/** Entries that a preview shows. */
const SHOWN = 5;
/** How much of the work is reading, and how much that and the index, which come before writing. */
const READING = 0.5;
const INDEXING = 0.85;

const NO_NAMES = 'The file has no names — a list has one in each line, or in a column called “name”.';

/**
 * The id that a file's pack gets. A list says none, and the one of a reader's own names is nobody else's, an exported copy of them included:
 * the same file is a new version of what it was, every other gets an id that nobody has.
 */
function idOf(
  { id, title }: Pack,
  origin: PackOrigin,
  packs: readonly StoredPack[],
  known: readonly KnownPack[],
): string {
  if (origin.kind === 'pack' && id !== MY_NAMES) return id;
  const { kind, file } = origin;
  const same = packs.find(({ head, origin: of }) => of.kind === kind && of.file === file && head.title === title);
  const taken = known.map((pack) => pack.id);
  return same?.head.id ?? freePackId(title, taken);
}

/** What a reader says, without what they leave open. */
function saidBy({ title, language, licence, homepage, encoding, list }: FileChoices) {
  const details = { title, language, ...(licence !== '' && { licence }), ...(homepage !== '' && { homepage }) };
  return { details, ...(encoding && { encoding }), ...(list && { list }) };
}

/** What a file was taken for, as its reader may correct it. */
function foundIn({ kind, pack, list, readAs }: ImportedFile, choices: FileChoices | undefined): FileFound | null {
  if (kind === 'pack') return null;
  const { title, language, licence, homepage = '' } = pack;
  return {
    ...{ title, language, homepage },
    licence: licence === NOT_STATED ? '' : licence,
    encoding: choices?.encoding ?? null,
    readAs: readAs ?? null,
    table: list ?? null,
  };
}

/**
 * Stages the pack of a file.
 * @throws BrokenPack or UnreadableFile, whose messages say what to do, or StoreFailed. Nothing is left behind then.
 */
export async function importPack(file: File, deps: ImportDeps): Promise<Preview> {
  const { open, bundled, words, paradigmOf, now, choices, buildIndex, run, onProgress, free = async () => null } = deps;
  refuseTooLarge(file.size);
  refuseWithoutRoom(leastOfFile(file.size), await free());
  const imported = await importFile(new Uint8Array(await file.arrayBuffer()), {
    name: file.name,
    isWord: await words(),
    ...(paradigmOf && { paradigmOf }),
    ...(choices && saidBy(choices)),
    onProgress: (read, of) => onProgress?.((READING * read) / of),
  });
  const { report, kind } = imported;
  if (report?.read === 0) throw new UnreadableFile(NO_NAMES, { key: 'file_no_names' });
  const { packs } = await createPackStore(open).list();
  const known = [...bundled, ...packs.map(({ head, origin }) => ({ ...head, isMade: origin.kind === 'made' }))];
  const origin: PackOrigin = { kind: kind === 'pack' ? 'pack' : 'list', file: file.name };
  const pack = { ...imported.pack, id: idOf(imported.pack, origin, packs, known) };
  const claim = claimedId(pack, known);
  if (claim) throw claim;
  const index = buildIndex?.(pack, (done) => onProgress?.(READING + (INDEXING - READING) * done));
  onProgress?.(INDEXING);
  refuseWithoutRoom(leastOfPack(pack, index?.bytes), await free());
  const replaced = packs.find(({ head }) => head.id === pack.id);
  const key = await stagePack(open, pack, {
    ...{ origin, now, replaces: replaced?.key ?? null },
    ...(index && { index }),
    ...(run && { run }),
    onProgress: (done) => onProgress?.(INDEXING + (1 - INDEXING) * done),
  });
  const { title, version, entries, facts } = pack;
  return {
    key,
    title,
    version,
    replaces: replaced?.head.version ?? null,
    counts: {
      entries: entries.length,
      forms: entries.reduce((sum, { forms }) => sum + forms.length, 0),
      facts: facts.length,
    },
    entries: entries.slice(0, SHOWN).map(({ label, type, gloss, forms }) => ({
      label,
      type,
      gloss,
      others: forms.map(({ text }) => text).filter((text) => text !== label),
    })),
    found: foundIn(imported, choices),
    report: report ? { outcome: outcomeOf(report), table: reportTable(report) } : null,
  };
}
