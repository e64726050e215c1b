/** One proposal for each thing: its full name, short names, acronym and other spellings. */
import type { EntryType } from '../pack/entry-types.ts';
import { LANGUAGES, type Lexicon, lexiconOf } from '../recognition/languages/lexicon.ts';
import type { AcronymCounts } from './acronyms.ts';
import type { FormCounts } from './form-counts.ts';
import { typeOfName } from './type-of-name.ts';

export interface NameCluster {
  /** The fullest way it is written. */
  label: string;
  type: EntryType;
  /** Every way it is written, the most frequent first. */
  forms: Array<{ text: string; count: number }>;
}

/** What a corpus says of its names. */
export interface CorpusNames {
  /** In any order, each text once. */
  forms: Iterable<FormCounts>;
  acronyms: AcronymCounts;
  /** BCP 47 tags of its documents' languages. */
  languages: Iterable<string>;
}

interface Draft {
  /** The name without regard to capitals and signs. */
  key: string;
  forms: FormCounts[];
  isTitled: boolean;
}

/** Proposals for all names, those that stand most often first: the same for the same names, in whatever order these come. */
export function clusterNames({ forms, acronyms, languages }: CorpusNames): NameCluster[] {
  const lexicon = lexiconOf(LANGUAGES, [...new Set(languages)].sort());
  const drafts = new Drafts(forms);
  joinSpellings(drafts);
  joinShortNames(drafts, lexicon);
  joinAcronyms(drafts, acronyms);
  const sized = drafts.groups().map((group) => ({ group, count: group.reduce((sum, { count }) => sum + count, 0) }));
  return sized
    .map(({ group, count }) => ({ count, cluster: clusterOf(group, lexicon) }))
    .sort((a, b) => b.count - a.count || (a.cluster.label < b.cluster.label ? -1 : 1))
    .map(({ cluster }) => cluster);
}

/** Names that differ in capitals and in the shape of signs alone are the same. */
function keyOf(text: string): string {
  return /^\p{Lu}{2,4}$/u.test(text)
    ? text
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

/** Names by their keys, some of which turn out to be one. */
class Drafts {
  readonly #drafts = new Map<string, Draft>();
  /** The key that a key was joined to. */
  readonly #joined = new Map<string, string>();

  constructor(forms: Iterable<FormCounts>) {
    for (const form of [...forms].sort((a, b) => (a.text < b.text ? -1 : 1))) {
      const key = keyOf(form.text);
      const draft = this.#drafts.get(key) ?? { key, forms: [], isTitled: false };
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
    if (!draft || kept === gone || !this.#drafts.has(gone)) return;
    this.#joined.set(gone, kept);
    draft.isTitled ||= this.#drafts.get(gone)?.isTitled ?? false;
  }

  groups(): FormCounts[][] {
    const groups = new Map<string, FormCounts[]>();
    for (const { key, forms } of this.#drafts.values()) {
      const head = this.headOf(key);
      const group = groups.get(head);
      if (group) group.push(...forms);
      else groups.set(head, [...forms]);
    }
    return [...groups.values()];
  }
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

/** "Putin" is "Vladimir Putin" when one person alone has the surname. */
function joinShortNames(drafts: Drafts, lexicon: Lexicon): void {
  const owners = new Map<string, Set<string>>();
  for (const key of drafts.keys()) {
    const words = key.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2 || words.length > 3) continue;
    const head = drafts.headOf(key);
    if (!lexicon.givenNames.has(first) && !drafts.isTitled(head)) continue;
    if (lexicon.organisationNouns.has(last) || lexicon.headNouns.has(last)) continue;
    owners.set(last, (owners.get(last) ?? new Set()).add(head));
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
      const words = keyOf(expansion).split(' ');
      const name = words.map((_, at) => words.slice(at).join(' ')).find((each) => drafts.has(each));
      if (name === undefined) continue;
      drafts.join(name, keyOf(acronym));
      break;
    }
  }
}

function clusterOf(group: readonly FormCounts[], lexicon: Lexicon): NameCluster {
  const forms = group.map(({ text, count }) => ({ text, count }));
  forms.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const sum = (key: 'count' | 'titled' | 'behindIn') => group.reduce((total, form) => total + form[key], 0);
  const wordCount = ({ text }: { text: string }) => text.split(' ').length;
  // Of equally long ones the most frequent.
  const label = forms.reduce((best, form) => (wordCount(form) > wordCount(best) ? form : best)).text;
  const counts = { count: sum('count'), titled: sum('titled'), behindIn: sum('behindIn') };
  return { label, type: typeOfName(label, counts, lexicon), forms };
}
