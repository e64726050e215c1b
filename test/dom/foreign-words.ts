/** Words of another language than the interface's that nothing says so of: a screen reader would read them out as if they were its. */

/** Brands, keys and formats that every language writes so; addresses. */
const EVERYWHERE =
  /^(?:Backgrounder|Firefox|Chrome|Esc|Alt|Shift|Ctrl|Enter|Tab|Mac|Option|F\d|GitHub|MIT|CSV|TSV|JSON|SKOS|Turtle|YAML|TBX|PDF|XML|ISO|URL)$|[.@/]|^[a-z]$/u;
/** What shows words as they are written, whatever language that is. */
const AS_WRITTEN = 'code, kbd, samp, .typed, svg, style, script, textarea';

/** The Latin words that stand in a Russian interface as if they were Russian, each with what stands around it. */
export function foreignWordsIn(root: Node): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest(AS_WRITTEN) || !isRussian(parent)) continue;
    const words = (node.nodeValue ?? '').match(/\S*\p{Script=Latin}\S*/gu) ?? [];
    const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    for (const word of bare) if (!EVERYWHERE.test(word)) found.push(`${word} in “${parent.outerHTML.slice(0, 160)}”`);
  }
  return found;
}

/** True of what nothing gives another language than Russian. */
function isRussian(element: Element): boolean {
  const tagged = element.closest('[lang]');
  // What is tagged by itself says what it is; the surfaces around it say what the interface is.
  if (tagged) return tagged.matches('html, .card') && /^ru\b/.test(tagged.getAttribute('lang') ?? '');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? isRussian(root.host) : true;
}
