/** Pages made for the benchmark: one of ten million characters, and one that never stops growing. */

const FILLER =
  'The talks went on past midnight and the delegations said little about what had been settled, though the mood was described as calm by people who had seen them leave the building shortly before dawn. ';

const article = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>${body}</article></main>${script}</body></html>`;

/** A page whose text is so many characters long, with a name in every fourth paragraph. */
export function hugePage(characters: number, forms: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let length = 0, count = 0; length < characters; count += 1) {
    const name = count % 4 === 0 ? `${forms[count % forms.length]} was there. ` : '';
    const text = `${name}${FILLER.repeat(1 + (count % 3))}`;
    paragraphs.push(`<p>${text}</p>`);
    length += text.length;
  }
  return article('A very long read', paragraphs.join('\n'));
}

/** Paragraphs that the live page adds in a second. */
export const PER_SECOND = 100;

/** A page that adds paragraphs for as many seconds, and keeps how long each name waits to be marked (`waits`, ms). */
export function livePage(seconds: number, forms: readonly string[]): string {
  const script = `<script>
const forms = ${JSON.stringify(forms)};
const article = document.querySelector('article');
const pending = new Map();
const waits = [];
let count = 0;
const adding = setInterval(() => {
  if (count >= ${seconds * PER_SECOND}) { clearInterval(adding); globalThis.ended = true; return; }
  const paragraph = document.createElement('p');
  const name = count % 10 === 0 ? forms[count % forms.length] + ' was there. ' : '';
  paragraph.textContent = name + ${JSON.stringify(FILLER)};
  article.append(paragraph);
  if (name) pending.set(paragraph.firstChild, performance.now());
  count += 1;
}, ${1000 / PER_SECOND});
setInterval(() => {
  for (const [, highlight] of CSS.highlights) for (const range of highlight) {
    const added = pending.get(range.startContainer);
    if (added === undefined) continue;
    waits.push(performance.now() - added);
    pending.delete(range.startContainer);
  }
}, 25);
globalThis.waits = waits;
globalThis.pending = pending;
</script>`;
  return article('Live: the talks as they happen', `<p>${FILLER.repeat(4)}</p>`, script);
}
