/** What is counted of each way of writing a name: all that tells which ways are one name's, and what that is. */
import type { EntryRef } from '../pack/entry-ref.ts';
import { LANGUAGES, lexiconOf } from '../recognition/languages/lexicon.ts';
import type { FoundName } from './find-names.ts';
import type { MinedParagraph } from './read-paragraph.ts';

/** What is counted in parts of a corpus adds up to what is counted in all of it. */
export interface Counts {
  count: number;
  /** How often a title or a post stands before it. */
  titled: number;
  /** How often it stands behind a word behind which mostly places stand. */
  behindIn: number;
  /** How often a small noun beside it says that it is an organisation: "the company Ellery", "the Ellery factory". */
  besideOrganisation: number;
}

export interface FormCounts extends Counts {
  text: string;
  /** How often it names which entry of a pack. */
  known: ReadonlyMap<EntryRef, number>;
}

/** Most names are known to no pack. */
const NOBODY: ReadonlyMap<EntryRef, number> = new Map();

const IN = /(?:^|[\s(])(?:in|from|near|в|во|из)\s+$/iu;
/** As far back as that word reaches, with what may stand before it; UTF-16 units. */
const AS_FAR = 8;

/** Small words right beside a name. */
const WORD_BEFORE = /(?:^|\P{L})(\p{Ll}+) ["'“«„]?$/u;
const WORD_AFTER = /^["'”»]? (\p{Ll}+)(?!\p{L})/u;
/** Nouns that say it of what stands beside them, though no name has them in it. */
const FIRM =
  /^(?:factory|plant|firm|holding|start-?up|airline|carmaker|manufacturer|producer|retailer|supplier|завод|автозавод|фирма|фирмы|холдинг|фабрика|zavodu|fabriki|firması|holdinqi)$/;
const LONGEST_NOUN = 24;

/** Every way in which the names that were found are written. */
export function countForms(found: readonly FoundName[], paragraphs: readonly MinedParagraph[]): FormCounts[] {
  const forms = new Map<string, FormCounts>();
  let [last, organisationNouns] = ['', lexiconOf(LANGUAGES, ['']).organisationNouns];
  for (const { text, title, paragraph, start, end, known } of found) {
    let form = forms.get(text);
    if (!form) {
      form = { text, count: 0, titled: 0, behindIn: 0, besideOrganisation: 0, known: NOBODY };
      forms.set(text, form);
    }
    form.count++;
    if (known) form.known = new Map(form.known).set(known, (form.known.get(known) ?? 0) + 1);
    if (title !== null) form.titled++;
    const { text: all = '', language = '' } = paragraphs[paragraph] ?? {};
    if (IN.test(all.slice(Math.max(0, start - AS_FAR), start))) form.behindIn++;
    if (language !== last) [last, organisationNouns] = [language, lexiconOf(LANGUAGES, [language]).organisationNouns];
    const [, before = ''] = WORD_BEFORE.exec(all.slice(Math.max(0, start - LONGEST_NOUN), start)) ?? [];
    const [, after = ''] = WORD_AFTER.exec(all.slice(end, end + LONGEST_NOUN)) ?? [];
    const isOrganisation = (noun: string) => organisationNouns.has(noun) || FIRM.test(noun);
    if (isOrganisation(before) || isOrganisation(after)) form.besideOrganisation++;
  }
  return [...forms.values()];
}
