/** A pack as a list of names, for spreadsheets: CSV or TSV that comes back as the same names. */
import Papa from 'papaparse';
import type { Entry, Fact, Pack, Source } from '../pack/format.ts';
import { otherForms } from './draft.ts';
import { hasCommasBetween, WITH_LANGUAGE } from './list-to-pack.ts';

/** Spreadsheets take these at the beginning of a cell for a formula, which may do anything. */
const FORMULA = /^[=+\-@\t\r]/;

const HEADER = ['name', 'aliases', 'short', 'type', 'description', 'language', 'note', 'source', 'date'];

/**
 * A row of each entry with its note, and one of each of its facts, which repeats the name; the header is one that `readTable`
 * knows. Names of another language than their row's carry it: Алиев@ru. Relations and passages have no place in it.
 */
export function listOfPack(pack: Pack, separator: ',' | '\t'): string {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const factsOf = factsByEntry(pack);
  const rows = pack.entries.flatMap((entry) => rowsOf(entry, pack, factsOf.get(entry.id) ?? [], sources));
  const safe = rows.map((cells) => cells.map((cell) => (FORMULA.test(cell) ? `\u200b${cell}` : cell)));
  return `${Papa.unparse([HEADER, ...safe], { delimiter: separator, newline: '\r\n' })}\r\n`;
}

function factsByEntry({ facts }: Pack): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const id of fact.about) {
      const own = found.get(id) ?? [];
      found.set(id, own);
      own.push(fact);
    }
  return found;
}

function rowsOf(entry: Entry, pack: Pack, facts: readonly Fact[], sources: ReadonlyMap<string, Source>): string[][] {
  const language = entry.forms.find(({ text }) => text === entry.label)?.language ?? pack.language;
  const row = (aliases: string, short: string, said: readonly string[]) => [
    ...[entry.label, aliases, short, entry.type, entry.gloss, language, ...said],
  ];
  const cited = ({ source }: Fact) => {
    const { outlet = '', url = null, date = '' } = sources.get(source) ?? {};
    return [url === null ? outlet : `${outlet} ${url}`, date];
  };
  const [first, ...rest] = facts;
  // A definition that is the description stands beside it, as lists have it.
  const isBeside = !entry.note && first?.kind === 'definition' && first.text === entry.gloss;
  const said = isBeside ? ['', ...cited(first)] : [entry.note?.text ?? '', '', entry.note?.date ?? ''];
  const others = isBeside || !first ? rest : [first, ...rest];
  return [
    row(aliasesOf(entry, pack, language, false), aliasesOf(entry, pack, language, true), said),
    ...others.map((fact) => row('', '', [fact.text, ...cited(fact)])),
  ];
}

/** Names that link alone, or those that need their page's help. */
function aliasesOf(entry: Entry, pack: Pack, rowLanguage: string, short: boolean): string {
  const names = otherForms(entry)
    .filter(({ text }) => text !== entry.label)
    .filter(({ use }) => (use !== undefined && use !== 'always') === short)
    .map(({ text, language = pack.language }) =>
      language === rowLanguage && !WITH_LANGUAGE.test(text) ? text : `${text}@${language}`,
    );
  const cell = names.join('; ');
  // A line end too where one name alone would be cut in two, or be taken for several.
  return names.some((name) => /[;|]/.test(name)) || hasCommasBetween(cell) ? `${names.join('\n')}\n` : cell;
}
