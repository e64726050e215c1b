/** What kind of thing a name names, as far as its words and those beside it say. */
import type { EntryType } from '../pack/entry-types.ts';
import type { Lexicon } from '../recognition/languages/lexicon.ts';
import type { Counts } from './form-counts.ts';
import { isKnownPlace } from './known-places.ts';
import { typeOfSmallNoun } from './small-nouns.ts';

/** Nouns that say what is neither an organisation nor a person, in small letters. */
const NOUNS: ReadonlyArray<[EntryType, RegExp]> = [
  [
    'agreement',
    /^(?:agreement|accords?|convention|treaty|declaration|protocol|pact|memorandum|statement|договор|соглашение|конвенция|декларация)$/,
  ],
  ['award', /^(?:medal|order|prize|award|медаль|орден|премия)$/],
  ['event', /^(?:war|summit|conference|forum|festival|championship|olympics|games|война|саммит|форум)$/],
  [
    'project',
    /^(?:corridor|railway|railroad|pipeline|program|programme|project|plan|initiative|коридор|проект|программа)$/,
  ],
  [
    'place',
    /^(?:sea|river|lake|region|district|province|city|island|mountains?|gulf|bay|strait|village|море|река|область|район)$/,
  ],
];
/** Countries that are mostly called by their initials. */
const COUNTRY_INITIALS = /^(?:USA?|UK|UAE|USSR|DPRK|PRC|США|СССР|ОАЭ|КНР|КНДР|ABŞ|SSRİ)$/;

/** The type; `topic` when nothing tells. */
export function typeOfName(
  label: string,
  { count, titled, behindIn, besideOrganisation }: Counts,
  lexicon: Lexicon,
): EntryType {
  const words = label.toLowerCase().split(/[\s-]+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isKnownPlace(label.toLowerCase(), lexicon) || COUNTRY_INITIALS.test(label)) return 'place';
  // "Declaration of Allied Interaction" says it first, "Southern Gas Corridor" last.
  const link = words.findIndex((word) => lexicon.ofWords.has(word) || word === 'on');
  const head = link > 0 ? (words[link - 1] ?? '') : last;
  // "President of Azerbaijan", "Minister of Transport": whoever it is.
  if (link > 0 && words.slice(0, link).every((word) => lexicon.titles.has(word) && !lexicon.institutions.has(word)))
    return 'office';
  const small = typeOfSmallNoun(head);
  if (small) return small;
  const named = NOUNS.find(([, nouns]) => nouns.test(head));
  if (named) return named[0];
  if (lexicon.organisationNouns.has(head) || lexicon.institutions.has(head) || lexicon.headNouns.has(head))
    return 'organisation';
  if (words.length > 1 && words.length < 5 && lexicon.givenNames.has(first)) return 'person';
  // "Leyla Aliyeva", whose given name no list has.
  if ((words.length === 2 || words.length === 3) && lexicon.surname.test(last)) return 'person';
  if (titled / count >= (words.length === 2 ? 0.1 : 0.3)) return 'person';
  if (behindIn / count >= 0.25) return 'place';
  if (besideOrganisation / count >= 0.25) return 'organisation';
  return /^\p{Lu}{2,}$/u.test(label) ? 'organisation' : 'topic';
}
