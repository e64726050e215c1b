/**
 * The pack format `backgrounder-pack/2`: what a glossary file may hold, as schemas that are also its types.
 * In the field's words: `label` is SKOS prefLabel, `forms` are altLabels, `gloss` is a definition; entry types map to
 * schema.org Person, Organization, Project, Event, Place and so on, relation kinds to properties of Wikidata.
 *
 * A schema's own messages read "what is wrong — what to do"; schema-problems.ts words the rest.
 */
import * as v from 'valibot';
import { ENTRY_TYPES } from './entry-types.ts';
import { ALL_PARADIGM_NAMES } from './paradigm-names.ts';
import { RELATION_KINDS, type RelationKind } from './relation-kinds.ts';

export { ENTRY_TYPES, type EntryType } from './entry-types.ts';

/** The format's name and version, as every pack carries it. */
export const PACK_FORMAT = 'backgrounder-pack/2';

/**
 * How much a pack may hold. Counts of items; `characters` is the whole file's length in UTF-16 units, `charactersOfLine`
 * that of a line in a `.backgrounder` file, whose longest may have every family.
 */
export const PACK_LIMITS = {
  characters: 256_000_000,
  charactersOfLine: 8_000_000,
  sources: 100_000,
  entries: 1_000_000,
  facts: 1_000_000,
  passages: 1_000_000,
  families: 1_000,
  wordsOfFamily: 50,
  formsOfEntry: 200,
  cuesOfForm: 50,
  relationsOfEntry: 1_000,
  addressesOfEntry: 20,
  languagesOfEntry: 50,
  entriesOfFact: 50,
  languagesOfPack: 50,
  charactersOfQuote: 2_000,
  charactersOfContext: 100,
  paragraphs: 100_000,
} as const;

/** Control characters and those that turn the reading direction. */
const UNRULY = String.raw`\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069`;
/** Not in any text: white space but the single space, HTML, control and invisible characters, reversed reading direction. */
const BARRED = String.raw`\s<>${UNRULY}\u00ad\u200b\u2060`;
const QUOTED = new RegExp(`^[^${UNRULY}\\u2028\\u2029]+$`);
const PLAIN = new RegExp(`^[^${BARRED}]+(?: [^${BARRED}]+)*$`);

function whyNotPlain(text: string): string {
  if (text === '') return 'is empty — write the text, or take the key out';
  if (/[<>]/.test(text)) return 'holds HTML — take out < and >';
  if (/^\s|\s$|\s\s/.test(text)) return 'has stray spaces — leave one space between words and none at the ends';
  return 'holds a character that cannot be seen — type the text anew, with ordinary spaces';
}

const Text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most, `is too long — shorten it to ${most} characters`),
    v.regex(PLAIN, (issue) => whyNotPlain(issue.input)),
  );

/**
 * A document's own words, as they stand there: invisible characters and angle brackets too, which are text and never HTML.
 * Only what could end a line or turn what is around it is barred.
 */
const Quoted = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty — quote the words, or take the key out'),
    v.maxLength(most, `is too long — shorten it to ${most} characters`),
    v.regex(
      QUOTED,
      'holds a line end, a control character or one that turns the reading direction — quote from one paragraph, without them',
    ),
  );

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const Slug = v.pipe(
  v.string(),
  v.maxLength(200, 'is too long — shorten it to 200 characters'),
  v.regex(SLUG, 'is no slug — use lower-case letters a to z, digits and single hyphens'),
);

/** A day, month or year: 2022-02-22, 2022-02 or 2022. */
const IsoDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'is no date — write 2022-02-22, 2022-02 or 2022',
  ),
);

const Language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag — write a BCP 47 tag, such as en or sr-Latn'),
);

const Id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'is no id — use up to 64 letters a to z, digits and hyphens'),
);

const Paragraph = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PACK_LIMITS.paragraphs));

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PACK_LIMITS.charactersOfLine));

const List = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `is too long — keep at most ${most}`));

const Filled = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(List(item, most), v.minLength(1, 'is empty — name at least one'));

const Address = v.pipe(
  v.string(),
  v.maxLength(2000, 'is too long — shorten it to 2000 characters'),
  v.regex(/^https?:\/\/[^\s<>]+$/, 'is no web address — begin it with https:// or http://'),
);

/** The same text in other languages, by language tag. */
const ByLanguage = (most: number) => {
  const { languagesOfEntry } = PACK_LIMITS;
  return v.pipe(
    v.record(Language, Text(most)),
    v.maxEntries(languagesOfEntry, `is too long — keep at most ${languagesOfEntry}`),
  );
};

/** The record of one document that facts were drawn from. */
export const Source = v.strictObject({
  id: Id,
  title: Text(300),
  outlet: Text(200),
  /** The outlet's city. */
  place: v.optional(Text(200)),
  author: v.nullable(Text(200)),
  date: IsoDate,
  /** Whether the document gives its date (the default) or somebody worked it out; `dateNote` says how. */
  dateIs: v.optional(v.picklist(['stated', 'inferred'])),
  dateNote: Text(300),
  language: Language,
  url: v.nullable(Address),
  paragraphs: Paragraph,
  /** The day on which a reader kept it. */
  kept: v.optional(IsoDate),
});
export type Source = v.InferOutput<typeof Source>;

/** A way an entry is written in text. */
export const Form = v.strictObject({
  text: Text(200),
  /** `always`: links wherever it stands; `short`: needs the page's help; `guarded`: needs one of its cues. */
  use: v.optional(v.picklist(['always', 'short', 'guarded'])),
  case: v.optional(v.picklist(['exact', 'any'])),
  /** Of a short form: this entry owns it when nobody is named in full but the pack's context is on the page. */
  default: v.optional(v.literal(true)),
  /** Of a guarded form: phrases that admit it; of a short one: phrases that spare it the page's help. With `~` for the form it must stand right there, else in the same sentence. */
  cues: v.optional(Filled(Text(100), PACK_LIMITS.cuesOfForm)),
  /** Phrases of the same sentence that tell somebody else of the name; with `~` for the form they must stand right there. */
  unless: v.optional(Filled(Text(100), PACK_LIMITS.cuesOfForm)),
  language: v.optional(Language),
  /** How it changes with case and number: a paradigm of its language. The changed forms link as it does. */
  inflect: v.optional(v.picklist(ALL_PARADIGM_NAMES)),
});
export type Form = v.InferOutput<typeof Form>;

/** Spellings of one word, or of one group of words, that stand for each other in every form that holds one of them. */
export const Family = v.strictObject({
  words: v.pipe(
    List(Text(100), PACK_LIMITS.wordsOfFamily),
    v.minLength(2, 'names no other spelling — name two or more'),
  ),
  /** Of the forms that it concerns; the pack's unless given. */
  language: v.optional(Language),
});
export type Family = v.InferOutput<typeof Family>;

/**
 * A typed link from the entry that has it to another entry, or to something that the pack has no entry for; each is
 * written at one end only. What supports it is a fact, or a paragraph where no fact states it.
 */
export const Relation = v.strictObject({
  kind: v.picklist(Object.keys(RELATION_KINDS) as RelationKind[]),
  /** The other end: an entry, or instead a text. */
  to: v.optional(Slug),
  value: v.optional(Text(200)),
  /** As what: "vice-president", "mediator". */
  role: v.optional(Text(100)),
  from: v.optional(IsoDate),
  until: v.optional(IsoDate),
  /** `planned`: had yet to happen when it was reported; `claimed`: somebody's view. */
  status: v.optional(v.picklist(['stated', 'planned', 'claimed'])),
  fact: v.optional(Id),
  source: v.optional(Id),
  paragraph: v.optional(Paragraph),
});
export type Relation = v.InferOutput<typeof Relation>;

/** What has changed since the sources were written, by the pack's authors. */
export const Note = v.strictObject({
  text: Text(600),
  /** Up to when the note is right. */
  date: IsoDate,
});
export type Note = v.InferOutput<typeof Note>;

/** One person, organisation, project, agreement, event, place, office, award, product or topic. */
export const Entry = v.strictObject({
  id: Slug,
  type: v.picklist(ENTRY_TYPES),
  label: Text(200),
  /** In other languages than the pack's. */
  labels: v.optional(ByLanguage(200)),
  gloss: Text(300),
  glosses: v.optional(ByLanguage(300)),
  /** Something that everybody knows, such as a country: it vouches for little. */
  generic: v.optional(v.literal(true)),
  forms: Filled(Form, PACK_LIMITS.formsOfEntry),
  naming: v.nullable(Text(600)),
  note: v.optional(Note),
  /** Addresses of the same thing elsewhere, such as its page on Wikidata. */
  same: v.optional(Filled(Address, PACK_LIMITS.addressesOfEntry)),
  relations: v.optional(Filled(Relation, PACK_LIMITS.relationsOfEntry)),
});
export type Entry = v.InferOutput<typeof Entry>;

/**
 * What a fact tells: who or what something is; what happened; how much; what was to come; what somebody holds; a
 * greeting or courtesy; something of the report itself.
 */
export const FACT_KINDS = ['definition', 'act', 'figure', 'plan', 'claim', 'ceremony', 'report'] as const;

/** One statement drawn from one paragraph of one source, about one or more entries. */
export const Fact = v.strictObject({
  id: Id,
  text: Text(600),
  kind: v.optional(v.picklist(FACT_KINDS)),
  /** To be shown first, whatever speaks for other facts. */
  lead: v.optional(v.literal(true)),
  about: Filled(Slug, PACK_LIMITS.entriesOfFact),
  source: Id,
  paragraph: Paragraph,
  date: v.optional(IsoDate),
  speaker: v.optional(Slug),
});
export type Fact = v.InferOutput<typeof Fact>;

/** Words of one paragraph of a source, exactly as they stand there: after W3C's TextQuoteSelector and TextPositionSelector. */
export const Passage = v.strictObject({
  id: Id,
  quote: Quoted(PACK_LIMITS.charactersOfQuote),
  /** What stands right before and right behind the quote. */
  prefix: v.optional(Quoted(PACK_LIMITS.charactersOfContext)),
  suffix: v.optional(Quoted(PACK_LIMITS.charactersOfContext)),
  /** Where the quote begins and ends in its paragraph, in UTF-16 units. */
  start: Offset,
  end: Offset,
  about: Filled(Slug, PACK_LIMITS.entriesOfFact),
  source: Id,
  paragraph: Paragraph,
});
export type Passage = v.InferOutput<typeof Passage>;

/** Where a pack comes from: from Backgrounder itself, from a reader's documents, from a file, from what they read. */
export const PACK_KINDS = ['bundled', 'made', 'imported', 'reading'] as const;

/** A glossary with its facts and sources: one file that can be shared. */
export const Pack = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: Slug,
  title: Text(200),
  description: Text(1000),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is no version — write three numbers, such as 1.0.0')),
  language: Language,
  licence: Text(200),
  kind: v.optional(v.picklist(PACK_KINDS)),
  /** Where more about the pack, or a newer version, is to be found. */
  homepage: v.optional(Address),
  /** In whose texts its names are to be found; only the pack's own unless given. */
  languages: v.optional(Filled(Language, PACK_LIMITS.languagesOfPack)),
  families: v.optional(Filled(Family, PACK_LIMITS.families)),
  sources: List(Source, PACK_LIMITS.sources),
  entries: List(Entry, PACK_LIMITS.entries),
  facts: List(Fact, PACK_LIMITS.facts),
  /** Never an empty list: the same content would have two files. */
  passages: v.optional(Filled(Passage, PACK_LIMITS.passages)),
});
export type Pack = v.InferOutput<typeof Pack>;
