/** Recognition as the rest of the product knows it: blocks of a page in, mentions out. */
import { type Explanation, explainPage } from './explain.ts';
import { buildIndex, type NamedPack } from './index/build-index.ts';
import type { NameIndex, Things } from './index/name-index.ts';
import type { Mention, Naming, PagePart, RecognisedBlock } from './mention.ts';
import { essentialNamings } from './page/naming-context.ts';
import { PageNames } from './page/page-names.ts';
import { mentionOf, resolve } from './page/resolve.ts';
import type { BlockReading, PlacedNaming } from './rules/block-reading.ts';
import { NOTHING, newBlockReader } from './rules/read-block.ts';

export interface Recogniser {
  /**
   * The mentions of a page's blocks, one result for each part with text, in order. Parts stand in document order; those
   * without text say what an earlier answer told of them. The same page gives the same mentions however it was cut
   * into calls, once every block that `depends` was asked with the namings of all others. Takes any strings; time is
   * linear in their length.
   */
  recognise(parts: readonly PagePart[]): RecognisedBlock[];
  /** Why each form that stands in the parts' texts is linked or not, one list for each part with text. */
  explain(parts: readonly PagePart[]): Explanation[][];
  /** The same recogniser, which takes entries of different packs as one thing. */
  knowing(things: Things): Recogniser;
  /** The index behind it, to be stored. */
  readonly index: NameIndex;
}

/** A recogniser of all packs' names. Building takes about 7 microseconds a form. */
export function createRecogniser(packs: readonly NamedPack[]): Recogniser {
  return recogniserOf(buildIndex(packs));
}

/** A recogniser over an index that was built or loaded before. */
export function recogniserOf(index: NameIndex): Recogniser {
  const read = newBlockReader(index);
  return {
    index,
    recognise: (parts) =>
      recognisePage(
        index,
        parts.map((part) => ('text' in part ? read(part.text) : part.namings)),
      ),
    explain: (parts) => explainPage(index, read, parts),
    knowing: (things) => recogniserOf(index.knowing(things)),
  };
}

type Part = BlockReading | readonly Naming[];

function isReading(part: Part): part is BlockReading {
  return !Array.isArray(part);
}

function recognisePage(index: NameIndex, parts: readonly Part[]): RecognisedBlock[] {
  const page = new PageNames();
  for (const part of parts) {
    if (part === NOTHING) continue;
    if (isReading(part)) for (const { naming } of part.namings) page.add(naming);
    else for (const naming of part) page.add(naming);
  }
  const blocks: RecognisedBlock[] = [];
  let order = 0;
  for (const part of parts) {
    if (part === NOTHING) blocks.push(NOBODY);
    else if (isReading(part)) {
      blocks.push(resolveBlock(index, part, page, order));
      order += part.namings.length;
    } else order += part.length;
  }
  return blocks;
}

/** Most blocks name nobody: they share one answer. */
const NOBODY: RecognisedBlock = { mentions: [], namings: [], depends: false };

/** `firstOrder`: how many namings stand on the page before the block's own. */
function resolveBlock(index: NameIndex, reading: BlockReading, page: PageNames, firstOrder: number): RecognisedBlock {
  const { spans, namings } = reading;
  if (spans.length === 0 && namings.length === 0) return NOBODY;
  const mentions: Mention[] = [];
  let before = 0;
  let depends = false;
  let end = 0;
  for (const span of spans) {
    if (span.start < end) continue;
    while (before < namings.length && (namings[before] as PlacedNaming).at < span.start) before++;
    if (span.by === 'page' || span.contestable) depends = true;
    const mention = mentionOf(span, resolve(index, span, page, firstOrder + before).answer);
    if (!mention) continue;
    mentions.push(mention);
    end = span.end;
  }
  return {
    mentions,
    namings: namings.length > 0 ? essentialNamings(namings.map(({ naming }) => naming)) : [],
    depends,
  };
}
