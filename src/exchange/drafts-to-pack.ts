/**
 * A pack from what a file of another format says. What has a plain cure is mended, what has none is left out, and each is
 * told with its line.
 */
import * as v from 'valibot';
import { crossChecks } from '../pack/cross-checks.ts';
import type { EntryType } from '../pack/entry-types.ts';
import { Entry, type Form, PACK_FORMAT, PACK_LIMITS, Pack } from '../pack/format.ts';
import { showValue } from '../pack/problem.ts';
import { schemaProblems } from '../pack/schema-problems.ts';
import { BrokenPack } from '../pack/validate.ts';
import { slugOf } from '../text/fold.ts';
import { type Draft, distinctForms, languageTag, type ToldFact, withoutStrays } from './draft.ts';
import { guardForms, type IsWord } from './guard-forms.ts';
import { type PassedOver, passedOver, type Remark, type Report } from './report.ts';
import { ToldFacts } from './told-facts.ts';
import { shown } from './unreadable-file.ts';

/** Names between two calls that tell of progress: some tens of milliseconds. */
const TOLD_EACH = 1000;

/** What such a file may not say of its pack. */
export interface PackDetails extends Pick<Pack, 'id' | 'title' | 'language' | 'licence'> {
  description?: string;
  homepage?: string;
  version?: string;
}

type ParadigmOf = (text: string, type: EntryType, language: string, isWord: IsWord) => Form['inflect'];

/** Of more names the index would be several times as large. */
const MOST_INFLECTED = 20_000;

/** What an import asks of whoever starts it. */
export interface ImportHelp {
  isWord: IsWord;
  /** What the reader or the command says of the pack, which goes before what the file says of itself. */
  details?: Partial<PackDetails> | undefined;
  /** Guesses how a name changes in its language, undefined where it may not; without it names are found as they stand alone. */
  paradigmOf?: ParadigmOf;
  /** Told now and then how many of a file's names were looked at; each is looked at twice. An import that isn't wanted any more ends with its worker. */
  onProgress?: (read: number, of: number) => void;
}

/** A pack from another format, with what became of each name. */
export interface Imported {
  pack: Pack;
  report: Report;
}

/** The pack of what a file says, in the file's order. `leftBehind`: the report's `passedOver`. */
export function packOfDrafts(
  drafts: readonly Draft[],
  details: PackDetails,
  { isWord, paradigmOf, onProgress }: ImportHelp,
  leftBehind: readonly PassedOver[] = [],
): Imported {
  const collector = new Collector(details);
  const tell = (looked: number) => {
    if (looked % TOLD_EACH === 0) onProgress?.(looked, 2 * drafts.length);
  };
  drafts.forEach((draft, i) => {
    tell(i);
    collector.add(draft);
  });
  const { entries, told, remarks, read, taken } = collector;
  const { dropped, ...guarded } = guardForms(entries, details.language, isWord, (i) => tell(drafts.length + i));
  if (paradigmOf && entries.length <= MOST_INFLECTED) inflectForms(entries, details.language, paradigmOf, isWord);
  const {
    id,
    title,
    description = `Names of the list ${title}`,
    version = '1.0.0',
    language,
    licence,
    homepage,
  } = details;
  const pack: Pack = {
    format: PACK_FORMAT,
    ...{ id, title, description, version, language, licence, kind: 'imported' },
    ...(homepage !== undefined && { homepage }),
    sources: told.sources,
    entries,
    facts: told.facts,
  };
  const head = v.safeParse(Pack, { ...pack, entries: [] });
  const problems = head.success ? crossChecks(pack) : schemaProblems(head.issues);
  if (problems.length > 0) throw new BrokenPack(problems);
  return {
    pack,
    report: { read, taken, ...guarded, passedOver: [...leftBehind, ...passedOver('words', dropped)], remarks },
  };
}

/** Cues stand beside a name as it is; all other forms change with their sentences. */
function inflectForms(entries: readonly Entry[], language: string, paradigmOf: ParadigmOf, isWord: IsWord): void {
  for (const { type, forms } of entries)
    for (const form of forms) {
      if (form.use === 'guarded') continue;
      const inflect = paradigmOf(form.text, type, form.language ?? language, isWord);
      if (inflect !== undefined) form.inflect = inflect;
    }
}

class Collector {
  readonly entries: Entry[] = [];
  readonly told = new ToldFacts();
  readonly remarks: Remark[] = [];
  read = 0;
  taken = 0;
  readonly #ids = new Set<string>();
  /** How many labels had a slug so far, so that thousands of one are no search. */
  readonly #slugs = new Map<string, number>();
  readonly #addresses = new Set<string>();
  /** By name and type, the first entry of each gloss: thousands of one name are no search either. */
  readonly #byName = new Map<string, Map<string, Entry>>();

  constructor(readonly details: PackDetails) {}

  add(draft: Draft): void {
    this.read++;
    const label = withoutStrays(draft.label);
    const tell = (outcome: Remark['outcome'], reason: string, cure: string) =>
      this.remarks.push({ line: draft.line, name: shown(label), outcome, reason, cure });
    if (this.entries.length === PACK_LIMITS.entries)
      return void tell('left out', 'the pack is full', `keep at most ${PACK_LIMITS.entries} names in a file`);
    const mended: Array<readonly [string, string]> = [...(draft.mended ?? [])];
    const drafted = { ...this.#entryOf(draft, label, mended), id: this.#freeId(label) };
    const result = v.safeParse(Entry, drafted);
    if (!result.success) {
      const [first] = schemaProblems(result.issues);
      if (first) tell('left out', `${first.what} (${showValue(first.value)})`, first.cure);
      return;
    }
    this.taken++;
    const twin = draft.key === undefined ? this.#twinOf(result.output) : undefined;
    const facts = this.#addFacts((twin ?? result.output).id, draft, mended);
    if (twin) {
      twin.forms = distinctForms([...twin.forms, ...result.output.forms]).slice(0, PACK_LIMITS.formsOfEntry);
      const { note } = result.output;
      const saysMore = facts > 0 || (note !== undefined && twin.note === undefined);
      if (note && !twin.note) twin.note = note;
      // A row that tells one more fact of a name repeats it for that.
      if (!saysMore) mended.push(['the name is there already', 'its other names were added to the first']);
    } else this.#keep(result.output);
    for (const [reason, cure] of mended) tell('mended', reason, cure);
  }

  /** How many facts of a draft were taken. */
  #addFacts(entry: string, { facts = [], language }: Draft, mended: Array<readonly [string, string]>): number {
    const tag = (language === undefined ? null : languageTag(language)) ?? this.details.language;
    const clean = facts.map((fact): ToldFact => {
      const text = shorten(withoutTags(fact.text, mended), 600, mended);
      return { ...fact, text, outlet: shorten(withoutTags(fact.outlet, mended), 200, mended) };
    });
    const full = clean.filter(({ text, outlet }) => text !== '' && outlet !== '');
    const taken = full.filter((fact) => this.told.add(entry, fact, tag)).length;
    if (taken < full.length) mended.push(['the pack is full of sources', 'the name was taken without its fact']);
    return taken;
  }

  /** The label's slug, with a number when another has it; `name` where the label has no letter of a slug. */
  #freeId(label: string): string {
    const slug = slugOf(label.slice(0, 150)) || 'name';
    for (let i = this.#slugs.get(slug) ?? 1; ; i++) {
      const id = i === 1 ? slug : `${slug}-${i}`;
      this.#slugs.set(slug, i);
      if (!this.#ids.has(id)) return id;
    }
  }

  #keep(entry: Entry): void {
    this.#ids.add(entry.id);
    for (const address of entry.same ?? []) this.#addresses.add(address);
    this.entries.push(entry);
    const key = nameOf(entry);
    const glosses = this.#byName.get(key) ?? new Map<string, Entry>();
    this.#byName.set(key, glosses);
    if (!glosses.has(entry.gloss)) glosses.set(entry.gloss, entry);
  }

  /** The entry of the same name and type, unless two glosses say that they are two things. */
  #twinOf(entry: Entry): Entry | undefined {
    const plain = this.#plainGloss();
    const glosses = this.#byName.get(nameOf(entry));
    if (entry.gloss === plain) return glosses?.values().next().value;
    return glosses?.get(entry.gloss) ?? glosses?.get(plain);
  }

  #plainGloss(): string {
    return shorten(`In the list ${this.details.title}`, 300, []);
  }

  #entryOf(draft: Draft, label: string, mended: Array<readonly [string, string]>): Omit<Entry, 'id'> {
    const { language } = this.details;
    if (label !== draft.label) mended.push(STRAYS);
    const texts = (told: Record<string, string> | undefined, most: number) =>
      otherLanguages(told, language, most, mended);
    const labels = texts(draft.labels, 200);
    const glosses = texts(draft.glosses, 300);
    const prose = (told: string | undefined, most: number) => shorten(withoutTags(told ?? '', mended), most, mended);
    const gloss = prose(draft.gloss, 300) || this.#plainGloss();
    const naming = prose(draft.naming, 600) || null;
    const note = draft.note && { ...draft.note, text: prose(draft.note.text, 600) };
    const same = this.#freeAddresses(draft.same ?? [], mended);
    return {
      type: draft.type,
      label,
      ...(labels && { labels }),
      gloss,
      ...(glosses && { glosses }),
      forms: formsOf(draft, label, language, mended),
      naming,
      ...(note && { note }),
      ...(same.length > 0 && { same }),
    };
  }

  /** Web addresses that no other entry has: one stands for one thing. */
  #freeAddresses(told: readonly string[], mended: Array<readonly [string, string]>): string[] {
    const web = [...new Set(told)].filter((address) => /^https?:\/\/[^\s<>]+$/.test(address) && address.length <= 2000);
    const free = web.filter((address) => !this.#addresses.has(address));
    if (free.length < web.length)
      mended.push([
        'another name has its address',
        'the address was left with the first; join the two if they are one',
      ]);
    return free.slice(0, PACK_LIMITS.addressesOfEntry);
  }
}

/** Tags between which words are apart. */
const BLOCK_TAG = /<\/?(?:p|div|br|li|ul|ol|td|tr|h[1-6]|blockquote)\b[^<>]*>/gi;

/** Prose as text: exports of web sites have tags in it. */
function withoutTags(told: string, mended: Array<readonly [string, string]>): string {
  const text = /[<>]/.test(told)
    ? told
        .replace(BLOCK_TAG, ' ')
        .replace(/<\/?[a-z][^<>]*>/gi, '')
        .replace(/[<>]/g, ' ')
    : told;
  if (text !== told) mended.push(['a text holds HTML', 'the tags were taken out']);
  return withoutStrays(text);
}

const STRAYS = ['stray spaces or characters that cannot be seen', 'they were taken out'] as const;

/** The label, the labels in other languages, and what else the thing is called. A text counts once, in its first language. */
function formsOf(draft: Draft, label: string, language: string, mended: Array<readonly [string, string]>): Form[] {
  const taken = new Set<string>();
  const forms: Form[] = [];
  const named = Object.entries(draft.labels ?? {}).map(([tag, text]) => ({ text, language: tag }));
  let isLong = false;
  for (const told of [{ text: label, language: draft.language }, ...draft.forms, ...named] as Draft['forms']) {
    const text = withoutStrays(told.text);
    if (text === '' || taken.has(text)) continue;
    if (text.length > 200 || /[<>]/.test(text)) {
      // The label itself is told by the schema, which leaves its entry out.
      isLong = forms.length > 0;
      if (isLong) continue;
    }
    taken.add(text);
    const tag = told.language === undefined ? language : languageTag(told.language);
    const other = tag !== null && tag !== language ? { language: tag } : {};
    forms.push({ text, ...(told.short && { use: 'short' as const }), ...other });
  }
  if (isLong) mended.push(['another name is too long or holds HTML', 'it was left out']);
  if (forms.length > PACK_LIMITS.formsOfEntry)
    mended.push([`it has ${forms.length} names`, `the first ${PACK_LIMITS.formsOfEntry} were taken`]);
  return forms.slice(0, PACK_LIMITS.formsOfEntry);
}

/** Texts by language tag without the pack's own, as many as an entry may have. */
function otherLanguages(
  told: Record<string, string> | undefined,
  language: string,
  most: number,
  mended: Array<readonly [string, string]>,
): Record<string, string> | null {
  const pairs = Object.entries(told ?? {}).flatMap(([told, text]) => {
    const tag = languageTag(told);
    const clean = shorten(withoutStrays(text), most, mended);
    return tag === null || tag === language || clean === '' || /[<>]/.test(clean) ? [] : [[tag, clean] as const];
  });
  return pairs.length === 0 ? null : Object.fromEntries(pairs.slice(0, PACK_LIMITS.languagesOfEntry));
}

/** A text that fits, cut at a space where it doesn't. */
function shorten(text: string, most: number, mended: Array<readonly [string, string]>): string {
  if (text.length <= most) return text;
  mended.push([`a text has more than ${most} characters`, 'it was cut']);
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most - 2).trimEnd()}…`;
}

const nameOf = ({ type, label }: Pick<Entry, 'type' | 'label'>): string => `${type} ${label}`;
