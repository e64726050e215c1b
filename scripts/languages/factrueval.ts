/** Coverage of Russian names: which mentions of factRuEval-2016 are forms that our paradigms generate. */
import { readFileSync } from 'node:fs';
import { guessPerson, guessPhrase } from '../../src/recognition/languages/guess-paradigm.ts';
import { RUSSIAN } from '../../src/recognition/languages/ru.ts';

/** A name as the annotators marked it; offsets are UTF-16 units. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  type: 'Person' | 'Location' | 'LocOrg' | 'Org';
  name?: Record<string, string>;
}

/** A group of mentions: how many can be compared with their name's basic form, and of how many the form is generated. */
export interface Coverage {
  name: string;
  compared: number;
  generated: number;
  /** As it stands in the text, and the name it should be a form of. */
  missed: Array<{ surface: string; name: string }>;
}

/** The parts of a person's name, in the order in which they are written. */
const PERSON_PARTS = [
  'firstname',
  'firstname1',
  'firstname2',
  'patronymic',
  'lastname',
  'lastname1',
  'nickname',
  'name',
];
const GROUPS: Record<Mention['type'], string> = {
  Person: 'persons',
  Location: 'places',
  LocOrg: 'places',
  Org: 'organisations',
};

/** A text with its mentions. */
export interface FactText {
  text: string;
  mentions: Mention[];
}

/** The texts of the set. `half` takes even or odd lines alone. */
export function readFactRuEval(path: string, half?: 'even' | 'odd'): FactText[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const kept = lines.filter((_, at) => half === undefined || (at % 2 === 0) === (half === 'even'));
  return kept.map((line) => JSON.parse(line));
}

/** Coverage of persons, places and organisations. `half` takes even or odd lines alone. */
export function coverFactRuEval(path: string, half?: 'even' | 'odd'): Coverage[] {
  const groups = new Map<string, Coverage>();
  for (const { mentions } of readFactRuEval(path, half)) {
    for (const mention of mentions) {
      const name = GROUPS[mention.type];
      const group = groups.get(name) ?? { name, compared: 0, generated: 0, missed: [] };
      groups.set(name, group);
      const basic = basicOf(mention);
      if (!basic) continue;
      group.compared++;
      if (formsOf(mention.type, basic.form, basic.whole).has(folded(mention.surface))) group.generated++;
      else group.missed.push({ surface: mention.surface, name: basic.form });
    }
  }
  return [...groups.values()];
}

/** Letters as recognition compares them, but for their case: the annotators wrote basic names now so, now so. */
function folded(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е');
}

const known = new Map<string, ReadonlySet<string>>();

function formsOf(type: Mention['type'], form: string, whole: string): ReadonlySet<string> {
  const tag = type === 'Person' ? guessPerson(whole) : guessPhrase(form);
  const key = `${tag} ${form}`;
  const forms = known.get(key) ?? new Set([form, ...((tag && RUSSIAN.paradigms[tag]?.(form)) || [])].map(folded));
  known.set(key, forms);
  return forms;
}

/** True when a word may be a case of another: they begin alike. */
function isAlike(word: string, basic: string): boolean {
  const one = folded(word);
  const other = folded(basic);
  const least = Math.max(1, Math.min(one.length, other.length) - 3);
  return one.slice(0, least) === other.slice(0, least) && Math.abs(one.length - other.length) <= 3;
}

export interface Basic {
  /** What the pack would hold for this mention. */
  form: string;
  /** All that is known of the name, by which a tag is chosen. */
  whole: string;
}

/** The basic form of what a mention writes; null where the two can't be compared. */
export function basicOf(mention: Mention): Basic | null {
  return mention.type === 'Person' ? basicPerson(mention) : basicPhrase(mention);
}

/** The parts of a person's basic name that the mention holds, in the mention's order; null when a word of it is none of them. */
function basicPerson({ surface, name }: Mention): Basic | null {
  if (!name) return null;
  const parts = PERSON_PARTS.flatMap((key) => name[key] ?? []).filter((part) => part !== '');
  const left = parts.flatMap((part) => part.split(' '));
  const whole = left.join(' ');
  const chosen: string[] = [];
  for (const word of surface.split(' ')) {
    const at = left.findIndex((part) => isAlike(word, part));
    if (at < 0) return null;
    const [part = ''] = left.splice(at, 1);
    chosen.push(word === `${part}.` ? word : part);
  }
  return { form: chosen.join(' '), whole };
}

/** The basic form of another name when the mention has as many words, each of them alike; adjectives made of it are no case. */
function basicPhrase({ surface, name }: Mention): Basic | null {
  const form = name?.name;
  if (!form) return null;
  const words = surface.split(' ');
  const basics = form.split(' ');
  if (words.length !== basics.length || !words.every((word, at) => isAlike(word, basics[at] as string))) return null;
  if (/^\p{Ll}/u.test(surface) && /^\p{Lu}/u.test(form)) return null;
  return { form, whole: form };
}
