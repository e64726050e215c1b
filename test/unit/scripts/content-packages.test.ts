import { readFileSync } from 'node:fs';
import { type Plugin, parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { markRangesOnly } from '../../../scripts/build/mark-ranges-only.ts';
import { plainModules } from '../../../scripts/build/plain-modules.ts';

/** What a plugin makes of a package's file, given as it is installed or as another version might write it. */
function bundled(plugin: Plugin, file: string, code = readFileSync(`node_modules/${file}`, 'utf8')): string {
  const transform = plugin.transform as unknown as (this: object, code: string, id: string) => { code: string };
  const context = {
    parse: (source: string) => parseSync('module.js', source).program,
    error: (message: string) => {
      throw new Error(message);
    },
  };
  return transform.call(context, code, `/project/node_modules/${file}`).code;
}

function methodsOf(code: string): string[] {
  return [...code.matchAll(/^ {2}(?:static )?(?:get |set )?(\w+)\(/gm)].map(([, name]) => name ?? '');
}

describe("mark.js in the content script's bundle", () => {
  it('keeps what markRanges calls, and nothing else', () => {
    const mark = methodsOf(bundled(markRangesOnly(), 'mark.js/src/lib/mark.js'));
    expect(mark).toEqual(
      expect.arrayContaining(['constructor', 'opt', 'iterator', 'markRanges', 'wrapRangeFromIndex']),
    );
    for (const unused of ['mark', 'markRegExp', 'unmark', 'createRegExp', 'log']) expect(mark).not.toContain(unused);
  });

  it('calls no method that was left out', () => {
    const whole = methodsOf(readFileSync('node_modules/mark.js/src/lib/mark.js', 'utf8'));
    const code = bundled(markRangesOnly(), 'mark.js/src/lib/mark.js');
    const kept = methodsOf(code);
    const called = [...code.matchAll(/this\.(\w+)\(/g)].map(([, name]) => name ?? '');
    expect(called.filter((name) => whole.includes(name) && !kept.includes(name))).toEqual([]);
  });

  it('visits the one text node that it is given', () => {
    const code = bundled(markRangesOnly(), 'mark.js/src/lib/domiterator.js');
    const Iterator = new Function(code.replace('export default', 'return'))();
    const visited: unknown[] = [];
    const node = { data: 'Vell' };
    new Iterator(node).forEachNode(
      4,
      (one: unknown) => visited.push(one),
      () => 1,
      () => visited.push('end'),
    );
    expect(visited).toEqual([node, 'end']);
    expect(Iterator.matches(node, ['script'])).toBe(false);
  });

  it('stops the build when mark.js is written in another way', () => {
    for (const file of ['mark', 'domiterator'])
      expect(() => bundled(markRangesOnly(), `mark.js/src/lib/${file}.js`, 'class Mark { markThem() {} }')).toThrow(
        'mend mark-ranges-only.ts',
      );
  });
});

describe("older packages in the content script's bundle", () => {
  const POLYFILL = 'webextension-polyfill/dist/browser-polyfill.js';
  const READERABLE = '@mozilla/readability/Readability-readerable.js';
  /** Runs a module in a page's place and gives its default export. */
  const run = (code: string, page: object): unknown =>
    new Function('globalThis', 'chrome', `${code.replace('export default', 'return')}`)(
      page,
      Reflect.get(page, 'chrome'),
    );

  it("are the browser's own API, or an exception outside an extension", () => {
    const code = bundled(plainModules(), POLYFILL);
    const api = { runtime: { id: 'backgrounder' } };
    expect(run(code, { chrome: api })).toBe(api);
    const firefox = { runtime: { id: 'backgrounder' } };
    expect(run(code, { chrome: api, browser: firefox })).toBe(firefox);
    expect(() => run(code, { chrome: {} })).toThrow('should only be loaded in a browser extension');
  });

  it("are Readability's test", () => {
    expect(run(bundled(plainModules(), READERABLE), {})).toHaveProperty('name', 'isProbablyReaderable');
  });

  it('stop the build when they are written in another way', () => {
    for (const file of [POLYFILL, READERABLE])
      expect(() => bundled(plainModules(), file, 'export default {};')).toThrow('mend plain-modules.ts');
  });
});
