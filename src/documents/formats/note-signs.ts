/** Footnotes of web pages and books: what leads to them stands in the middle of words, "Ellery Sound1", and is none. */
import { attributeOf, elementsNamed, nameOf } from './markup.ts';

/** DPUB-ARIA's roles, and the terms that EPUB has for the same. */
const SIGN = /(?:^|[\s-])(?:noteref|backlink)(?:\s|$)/;
const FOOTNOTE = /(?:^|[\s-])(?:footnote|endnote|rearnote)(?:\s|$)/;
/** Signs are a number, a letter or an asterisk, in brackets perhaps. */
const LONGEST_SIGN = 6;

/** True of a link to a footnote, and of one back: said to be one, or raised and short. */
export function isNoteSign(element: Element): boolean {
  if (SIGN.test(kindOf(element))) return true;
  const name = nameOf(element);
  if (name !== 'sup' && name !== 'a') return false;
  const text = element.textContent?.trim() ?? '';
  if (text.length > LONGEST_SIGN) return false;
  const links = name === 'a' ? [element] : elementsNamed(element, 'a');
  const isRaised = name === 'sup' || elementsNamed(element, 'sup').some((sup) => sup.textContent?.trim() === text);
  return isRaised && links.some((link) => link.getAttribute('href')?.includes('#'));
}

/** The footnotes below an element that say they are. */
export function footnotesIn(root: Element): Element[] {
  return elementsNamed(root, 'aside', 'li', 'p', 'div', 'section').filter((each) => FOOTNOTE.test(kindOf(each)));
}

function kindOf(element: Element): string {
  return `${element.getAttribute('role') ?? ''} ${attributeOf(element, 'type') ?? ''}`;
}
