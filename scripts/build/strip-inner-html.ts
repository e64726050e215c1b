import type { Plugin } from 'vite';

/** Preact's branch for `dangerouslySetInnerHTML`, as its minified module writes it, whatever the variables' names. */
const BRANCH =
  /\((\w+)\|\|(\w+)&&\((\w+)\.__html==\2\.__html\|\|\3\.__html==(\w+)\.innerHTML\)\|\|\(\4\.innerHTML=\3\.__html\),(\w+)\.__k=\[\]\)/g;

/**
 * Takes the one place out of Preact where it would parse a string as HTML, so that nothing in the packages can.
 * The build stops when Preact no longer looks as expected.
 */
export function stripInnerHtml(): Plugin {
  return {
    name: 'backgrounder:strip-inner-html',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/preact/dist/preact.mjs')) return null;
      const found = code.match(BRANCH)?.length ?? 0;
      if (found !== 1)
        this.error(`Preact's innerHTML branch was found ${found} times, not once: look at ${id} and mend BRANCH`);
      return { code: code.replace(BRANCH, '(()=>{throw Error("HTML strings are not rendered")})()'), map: null };
    },
  };
}
