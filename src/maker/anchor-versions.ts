/** What becomes of what was decided about documents when new versions take their places. */
import type { Line } from '../mining/passages.ts';
import { type DecidedPassages, decidedNames, decidedPassages, isTaken } from './decisions.ts';
import { languageOfDocument, type PlaceNow } from './kept-document.ts';
import { linesOfDocument, type MadePackDeps, quotedLines, UNTOLD } from './made-pack.ts';
import { reAnchor } from './re-anchor.ts';
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
  /** Names of the pack that no document holds any more. */
  goneNames: string[];
}

type Deps = Pick<MadePackDeps, 'documents' | 'mined' | 'log'>;

/** Looks for the lines of old versions in the new ones; changes nothing. */
export function anchorVersions(versions: readonly Version[], { documents, mined, log }: Deps): AnchoredVersions {
  const decided = decidedPassages(log);
  const quoted = quotedLines({ documents, mined, log });
  const texts = new Map(documents.map((each) => [each.document.id, each]));
  const anchored = versions.flatMap((version) => {
    const old = texts.get(version.old);
    return old ? [anchorVersion(version, linesOfDocument(old, mined), { ...decided, quoted })] : [];
  });
  const replaced = new Set(versions.map(({ old }) => old));
  const isNew = (form: string) => versions.some(({ paragraphs }) => paragraphs.some((text) => text.includes(form)));
  const goneNames = decidedNames(mined, log)
    .filter((name) => isTaken(name) && name.places.every(({ document }) => replaced.has(document)))
    .filter(({ forms }) => !forms.some(({ text }) => isNew(text)))
    .map(({ label }) => label);
  return { versions: anchored, goneNames };
}

interface Used extends DecidedPassages {
  /** Lines that the pack quotes. */
  quoted: ReadonlySet<string>;
}

function anchorVersion({ old, document, paragraphs }: Version, lines: readonly Line[], used: Used): AnchoredVersion {
  const { pinned, leftOut, facts, quoted } = used;
  const isDecided = ({ id }: Line) => pinned.has(id) || leftOut.has(id) || facts.has(id);
  // What was decided on has the first choice of a place.
  const wanted = [...lines.filter(isDecided), ...lines.filter((line) => !isDecided(line) && quoted.has(line.id))];
  const language = languageOfDocument(document) ?? UNTOLD;
  const anchors = reAnchor(wanted, { id: document.id, language, paragraphs });
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
      if (anchor.quote !== quote) told.reworded.push({ before: quote, now: anchor.quote });
    }
  }
  return told;
}
