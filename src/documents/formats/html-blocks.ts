/** The paragraphs of HTML that is not on screen: one for each block-level element's own text. */
import { tidy } from '../document.ts';
import { isElement, isText, nameOf } from './markup.ts';
import { isNoteSign } from './note-signs.ts';

/** What a browser shows as a block, or what ends a line. */
const BLOCKS = new Set(
  `address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
);
/** What holds no text for readers. */
const SKIPPED = new Set(
  'script style noscript template textarea select button svg math iframe object audio video canvas head nav'.split(' '),
);

/** The texts of the blocks below a node, in order. */
export function paragraphsOfMarkup(root: Node): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = tidy(open);
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const visit = (node: Node) => {
    if (isText(node)) open += node.nodeValue ?? '';
    if (!isElement(node)) return;
    const name = nameOf(node);
    if (SKIPPED.has(name) || node.hasAttribute('hidden') || isNoteSign(node)) return;
    const isBlock = BLOCKS.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  for (const child of root.childNodes) visit(child);
  close();
  return paragraphs;
}
