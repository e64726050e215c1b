/** Makes a browser's manifest from the template they share: keys that begin with `{{chrome}}.` go to Chrome alone. */

/** The browsers that Backgrounder is built for. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const BROWSER_KEY = /^\{\{(\w+)\}\}\.(.+)$/;

/** The template as one browser gets it. A key's browser mark is taken off, or the key is left out. */
export function manifestFor(browser: BrowserName, template: Json): Json {
  if (Array.isArray(template)) return template.map((item) => manifestFor(browser, item));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).flatMap(([key, value]) => {
      const [, only, name] = BROWSER_KEY.exec(key) ?? [];
      if (only !== undefined && only !== browser) return [];
      return [[name ?? key, manifestFor(browser, value)]];
    }),
  );
}
