/**
 * What stands among an article's text without being it: boxes that lead elsewhere or ask for an address, lines that are one
 * link, and whose picture it is. Told by what they hold, as links, fields and little text; names of classes only say where to look.
 */
import { attributeOf, closestTo, queryAll, tagOf, textLength, textOf } from '../dom/safe-dom.ts';

/** UTF-16 units of text from which an element is no box beside the text, whatever it is called. */
const LONGEST_BOX = 3000;
/** The same for one that asks for something. */
const LONGEST_FORM = 600;
/** The same for an article in an article, which may be an entry of a live blog. */
const LONGEST_CARD = 800;
const LONGEST_CREDIT = 120;
const LONGEST_RAW = 20_000;
/** The part of a box's text that is in links: of what is called a box, and of what isn't. */
const LINKED = 0.3;
const MOSTLY_LINKED = 0.4;
/** The part of one line's: headings and items of lists often have a word of their own before the link. */
const LINKED_LINE = 0.85;
const LINKED_ITEM = 0.5;

/** What boxes and credits are called, word by word. */
const BOXES = calling(
  'newsletters?|sign ?up|subscribe|promos?|related|recommend\\w*|recirc\\w*|trending|most ?read|popular\\w*|ranking|' +
    '(?:bread ?)?crumbs|tags|topics|share|sharing|social|advert\\w*|commercial|sponsor\\w*|outbrain|taboola|cross ?link\\w*|' +
    'more (?:link|stories|news)|read (?:more|next|also)|see also|other news|playlist|card|teaser',
);
const CREDITS = calling('credits?|copyright|attribution');
/** What no box beside a text holds. */
const OWN_TEXT = 'h1,[itemprop=articleBody]';
const FIELDS = 'input:not([type=hidden]),select,textarea';
const PICTURE = 'figure,figcaption,[class*=caption i],[class*=image i],[class*=photo i],[class*=picture i]';
/** A line that begins as a credit does. */
const BEGINS_CREDIT =
  /^\W*(?:©|\(c\)|(?:copyright|photos?|photo by|images?|picture|credit|source|foto|bild|quelle|фото|источник)\s?[:©])/i;
const AGENCIES =
  /(?:^\W*|\/\s?)(?:getty|reuters|afp|ap photo|ap$|epa|alamy|imago|i?stock|shutterstock|dpa|tass|тасс|риа|pool)(?:\W|$)|\b(?:getty images|associated press|press association|picture alliance)\b/i;
/** UTF-16 units of names that may stand before an agency's: with more, or with a sentence, it is a caption. */
const LONGEST_NAMES = 40;
const SENTENCE = /[.!?…][»”"]?(?:\s|$)/u;

/** True of an element whose contents decide whether it is part of the text around it. */
export const isWeighed = (element: Element): boolean => {
  const tag = tagOf(element);
  return tag === 'aside' || tag === 'article' || isCalled(element, BOXES);
};

/** True of an element in an article that isn't part of the article's text. */
export function isBeside(element: Element): boolean {
  const tag = tagOf(element);
  if (isCalled(element, CREDITS) && textLength(element, LONGEST_CREDIT) <= LONGEST_CREDIT) return true;
  if (!isWeighed(element) || queryAll(element, OWN_TEXT).length > 0) return false;
  const length = lengthOf(element);
  if (length > LONGEST_BOX) return false;
  if (length <= LONGEST_FORM && tag !== 'article' && queryAll(element, FIELDS).length > 0) return true;
  const linked = linkedIn(element) / Math.max(1, length);
  if (tag === 'article') return length <= LONGEST_CARD && linked >= LINKED;
  return linked >= (tag === 'aside' ? MOSTLY_LINKED : LINKED);
}

/**
 * True of a line that leads elsewhere, or says whose a picture is, instead of telling something.
 * @param linked UTF-16 units of the line that are in links
 */
export function isBesideLine(text: string, linked: number, around: Element): boolean {
  const length = text.trim().length;
  const tag = tagOf(around);
  const part = linked / length;
  if (part >= (/^(?:li|h[2-6])$/.test(tag) ? LINKED_ITEM : LINKED_LINE)) return !closestTo(around, 'h1,td,th,dd');
  return length <= LONGEST_CREDIT && !/^h\d$/.test(tag) && isCredit(text.trim()) && closestTo(around, PICTURE) !== null;
}

function isCredit(line: string): boolean {
  const agency = AGENCIES.exec(line);
  return BEGINS_CREDIT.test(line) || (agency !== null && agency.index <= LONGEST_NAMES && !SENTENCE.test(line));
}

/** True of a link that leads to another page. */
export function leadsElsewhere(element: Element, path: string): boolean {
  if (tagOf(element) !== 'a') return false;
  const href = attributeOf(element, 'href');
  return href !== null && !href.startsWith('#') && (element as HTMLAnchorElement).pathname !== path;
}

/** Classes that say something: a quick test, which most fail, and the sure one of their words. */
interface Calling {
  hint: RegExp;
  words: RegExp;
}

/** @param words patterns of lower-case words; what classes part by hyphens, underscores or capitals is parted by spaces */
function calling(words: string): Calling {
  return {
    hint: new RegExp(words.replace(/ \??/g, '[\\s_-]*'), 'i'),
    words: new RegExp(`(?:^| )(?:${words})(?: |$)`),
  };
}

/** True of an element whose classes say one of some words. */
function isCalled(element: Element, { hint, words }: Calling): boolean {
  const classes = attributeOf(element, 'class');
  if (!classes || !hint.test(classes)) return false;
  const spaced = classes.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[\s_-]+/g, ' ');
  return words.test(spaced.toLowerCase());
}

/** UTF-16 units of an element's text as it reads, code apart; without end from `LONGEST_RAW` on. */
function lengthOf(element: Element): number {
  if (textLength(element, LONGEST_RAW) > LONGEST_RAW) return Number.POSITIVE_INFINITY;
  let length = units(element);
  for (const code of queryAll(element, 'script,style,noscript,template')) length -= units(code);
  return length;
}

function linkedIn(element: Element): number {
  let linked = 0;
  for (const link of queryAll(element, 'a[href]')) linked += units(link);
  return linked;
}

const units = (element: Element): number => (textOf(element) ?? '').trim().replace(/\s+/g, ' ').length;
