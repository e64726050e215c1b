/** A pack as a dictionary of Yomitan (term bank version 3): a zip that its "Import dictionary" takes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { ENTRY_TYPES } from '../pack/entry-types.ts';
import type { Entry, Fact, Pack, Source } from '../pack/format.ts';

/** Rows of a bank file, as Yomitan's own dictionaries have them. */
const ROWS_OF_BANK = 10_000;
/** Zip can't say less, and the same pack is to give the same bytes on every day. */
const NO_DATE = new Date('1980-01-01T00:00:00');

/** Every name of a pack as a term, explained by its gloss, its note and what its sources say. */
export function yomitanOfPack(pack: Pack): Uint8Array<ArrayBuffer> {
  const json = (value: unknown): Zippable[string] => [strToU8(JSON.stringify(value)), { mtime: NO_DATE }];
  const files: Zippable = {
    'index.json': json({
      title: pack.title,
      format: 3,
      revision: pack.version,
      sequenced: true,
      description: pack.description,
      attribution: pack.licence,
      sourceLanguage: primary(pack.language),
      targetLanguage: primary(pack.language),
      ...(pack.homepage !== undefined && { url: pack.homepage }),
    }),
    'tag_bank_1.json': json(ENTRY_TYPES.map((type, i) => [type, 'partOfSpeech', i, type, 0])),
  };
  const rows = rowsOf(pack);
  for (let i = 0; i * ROWS_OF_BANK < rows.length; i++)
    files[`term_bank_${i + 1}.json`] = json(rows.slice(i * ROWS_OF_BANK, (i + 1) * ROWS_OF_BANK));
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

/** Yomitan knows languages without their variants. */
const primary = (tag: string): string => tag.replace(/-.*/, '');

/** Term, reading, tags of the definition, rules, score, definitions, sequence, tags of the term. */
type Row = [string, string, string, string, number, string[], number, string];

function rowsOf({ entries, facts, sources }: Pack): Row[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const factsOf = new Map<string, string[]>();
  for (const fact of facts)
    for (const id of fact.about) {
      const told = factsOf.get(id) ?? [];
      told.push(tellFact(fact, sourceById));
      factsOf.set(id, told);
    }
  return entries.flatMap((entry, i) => {
    const definitions = [...glossesOf(entry), ...(factsOf.get(entry.id) ?? [])];
    const texts = new Set([entry.label, ...entry.forms.map(({ text }) => text)]);
    // The label before shorter names of the same thing.
    return [...texts].map(
      (text): Row => [text, '', entry.type, '', text === entry.label ? 1 : 0, definitions, i + 1, ''],
    );
  });
}

function glossesOf({ label, gloss, note, naming }: Entry): string[] {
  return [`${label}: ${gloss}`, ...(note ? [`${note.text} (${note.date})`] : []), ...(naming === null ? [] : [naming])];
}

/** A fact with who reported it and when. */
function tellFact({ text, source, date }: Fact, sources: ReadonlyMap<string, Source>): string {
  const from = sources.get(source);
  return from ? `${text} — ${from.outlet}, ${date ?? from.date}` : text;
}
