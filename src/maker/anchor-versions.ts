/** What becomes of what was decided about documents when new versions take their places. */
import type { Line } from '../mining/passages.ts';
import { type Alignment, alignReadings } from './align-readings.ts';
import { type DecidedPassages, decidedNames, decidedPassages, isTaken } from './decisions.ts';
import { languageOfDocument, type PlaceNow } from './kept-document.ts';
import { linesOfDocument, type MadePackDeps, quotedLines, UNTOLD } from './made-pack.ts';
import { reAnchor } from './re-anchor.ts';
import { type ReadAgain, respelled } from './respelled.ts';
import type { Version } from './versions.ts';

/** A line that the new version doesn't say, and what was done with it. */
export interface LostLine {
  quote: string;
  fate: 'pinned' | 'told' | 'quoted';
}

/** A line that the reader decided on, and what the new version says instead. */
export interface RewordedLine {
  before: string;
  now: string;
}

/** What becomes of one document's lines. */
export interface AnchoredVersion {
  old: string;
  /** Lines that were decided on, by their ids, and what they are known by now. */
  moves: Map<string, string>;
  /** Where lines that were decided on or quoted stand now, by their ids. */
  places: Map<string, PlaceNow>;
  /** How many lines that were decided on or quoted stand in the new version. */
  found: number;
  lost: LostLine[];
  reworded: RewordedLine[];
}

export interface AnchoredVersions {
  versions: AnchoredVersion[];
  /** How forms are written now that stand in nothing but what was read in another encoding. */
  spellings: Map<string, string>;
  /** Names of the pack that no document holds any more. */
  goneNames: string[];
}

type Deps = Pick<MadePackDeps, 'documents' | 'mined' | 'log'>;

/** Looks for the lines of old versions in the new ones; changes nothing. */
export function anchorVersions(versions: readonly Version[], { documents, mined, log }: Deps): AnchoredVersions {
  const decided = decidedPassages(log);
  const quoted = quotedLines({ documents, mined, log });
  const texts = new Map(documents.map((each) => [each.document.id, each]));
  const again: ReadAgain[] = [];
  const anchored = versions.flatMap((version) => {
    const old = texts.get(version.old);
    if (!old) return [];
    const aligned = version.isReadAgain && alignReadings(old.paragraphs, version.paragraphs);
    if (aligned) again.push({ old: version.old, paragraphs: version.paragraphs, aligned });
    const lines = linesOfDocument(old, mined);
    return [anchorVersion(version, lines, { ...decided, quoted, ...(aligned && { aligned }) })];
  });
  const spellings = respelled(
    mined.flatMap(({ places }) => places),
    again,
  );
  const replaced = new Set(versions.map(({ old }) => old));
  const isNew = (form: string) => versions.some(({ paragraphs }) => paragraphs.some((text) => text.includes(form)));
  const goneNames = decidedNames(mined, log)
    .filter((name) => isTaken(name) && name.places.every(({ document }) => replaced.has(document)))
    .filter(({ forms }) => !forms.some(({ text }) => isNew(spellings.get(text) ?? text)))
    .map(({ label }) => label);
  return { versions: anchored, spellings, goneNames };
}

interface Used extends DecidedPassages {
  /** Lines that the pack quotes. */
  quoted: ReadonlySet<string>;
  /** Of a document that was read in another encoding. */
  aligned?: Alignment;
}

function anchorVersion({ old, document, paragraphs }: Version, lines: readonly Line[], used: Used): AnchoredVersion {
  const { pinned, leftOut, facts, quoted, aligned } = used;
  const isDecided = ({ id }: Line) => pinned.has(id) || leftOut.has(id) || facts.has(id);
  // What was decided on has the first choice of a place.
  const wanted = [...lines.filter(isDecided), ...lines.filter((line) => !isDecided(line) && quoted.has(line.id))];
  const language = languageOfDocument(document) ?? UNTOLD;
  const anchors = reAnchor(wanted, { id: document.id, language, paragraphs, ...(aligned && { aligned }) });
  const places = new Map([...anchors].map(([id, { paragraph, start, end }]) => [id, { paragraph, start, end }]));
  const told: AnchoredVersion = { old, moves: new Map(), places, found: anchors.size, lost: [], reworded: [] };
  for (const line of wanted) {
    const { id, quote } = line;
    const anchor = anchors.get(id);
    if (!anchor) {
      const fate = facts.has(id) ? 'told' : pinned.has(id) ? 'pinned' : 'quoted';
      // What was left out is not missed.
      if (fate !== 'quoted' || quoted.has(id)) told.lost.push({ quote, fate });
    } else if (isDecided(line)) {
      told.moves.set(id, anchor.id);
      // In another encoding every line reads otherwise, as the reader wanted.
      if (anchor.quote !== quote && !aligned) told.reworded.push({ before: quote, now: anchor.quote });
    }
  }
  return told;
}
