/** How an element stands in the text: what the walk does when it meets one. */
import { isBeside } from '../article/beside-text.ts';
import {
  attributeOf,
  boxOf,
  elementAbove,
  firstChildOf,
  isDrawn,
  isElement,
  isText,
  namespaceOf,
  nextSiblingOf,
  parentOf,
  tagOf,
  textOf,
} from '../dom/safe-dom.ts';

/**
 * `skip`: not read, the text around it flows on; `break`: not read, and the text around it is parted; `block`: a block
 * of its own; `inline`: part of the text around it.
 */
export type ElementKind = 'skip' | 'break' | 'block' | 'inline';

const XHTML = 'http://www.w3.org/1999/xhtml';

const words = (list: string): Set<string> => new Set(list.split(' '));
const SKIPPED = words(
  'script style noscript template head title meta link base wbr img source track area map param rt rp col colgroup datalist',
);
const BREAKING = words(
  'br hr textarea input select option optgroup button code pre kbd samp iframe frame frameset object embed video audio canvas progress meter',
);
const INLINE_BY_NATURE = words('span b strong em i font big small a');

const EDITOR_ROLES = words('textbox searchbox combobox spinbutton');
const EDITORS =
  /(?:^|\s)(?:ProseMirror|ql-editor|CodeMirror|cm-editor|monaco-editor|ace_editor|DraftEditor-root|public-DraftEditor-content|tox-edit-area|ck-editor__editable|mce-content-body|trix-content|fr-element|note-editable|jodit-wysiwyg)(?:\s|$)/;

const APART = words('nav footer');
const APART_ROLES = words('navigation search banner contentinfo complementary menu menubar toolbar tablist');

/** What the walk needs to know of its surroundings. */
export interface Surroundings {
  view: Window;
  /** Our own host element, which is never read. */
  isOurs(element: Element): boolean;
  /** True when navigation, footers, and what else stands beside an article's text are read too. */
  wholePage: boolean;
}

/** How an element stands in the text now. */
export interface Met {
  kind: ElementKind;
  /** Text right below it can be seen. */
  seen: boolean;
  /** It would be read but for its style, or what it is folded away in: that may change. */
  hidden: boolean;
}

/** An element's kind, and whether text right below it can be seen. */
export function kindOf(element: Element, around: Surroundings): Met {
  const tag = tagOf(element);
  const kind = kindByTag(element, tag, around);
  if (kind) return { kind, seen: false, hidden: false };
  if (tag !== 'summary' && isFoldedAway(element)) return HIDDEN;
  const style = around.view.getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || display === '' || style.contentVisibility === 'hidden') return HIDDEN;
  const seen = showsText(tag, element, style);
  if (display === 'inline' || display === 'contents') return seen ? INLINE : INLINE_UNSEEN;
  if (display.startsWith('ruby-text')) return HIDDEN;
  if (display.startsWith('inline') || display.startsWith('ruby')) return seen ? INLINE : INLINE_UNSEEN;
  if (isClippedAway(element, style)) return HIDDEN;
  if (INLINE_BY_NATURE.has(tag) && isDropCap(element, style)) return INLINE;
  return seen ? BLOCK : BLOCK_UNSEEN;
}

/** True when text right in an element can be seen: its box shows, and it isn't folded away behind its summary. */
const showsText = (tag: string, element: Element, style: CSSStyleDeclaration): boolean =>
  style.visibility === 'visible' && (tag !== 'details' || attributeOf(element, 'open') !== null);

/** True when text right in an element that is already known to be a block can be seen. */
export const seesTextIn = (element: Element, view: Window): boolean =>
  showsText(tagOf(element), element, view.getComputedStyle(element));

/** True of the element of a heading. */
export const isHeading = (node: Element | ShadowRoot): boolean =>
  isElement(node) && (/^h[1-6]$/.test(tagOf(node)) || attributeOf(node, 'role') === 'heading');

/** True unless an element, or what is around it, is not drawn at all. */
export function isRendered(element: Element, view: Window): boolean {
  let at: Element | null = element;
  while (at && view.getComputedStyle(at).display === 'contents') at = elementAbove(at);
  return at === null || isDrawn(at);
}

const HIDDEN: Met = { kind: 'skip', seen: false, hidden: true };
const INLINE: Met = { kind: 'inline', seen: true, hidden: false };
const INLINE_UNSEEN: Met = { kind: 'inline', seen: false, hidden: true };
const BLOCK: Met = { kind: 'block', seen: true, hidden: false };
/** Its own container looks after its text. */
const BLOCK_UNSEEN: Met = { kind: 'block', seen: false, hidden: false };

function kindByTag(element: Element, tag: string, around: Surroundings): ElementKind | null {
  const namespace = namespaceOf(element);
  if (namespace !== XHTML) return namespace?.endsWith('MathML') ? 'break' : 'skip';
  if (SKIPPED.has(tag)) return 'skip';
  if (BREAKING.has(tag)) return 'break';
  if (around.isOurs(element)) return 'skip';
  const role = attributeOf(element, 'role');
  if (isEditor(element, role)) return 'break';
  return !around.wholePage && (isApart(tag, role) || isBeside(element)) ? 'break' : null;
}

/** True of the root of something that a reader types into. */
function isEditor(element: Element, role: string | null): boolean {
  if (role !== null && EDITOR_ROLES.has(role)) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const classes = attributeOf(element, 'class');
  return classes !== null && EDITORS.test(classes);
}

const isApart = (tag: string, role: string | null): boolean =>
  APART.has(tag) || (role !== null && APART_ROLES.has(role));

/** A child of a closed `<details>`: its box may exist, but nobody sees it. */
function isFoldedAway(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) && tagOf(parent) === 'details' && attributeOf(parent, 'open') === null;
}

/** Text kept for screen readers alone, clipped to nothing or moved off the page. */
function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = boxOf(element);
  if (box.width <= 1 && box.height <= 1) return style.overflow !== 'visible' || style.clipPath !== 'none';
  return style.position === 'absolute' && box.width > 0 && box.right < -1000;
}

/** A first letter in its own floated element is still the word's first letter. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.float === 'none') return false;
  const first = firstChildOf(element);
  return first !== null && isText(first) && nextSiblingOf(first) === null && (textOf(element) ?? '').trim().length <= 2;
}
