/**
 * The pack format `backgrounder-pack/1`: what a glossary file may hold, as schemas that are also its types.
 * In the field's words: `label` is SKOS prefLabel, `forms` are altLabels, `gloss` is a definition; entry types map to
 * schema.org Person, Organization, Project, Event, Place and so on.
 */
import * as v from 'valibot';

export const PACK_FORMAT = 'backgrounder-pack/1';

/** Every entry type, in the order in which lists show them. */
export const ENTRY_TYPES = [
  'person',
  'organisation',
  'project',
  'agreement',
  'event',
  'place',
  'office',
  'award',
  'product',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a slug: lower-case letters, digits and single hyphens'));
const Text = (most: number) =>
  v.pipe(v.string(), v.nonEmpty('must not be empty'), v.maxLength(most), v.regex(/^[^<>]*$/, 'must not hold HTML: take out < and >'));
/** A day, month or year: 2022-02-22, 2022-02 or 2022. */
const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date: 2022-02-22, 2022-02 or 2022'));
const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 language tag'));

export const Source = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/)),
  title: Text(300),
  outlet: Text(200),
  author: v.nullable(Text(200)),
  date: IsoDate,
  dateNote: Text(300),
  language: Language,
  url: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'must be an http or https address'))),
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Source = v.InferOutput<typeof Source>;

export const Form = v.strictObject({
  text: Text(200),
  /** `always`: links wherever it stands; `short`: needs the page's help; `guarded`: needs one of its cues. */
  use: v.optional(v.picklist(['always', 'short', 'guarded'])),
  case: v.optional(v.picklist(['exact', 'any'])),
  /** Of a short form: this entry owns it when nobody is named in full but the pack's context is on the page. */
  default: v.optional(v.literal(true)),
  /** Of a guarded form: phrases that admit it. With `~` for the form it must stand right there, else in the same sentence. */
  cues: v.optional(v.array(Text(100))),
  language: v.optional(Language),
});
export type Form = v.InferOutput<typeof Form>;

export const Entry = v.strictObject({
  id: Slug,
  type: v.picklist(ENTRY_TYPES),
  label: Text(200),
  gloss: Text(300),
  forms: v.pipe(v.array(Form), v.minLength(1)),
  naming: v.nullable(Text(600)),
});
export type Entry = v.InferOutput<typeof Entry>;

export const Fact = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  text: Text(600),
  about: v.pipe(v.array(Slug), v.minLength(1)),
  source: v.string(),
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.optional(IsoDate),
  speaker: v.optional(Slug),
});
export type Fact = v.InferOutput<typeof Fact>;

export const Pack = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: Slug,
  title: Text(200),
  description: Text(1000),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  language: Language,
  licence: Text(200),
  sources: v.array(Source),
  entries: v.array(Entry),
  facts: v.array(Fact),
});
export type Pack = v.InferOutput<typeof Pack>;
