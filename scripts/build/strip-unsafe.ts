import type { Plugin } from 'vite';

/** One place of a library: what stands there, and what is built in its place. */
interface Edit {
  /** The end of the module's path. */
  module: string;
  place: string | RegExp;
  instead: string;
}

const READABILITY = '/@mozilla/readability/Readability.js';
const PDF = '/pdfjs-dist/legacy/build/pdf.mjs';
const PDF_WORKER = '/pdfjs-dist/legacy/build/pdf.worker.mjs';

/** What stands for making HTML of a text where nobody asks for it. */
const NO_HTML = 'throw Error("No HTML is made of a text");';

/**
 * Preact would parse a string as HTML. Readability does, of the document that it was given: a parser whose documents run nothing
 * does the same. linkedom's elements, which are no browser's, would take HTML that nobody gives them. PDF.js would make functions of
 * texts and load scripts by a name that it is told: neither is allowed in our pages, where it does without already.
 */
const EDITS: readonly Edit[] = [
  {
    module: '/preact/dist/preact.mjs',
    // As its minified module writes it, whatever the variables' names.
    place:
      /\((\w+)\|\|(\w+)&&\((\w+)\.__html==\2\.__html\|\|\3\.__html==(\w+)\.innerHTML\)\|\|\(\4\.innerHTML=\3\.__html\),(\w+)\.__k=\[\]\)/g,
    instead: '(()=>{throw Error("HTML strings are not rendered")})()',
  },
  {
    module: READABILITY,
    place: 'page.innerHTML = pageCacheHtml;',
    instead: 'page.replaceChildren(...new DOMParser().parseFromString(pageCacheHtml, "text/html").body.childNodes);',
  },
  {
    module: READABILITY,
    place: 'tmp.innerHTML = noscript.innerHTML;',
    instead: 'tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, "text/html").body.childNodes);',
  },
  { module: '/linkedom/esm/shared/utils.js', place: 'elem.innerHTML = html;', instead: NO_HTML },
  { module: '/linkedom/esm/interface/element.js', place: 'template.innerHTML = html;', instead: NO_HTML },
  ...[PDF, PDF_WORKER].flatMap((module) => [
    { module, place: "|| Function('return this')()", instead: '' },
    { module, place: `return Function('return require("' + name + '")')();`, instead: 'return undefined;' },
    { module, place: 'new Function("");', instead: 'throw new Error("No function is made of a text");' },
  ]),
  {
    module: PDF_WORKER,
    place: 'return new Function("src", "srcOffset", "dest", "destOffset", compiled);',
    instead: 'throw new Error("No function is made of a text");',
  },
  {
    module: PDF,
    place: /await import\([^)]*this\.workerSrc\)/g,
    instead: 'await Promise.reject(new Error("No worker"))',
  },
  {
    module: PDF_WORKER,
    place: /await import\([^)]*\bpath\)/g,
    instead: 'await Promise.reject(new Error("No decoder"))',
  },
];

/**
 * Takes the places out of libraries where they would run or parse what a text says, so that nothing in the packages can. The
 * build stops when a library no longer looks as expected.
 */
export function stripUnsafe(): Plugin {
  return {
    name: 'backgrounder:strip-unsafe',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const edits = EDITS.filter(({ module }) => path.endsWith(module));
      if (edits.length === 0) return null;
      return { code: edits.reduce((text, edit) => withEdit(text, edit, (why) => this.error(why)), code), map: null };
    },
  };
}

function withEdit(code: string, { module, place, instead }: Edit, fail: (why: string) => never): string {
  const found = typeof place === 'string' ? code.split(place).length - 1 : [...code.matchAll(place)].length;
  if (found !== 1) fail(`${module} holds ${place} ${found} times, not once: look there and mend EDITS`);
  return code.replace(place, () => instead);
}
