/** One proposal for each thing: its full name, short names, acronym and other spellings. */
import type { EntryRef } from '../pack/entry-ref.ts';
import type { EntryType } from '../pack/entry-types.ts';
import { LANGUAGES, type Lexicon, lexiconOf } from '../recognition/languages/lexicon.ts';
import type { AcronymCounts } from './acronyms.ts';
import type { Counts, FormCounts } from './form-counts.ts';
import type { Knower, KnownEntry } from './known-names.ts';
import { casesAmong, surnameKeys } from './name-cases.ts';
import { nameKey } from './name-key.ts';
import { typeOfName } from './type-of-name.ts';

export interface NameCluster {
  /** The fullest way it is written. */
  label: string;
  type: EntryType;
  /** Every way it is written, the most frequent first. */
  forms: Array<{ text: string; count: number }>;
  /** The entry of a pack that it is: the label and the type are that entry's. */
  known?: KnownEntry;
}

/** What a corpus says of its names. */
export interface CorpusNames {
  /** In any order, each text once. */
  forms: Iterable<FormCounts>;
  acronyms: AcronymCounts;
  /** BCP 47 tags of its documents' languages. */
  languages: Iterable<string>;
  /** An entry that forms name; those that it doesn't tell are nobody's. */
  entry: Knower['entry'];
}

interface Draft {
  /** The name without regard to capitals and signs. */
  key: string;
  forms: FormCounts[];
  isTitled: boolean;
  /** Whom packs know by it. */
  known: KnownEntry | null;
}

/** Proposals for all names, those that stand most often first: the same for the same names, in whatever order these come. */
export function clusterNames({ forms, acronyms, languages, entry }: CorpusNames): NameCluster[] {
  const tags = [...new Set(languages)].sort();
  const lexicon = lexiconOf(LANGUAGES, tags);
  const drafts = new Drafts(forms);
  joinKnown(drafts, entry);
  joinSpellings(drafts);
  const cases = joinCases(drafts, tags);
  joinOfficialNames(drafts, lexicon);
  joinShortNames(drafts, cases, lexicon);
  joinAcronyms(drafts, acronyms);
  const sized = drafts.groups().map((group) => ({ group, count: sumOf(group.forms, 'count') }));
  return sized
    .map(({ group, count }) => ({ count, cluster: clusterOf(group, cases, lexicon) }))
    .sort((a, b) => b.count - a.count || (a.cluster.label < b.cluster.label ? -1 : 1))
    .map(({ cluster }) => cluster);
}

/** What turned out to be one name. */
type Group = Pick<Draft, 'forms' | 'known'>;

/** Names by their keys, some of which turn out to be one. */
class Drafts {
  readonly #drafts = new Map<string, Draft>();
  /** The key that a key was joined to. */
  readonly #joined = new Map<string, string>();

  constructor(forms: Iterable<FormCounts>) {
    for (const form of [...forms].sort((a, b) => (a.text < b.text ? -1 : 1))) {
      const key = nameKey(form.text);
      const draft = this.#drafts.get(key) ?? { key, forms: [], isTitled: false, known: null };
      this.#drafts.set(key, draft);
      draft.forms.push(form);
      draft.isTitled ||= form.titled > 0;
    }
  }

  /** True when a title or post stands before any form of a key's group. */
  isTitled(key: string): boolean {
    return this.#drafts.get(this.headOf(key))?.isTitled ?? false;
  }

  keys(): string[] {
    return [...this.#drafts.keys()];
  }

  has(key: string): boolean {
    return this.#drafts.has(key);
  }

  /** The key that stands for a key's group. */
  headOf(key: string): string {
    let head = key;
    for (let next = this.#joined.get(head); next !== undefined; next = this.#joined.get(head)) head = next;
    return head;
  }

  join(into: string, from: string): void {
    const [kept, gone] = [this.headOf(into), this.headOf(from)];
    const draft = this.#drafts.get(kept);
    const other = this.#drafts.get(gone);
    if (!draft || !other || kept === gone) return;
    // Packs know them apart.
    if (draft.known && other.known && draft.known.ref !== other.known.ref) return;
    this.#joined.set(gone, kept);
    draft.isTitled ||= other.isTitled;
    draft.known ??= other.known;
  }

  /** Says whom packs know by a key that is nobody's yet. */
  know(key: string, known: KnownEntry): void {
    const draft = this.#drafts.get(this.headOf(key));
    if (draft) draft.known ??= known;
  }

  groups(): Group[] {
    const groups = new Map<string, Group>();
    for (const { key, forms } of this.#drafts.values()) {
      const head = this.headOf(key);
      const group = groups.get(head) ?? { forms: [], known: this.#drafts.get(head)?.known ?? null };
      group.forms.push(...forms);
      groups.set(head, group);
    }
    return [...groups.values()];
  }

  list(): Iterable<Draft> {
    return this.#drafts.values();
  }
}

/** What packs know is one name however it is written, and its label is its own. */
function joinKnown(drafts: Drafts, entry: Knower['entry']): void {
  const keys = new Map<EntryRef, string>();
  for (const { key, forms } of drafts.list()) {
    const counts = new Map<EntryRef, number>();
    for (const { known } of forms) for (const [ref, count] of known) counts.set(ref, (counts.get(ref) ?? 0) + count);
    const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    // Where most of its places are somebody else's, it is a proposal like others.
    const known = most && 2 * most[1] >= sumOf(forms, 'count') ? entry(most[0]) : undefined;
    if (!known) continue;
    drafts.know(key, known);
    const other = keys.get(known.ref);
    if (other === undefined) keys.set(known.ref, key);
    else drafts.join(other, key);
  }
  for (const [ref, key] of keys) drafts.join(key, nameKey(entry(ref)?.label ?? ''));
}

/** A word of so many letters may differ in one. */
const LONG = 5;

/** "Sergei Markov" and "Sergey Markov": names of several words, one of which differs in one letter. */
function joinSpellings(drafts: Drafts): void {
  // Such names have words of the same lengths: only those are compared, so that few are held at a time.
  const byShape = new Map<string, string[]>();
  for (const key of drafts.keys()) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    const shape = words.map(({ length }) => length).join(' ');
    const others = byShape.get(shape);
    if (others) others.push(key);
    else byShape.set(shape, [key]);
  }
  for (const keys of byShape.values()) if (keys.length > 1) joinSpellingsOf(keys, drafts);
}

function joinSpellingsOf(keys: readonly string[], drafts: Drafts): void {
  const byRest = new Map<string, string>();
  for (const key of keys) {
    let start = 0;
    for (const word of key.split(' ')) {
      for (let letter = start + 1; word.length >= LONG && letter < start + word.length; letter++) {
        const rest = `${key.slice(0, letter)}*${key.slice(letter + 1)}`;
        const other = byRest.get(rest);
        if (other === undefined) byRest.set(rest, key);
        else drafts.join(other, key);
      }
      start += word.length + 1;
    }
  }
}

/** "Владимира Путина" is "Владимир Путин", where that is written as well. Gives the keys of what is a case of another name. */
function joinCases(drafts: Drafts, tags: readonly string[]): ReadonlySet<string> {
  const texts = new Map([...drafts.list()].map(({ key, forms }) => [key, forms[0]?.text ?? key]));
  const cases = casesAmong(texts, tags);
  for (const [changed, base] of cases) drafts.join(base, changed);
  return new Set(cases.keys());
}

/** Official names of countries that don't hold the usual one. */
const OFFICIAL: ReadonlyArray<[official: string, usual: string]> = [
  ['russian federation', 'russia'],
  ['российская федерация', 'россия'],
  ['rusiya federasiyası', 'rusiya'],
  ['united states of america', 'united states'],
  ['hellenic republic', 'greece'],
  ['french republic', 'france'],
  ['islamic republic of iran', 'iran'],
  ['people s republic of china', 'china'],
];
const STATE_OF = /^(?:republic|kingdom|state|commonwealth|federal republic) of (?:the )?/;

/** "Republic of Azerbaijan" is Azerbaijan, where that is named as well. */
function joinOfficialNames(drafts: Drafts, lexicon: Lexicon): void {
  for (const key of drafts.keys()) {
    const usual = key.replace(STATE_OF, '');
    if (usual !== key && lexicon.countries.has(usual)) drafts.join(usual, key);
  }
  for (const [official, usual] of OFFICIAL) drafts.join(usual, official);
}

/** "Putin" is "Vladimir Putin" when one person alone has the surname. `cases`: keys of what is a case of another name. */
function joinShortNames(drafts: Drafts, cases: ReadonlySet<string>, lexicon: Lexicon): void {
  const owners = new Map<string, Set<string>>();
  for (const { key, forms } of drafts.list()) {
    const words = key.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2 || words.length > 3) continue;
    const head = drafts.headOf(key);
    if (!lexicon.givenNames.has(first) && !drafts.isTitled(head)) continue;
    if (lexicon.organisationNouns.has(last) || lexicon.headNouns.has(last) || lexicon.countries.has(last)) continue;
    const surnames = cases.has(key) ? [last] : surnameKeys(forms[0]?.text ?? key);
    for (const surname of surnames) owners.set(surname, (owners.get(surname) ?? new Set()).add(head));
  }
  for (const [surname, persons] of owners) {
    const [only] = persons;
    if (persons.size === 1 && only !== undefined) drafts.join(only, surname);
  }
}

/** An acronym is what it is explained as most often, or the name at that explanation's end. */
function joinAcronyms(drafts: Drafts, acronyms: AcronymCounts): void {
  for (const acronym of [...acronyms.keys()].sort()) {
    const expansions = [...(acronyms.get(acronym) ?? [])];
    expansions.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    for (const [expansion] of expansions) {
      const words = nameKey(expansion).split(' ');
      const name = words.map((_, at) => words.slice(at).join(' ')).find((each) => drafts.has(each));
      if (name === undefined) continue;
      drafts.join(name, nameKey(acronym));
      break;
    }
  }
}

function sumOf(forms: readonly FormCounts[], key: keyof Counts): number {
  return forms.reduce((sum, form) => sum + form[key], 0);
}

function clusterOf({ forms: group, known }: Group, cases: ReadonlySet<string>, lexicon: Lexicon): NameCluster {
  const forms = group.map(({ text, count }) => ({ text, count }));
  forms.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  if (known) return { label: known.label, type: known.type, forms, known };
  const wordCount = ({ text }: { text: string }) => text.split(' ').length;
  const basic = forms.filter(({ text }) => !cases.has(nameKey(text)));
  // Of equally long ones the most frequent.
  const label = (basic.length > 0 ? basic : forms).reduce((best, form) =>
    wordCount(form) > wordCount(best) ? form : best,
  ).text;
  const counts = {
    count: sumOf(group, 'count'),
    titled: sumOf(group, 'titled'),
    behindIn: sumOf(group, 'behindIn'),
    besideOrganisation: sumOf(group, 'besideOrganisation'),
  };
  return { label, type: typeOfName(label, counts, lexicon), forms };
}
