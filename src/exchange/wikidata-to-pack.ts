/** A pack from entities of Wikidata that a reader brings as JSON: labels, aliases and descriptions in all languages. */
import * as v from 'valibot';
import type { EntryType } from '../pack/entry-types.ts';
import { parseStrictly } from '../pack/strict-json.ts';
import type { Draft } from './draft.ts';
import { type Imported, type ImportHelp, type PackDetails, packOfDrafts } from './drafts-to-pack.ts';
import { shown, UnreadableFile } from './unreadable-file.ts';

const Term = v.object({ language: v.string(), value: v.string() });
/** PHP writes an empty record as an empty list. */
const byLanguage = <T extends v.GenericSchema>(item: T) =>
  v.optional(v.union([v.record(v.string(), item), v.pipe(v.array(v.unknown()), v.length(0))]));
const Statement = v.object({
  rank: v.optional(v.string()),
  mainsnak: v.object({ datavalue: v.optional(v.object({ value: v.unknown() })) }),
});
/** What is read of an entity; the rest of it is passed over. */
const Entity = v.object({
  id: v.pipe(v.string(), v.regex(/^[QPL]\d+$/)),
  labels: byLanguage(Term),
  descriptions: byLanguage(Term),
  aliases: byLanguage(v.array(Term)),
  claims: byLanguage(v.array(Statement)),
});
type Entity = v.InferOutput<typeof Entity>;

/** What things are instances of, by type. Only what is often stated: Wikidata has 100,000 classes. */
const CLASSES: Readonly<Record<EntryType, string>> = {
  person: 'Q5 Q15632617',
  organisation:
    'Q43229 Q4830453 Q783794 Q6881511 Q891723 Q7278 Q327333 Q484652 Q245065 Q163740 Q11032 Q1110794 Q41298 Q17232649 Q3918 Q31855 Q192350 Q48204 Q11691',
  project: 'Q170584 Q1298668',
  agreement: 'Q131569 Q93288 Q625298 Q7748',
  event: 'Q1656682 Q198 Q178561 Q180684 Q625994 Q1190554 Q40231 Q464980 Q1072326 Q645883',
  place:
    'Q6256 Q3624078 Q515 Q1549591 Q486972 Q532 Q3957 Q5119 Q23442 Q4022 Q8502 Q23397 Q165 Q82794 Q56061 Q10864048 Q35657 Q15284 Q484170 Q1248784 Q12280 Q34442 Q728937 Q44782 Q150784 Q5107',
  office: 'Q4164871 Q294414 Q30461 Q14212 Q83307 Q2285706 Q48352',
  award: 'Q618779 Q38033430 Q193622 Q1364556 Q131647',
  product: 'Q2424752 Q15142889 Q7397 Q42889 Q166142 Q3231690',
  topic: 'Q151885 Q11862829 Q7257 Q9081',
};
const TYPE_OF_CLASS = new Map(
  Object.entries(CLASSES).flatMap(([type, ids]) => ids.split(' ').map((id) => [id, type as EntryType] as const)),
);
/** Statements that only things of one type have, for what is an instance of a class that isn't listed. The first found counts. */
const TELLING: ReadonlyArray<readonly [property: string, type: EntryType]> = [
  ['P569', 'person'],
  ['P21', 'person'],
  ['P1308', 'office'],
  ['P1346', 'award'],
  ['P1891', 'agreement'],
  ['P159', 'organisation'],
  ['P169', 'organisation'],
  ['P488', 'organisation'],
  ['P625', 'place'],
  ['P585', 'event'],
  ['P580', 'event'],
  ['P178', 'product'],
  ['P176', 'product'],
];

/** True of JSON that looks like an entity or several, so that a file called .json is known by what is in it. */
export function looksLikeWikidata(text: string): boolean {
  // A pack has labels too, and may have a form such as "P5".
  if (text.includes('"backgrounder-pack/')) return false;
  return /"(?:entities|labels|descriptions|aliases)"\s*:/.test(text.slice(0, 2000)) && /"[QPL]\d+"/.test(text);
}

/**
 * The pack of a file's entities: what Special:EntityData or wbgetentities give (`{"entities": …}`), one entity, a list, or one
 * a line, as in Wikidata's dumps.
 * @throws UnreadableFile when the text is no JSON or has no entity.
 */
export function packOfWikidata(text: string, details: PackDetails, help: ImportHelp): Imported {
  const found = entitiesIn(text);
  if (found.length === 0)
    throw new UnreadableFile(
      'The file has no entity of Wikidata — save the entity’s page as JSON (Special:EntityData).',
      { key: 'file_no_entities' },
    );
  return packOfDrafts(
    found.map(({ line, value }) => draftOf(line, value, details.language)),
    details,
    help,
  );
}

interface Found {
  line: number;
  value: unknown;
}

function entitiesIn(text: string): Found[] {
  const lines = text.split('\n');
  // A dump is one list, an entity a line; read so, each can be told with its line.
  const rows = lines.map((line) => line.trim().replace(/,$/, ''));
  const isDump = rows.filter((row) => row.startsWith('{') && row.endsWith('}')).length > 1;
  if (isDump)
    return rows.flatMap((row, i) =>
      row === '' || row === '[' || row === ']' ? [] : [{ line: i + 1, value: parsed(row, `line ${i + 1}`) }],
    );
  const value = parsed(text, 'the file');
  const lineOf = linesOfIds(lines);
  return listOf(value).map((entity) => ({ line: lineOf.get(String(Object(entity).id)) ?? 1, value: entity }));
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const { entities, id } = Object(value) as Record<string, unknown>;
  if (typeof entities === 'object' && entities !== null) return Object.values(entities);
  return id === undefined ? [] : [value];
}

function parsed(text: string, where: string): unknown {
  const read = parseStrictly(text);
  if ('value' in read) return read.value;
  const what = shown(read.trouble.what);
  throw new UnreadableFile(`In ${where} something ${what} — save the entity again as JSON.`, {
    key: 'file_broken_json',
    args: [where, what],
  });
}

function linesOfIds(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  lines.forEach((line, i) => {
    for (const [, id = ''] of line.matchAll(/"id"\s*:\s*"(Q\d+)"/g)) if (!found.has(id)) found.set(id, i + 1);
  });
  return found;
}

function draftOf(line: number, value: unknown, language: string): Draft {
  const result = v.safeParse(Entity, value);
  // Without a label it is left out, and told, as any name that can't be taken.
  if (!result.success) return { line, key: `line ${line}`, type: 'topic', label: '', forms: [] };
  const entity = result.output;
  const labels = textsOf(entity.labels);
  const glosses = textsOf(entity.descriptions);
  // "mul" is Wikidata's label for all languages that write a name alike.
  const told = [language, 'mul', 'en'].find((tag) => labels[tag] !== undefined) ?? Object.keys(labels)[0] ?? '';
  const gloss = glosses[language] ?? glosses.en;
  const isForeign = told !== language && told !== 'mul' && told !== '';
  return {
    line,
    key: entity.id,
    type: typeOf(entity),
    label: labels[told] ?? '',
    ...(isForeign && { language: told }),
    ...(gloss !== undefined && { gloss }),
    labels: without(labels, 'mul'),
    glosses: without(glosses, 'mul'),
    // The pack's own first: of the rest only as many as an entry may have are kept.
    forms: aliasesOf(entity).sort((a, b) => Number(b.language === undefined) - Number(a.language === undefined)),
    same: [`https://www.wikidata.org/wiki/${entity.id}`],
  };

  function aliasesOf({ aliases }: Entity): Array<{ text: string; language?: string }> {
    const all = Array.isArray(aliases) || aliases === undefined ? [] : Object.values(aliases).flat();
    return all.map(({ value: text, language: tag }) => ({
      text,
      ...(tag !== language && tag !== 'mul' && { language: tag }),
    }));
  }
}

function textsOf(terms: Entity['labels']): Record<string, string> {
  if (Array.isArray(terms) || terms === undefined) return {};
  return Object.fromEntries(Object.values(terms).map(({ language, value }) => [language, value]));
}

function without(texts: Record<string, string>, tag: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([language]) => language !== tag));
}

function typeOf({ claims }: Entity): EntryType {
  if (Array.isArray(claims) || claims === undefined) return 'topic';
  const classes = (claims.P31 ?? [])
    .filter(({ rank }) => rank !== 'deprecated')
    .map(({ mainsnak }) => String(Object(mainsnak.datavalue?.value).id));
  const listed = classes.map((id) => TYPE_OF_CLASS.get(id)).find((type) => type !== undefined);
  return listed ?? TELLING.find(([property]) => claims[property] !== undefined)?.[1] ?? 'topic';
}
