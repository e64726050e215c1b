/** One proposal for each thing: its full name, short names, acronym and other spellings, with where they stand. */
import type { EntryType } from '../pack/entry-types.ts';
import { LANGUAGES, type Lexicon, lexiconOf } from '../recognition/languages/lexicon.ts';
import { acronymsIn } from './acronyms.ts';
import type { FoundName, MinedParagraph } from './find-names.ts';
import { typeOfName } from './type-of-name.ts';

export interface ProposedName {
  /** The fullest way it is written. */
  label: string;
  type: EntryType;
  /** Every way it is written, the most frequent first. */
  forms: Array<{ text: string; count: number }>;
  /** Where it stands. */
  places: FoundName[];
}

interface Draft {
  texts: Map<string, FoundName[]>;
}

/** Proposals for all names that were found, those that stand most often first. */
export function clusterNames(found: readonly FoundName[], paragraphs: readonly MinedParagraph[]): ProposedName[] {
  const lexicon = lexiconOf(LANGUAGES, [...new Set(paragraphs.map(({ language }) => language))]);
  const drafts = new Map<string, Draft>();
  for (const name of found) {
    const key = keyOf(name.text);
    const draft = drafts.get(key) ?? { texts: new Map() };
    drafts.set(key, draft);
    const places = draft.texts.get(name.text);
    if (places) places.push(name);
    else draft.texts.set(name.text, [name]);
  }
  joinSpellings(drafts);
  joinShortNames(drafts, lexicon);
  joinAcronyms(drafts, paragraphs);
  const proposals = [...new Set(drafts.values())].map((draft) => proposalOf(draft, paragraphs, lexicon));
  return proposals.sort((a, b) => b.places.length - a.places.length || (a.label < b.label ? -1 : 1));
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

function join(drafts: Map<string, Draft>, into: string, from: string): void {
  const [kept, gone] = [drafts.get(into), drafts.get(from)];
  if (!kept || !gone || kept === gone) return;
  for (const [text, places] of gone.texts) kept.texts.set(text, [...(kept.texts.get(text) ?? []), ...places]);
  for (const [key, draft] of drafts) if (draft === gone) drafts.set(key, kept);
}

/** A word of so many letters may differ in one. */
const LONG = 5;

/** "Sergei Markov" and "Sergey Markov": names of several words, one of which differs in one letter. */
function joinSpellings(drafts: Map<string, Draft>): void {
  const byRest = new Map<string, string>();
  for (const key of [...drafts.keys()].sort()) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    words.forEach((word, at) => {
      if (word.length < LONG) return;
      for (let letter = 1; letter < word.length; letter++) {
        const rest = words.with(at, `${word.slice(0, letter)}*${word.slice(letter + 1)}`).join(' ');
        const other = byRest.get(rest);
        if (other === undefined) byRest.set(rest, key);
        else join(drafts, other, key);
      }
    });
  }
}

/** "Putin" is "Vladimir Putin" when one person alone has the surname. */
function joinShortNames(drafts: Map<string, Draft>, lexicon: Lexicon): void {
  const owners = new Map<string, Set<Draft>>();
  const keys = new Map<Draft, string>();
  for (const [key, draft] of drafts) {
    const words = key.split(' ');
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2 || words.length > 3) continue;
    const isTitled = [...draft.texts.values()].flat().some(({ title }) => title !== null);
    if (!lexicon.givenNames.has(first) && !isTitled) continue;
    if (lexicon.organisationNouns.has(last) || lexicon.headNouns.has(last)) continue;
    owners.set(last, (owners.get(last) ?? new Set()).add(draft));
    keys.set(draft, key);
  }
  for (const [surname, persons] of owners) {
    const [only] = persons;
    if (persons.size === 1 && only) join(drafts, keys.get(only) ?? '', surname);
  }
}

function joinAcronyms(drafts: Map<string, Draft>, paragraphs: readonly MinedParagraph[]): void {
  for (const { text } of paragraphs)
    for (const { acronym, expansion } of acronymsIn(text)) {
      const key = [...drafts.keys()].find((each) => keyOf(expansion) === each || keyOf(expansion).endsWith(` ${each}`));
      if (key !== undefined) join(drafts, key, keyOf(acronym));
    }
}

function proposalOf({ texts }: Draft, paragraphs: readonly MinedParagraph[], lexicon: Lexicon): ProposedName {
  const forms = [...texts].map(([text, places]) => ({ text, count: places.length }));
  forms.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const places = [...texts.values()].flat().sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const wordCount = ({ text }: { text: string }) => text.split(' ').length;
  // Of equally long ones the most frequent.
  const label = forms.reduce((best, form) => (wordCount(form) > wordCount(best) ? form : best)).text;
  return { label, type: typeOfName(label, places, paragraphs, lexicon), forms, places };
}
