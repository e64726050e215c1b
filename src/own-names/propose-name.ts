/** What a selection is likely to be the name of: proposed to the reader, who knows better. */
import { languageOf } from '../documents/language-of.ts';
import { languageTag, withoutStrays } from '../exchange/draft.ts';
import type { IsWord } from '../exchange/guard-forms.ts';
import { acronymsIn } from '../mining/acronyms.ts';
import { glossOf } from '../mining/appositions.ts';
import { countForms } from '../mining/form-counts.ts';
import { sentencesOf } from '../mining/sentences.ts';
import { typeOfName } from '../mining/type-of-name.ts';
import type { EntryType } from '../pack/entry-types.ts';
import { LANGUAGES, type Lexicon, lexiconOf } from '../recognition/languages/lexicon.ts';
import { paradigmOf } from '../recognition/languages/paradigm-of.ts';
import { APOSTROPHES } from '../text/signs.ts';
import { riskOf } from './form-risks.ts';
import { LONGEST_FORM, LONGEST_GLOSS, type OwnForm, type OwnName } from './own-name.ts';

/** What was selected, and where. */
export interface Selected {
  text: string;
  /** The selection with some of the text before and behind it; empty where nothing is known of that. */
  around: string;
  /** What the page says its language is: a BCP 47 tag, or whatever it writes there. */
  language: string;
}

/** Signs that no name begins or ends with; a full stop may be an abbreviation's. */
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u');
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&./-]+$/u;
/** A shorter surname is more often something else. */
const SHORTEST_SURNAME = 3;

/**
 * The name that a selection proposes: never without a form, unless nothing with a letter or digit was selected. Risky forms need
 * the help of their page.
 */
export function proposeName({ text, around, language: told }: Selected, isWord: IsWord): OwnName {
  const named = withoutStrays(text);
  const sentence = sentenceAround(named, withoutStrays(around));
  const language = languageFor(named, sentence, told);
  const lexicon = lexiconOf(LANGUAGES, [language]);
  const bare = nameIn(named, lexicon).slice(0, LONGEST_FORM);
  const explained = acronymsIn(sentence).find(({ acronym, expansion }) => acronym === bare || expansion.endsWith(bare));
  const label = explained?.acronym === bare ? explained.expansion.slice(0, LONGEST_FORM) : bare;
  const type = typeFor(label, bare, sentence, lexicon);
  const forms: OwnForm[] =
    label === '' ? [] : [{ text: label, use: riskOf(label, isWord) === null ? 'always' : 'short' }];
  const surname = type === 'person' ? surnameIn(label) : null;
  if (surname) forms.push({ text: surname, use: 'short' });
  if (explained) forms.push({ text: explained.acronym, use: 'short' });
  const cases = forms.some((form) => paradigmOf(form.text, type, language) !== undefined);
  return { type, forms, gloss: glossFor(bare, sentence, language), language, cases };
}

/** The sentence that holds the selection; all of the text where several do, or none. */
function sentenceAround(text: string, around: string): string {
  const sentences = sentencesOf(around, 'en').map(({ start, end }) => around.slice(start, end));
  const holding = sentences.filter((sentence) => sentence.includes(text));
  return holding.length === 1 && holding[0] ? holding[0] : around;
}

/** The language of the sentence if its words tell, else what the page says, unless the letters are of another. */
function languageFor(text: string, sentence: string, told: string): string {
  const found = languageOf([sentence]);
  if (found) return found;
  const tag = languageTag(told)?.replace(/-.*$/, '');
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
  if (tag && isCyrillic === CYRILLIC.has(tag)) return tag;
  if (isCyrillic) return 'ru';
  return /[əƏ]/.test(text) ? 'az' : 'en';
}

const CYRILLIC: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk', 'ky', 'mn', 'tg']);

/** Without quotation marks around it, an article in front and a possessive behind; a title goes where a name is left. */
function nameIn(text: string, { articles, personalTitles, abbreviatedTitles }: Lexicon): string {
  const initials = /(?:^|[\s.])\p{Lu}\.$/u.test(text);
  const bare = text
    .replace(EDGES, '')
    .replace(POSSESSIVE, '')
    .concat(initials ? '.' : '');
  const [first = '', ...others] = bare.split(' ');
  const isBeside = (word: string) =>
    articles.has(word) || personalTitles.has(word) || abbreviatedTitles.has(word.replace(/\.$/, ''));
  return others.length > 0 && isBeside(first.toLowerCase()) ? others.join(' ') : bare;
}

function typeFor(label: string, written: string, sentence: string, lexicon: Lexicon): EntryType {
  const start = sentence.indexOf(written);
  const [, before = ''] = /(\p{L}+)\s+$/u.exec(sentence.slice(0, Math.max(0, start))) ?? [];
  const title = lexicon.titles.has(before.toLowerCase()) ? before.toLowerCase() : null;
  const place = { paragraph: 0, start, end: start + written.length, text: written, title };
  const [counts] = countForms(start < 0 ? [] : [place], [{ text: sentence, language: '' }]);
  return typeOfName(label, counts ?? { count: 0, titled: 0, behindIn: 0, besideOrganisation: 0 }, lexicon);
}

/** The last word of a person's name of several, by which texts go on calling them. */
function surnameIn(label: string): string | null {
  const words = label.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length >= SHORTEST_SURNAME && /^\p{Lu}/u.test(last) && !ACRONYM.test(last)
    ? last
    : null;
}

/** What the sentence itself says of it: ", head of the harbour office,". */
function glossFor(written: string, sentence: string, language: string): string {
  const end = sentence.indexOf(written) + written.length;
  if (written === '' || end < written.length) return '';
  const found = glossOf([{ document: '', paragraph: 1, end }], () => ({ language, paragraphs: [sentence] }));
  return found?.slice(0, LONGEST_GLOSS) ?? '';
}
