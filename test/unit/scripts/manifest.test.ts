import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS, type Json, manifestFor } from '../../../scripts/build/manifest.ts';
import { COMMANDS, OWN_PAGES, pathOf } from '../../../src/messages/vocabulary.ts';
import { filesUnder } from '../source-imports.ts';

interface Manifest {
  [key: string]: unknown;
  name: string;
  description: string;
  permissions: string[];
  icons: Record<string, string>;
  action: { default_title: string; default_popup: string; default_icon: Record<string, string> };
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: Array<{ js: string[]; matches: string[] }>;
  content_security_policy: { extension_pages: string };
  options_ui: { page: string };
  commands: Record<string, { suggested_key?: { default: string }; description: string }>;
}

const template = JSON.parse(readFileSync('manifest.json', 'utf8')) as Json;
const manifests = Object.fromEntries(
  BROWSERS.map((browser) => [browser, manifestFor(browser, template) as unknown as Manifest]),
);
const locales = ['en', 'ru', 'az'].map(
  (name) =>
    JSON.parse(readFileSync(`assets/_locales/${name}/messages.json`, 'utf8')) as Record<string, { message: string }>,
);
const code = filesUnder('src')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the template', () => {
  it('gives each browser its own keys, at any depth, and everybody the others', () => {
    const small: Json = { a: 1, '{{chrome}}.b': 2, c: [{ '{{firefox}}.d': 3, '{{chrome}}.d': 4 }] };
    expect(manifestFor('chrome', small)).toEqual({ a: 1, b: 2, c: [{ d: 4 }] });
    expect(manifestFor('firefox', small)).toEqual({ a: 1, c: [{ d: 3 }] });
  });
});

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifests[browser] as Manifest;

  it('asks for no permission that the code does not use', () => {
    for (const permission of manifest.permissions) expect(code).toMatch(new RegExp(`browser\\.${permission}\\b`));
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions'])
      expect(manifest[key]).toBeUndefined();
  });

  it('lets web pages hold the card’s page in a frame, under an address of the session, and nothing else of its own', () => {
    const matches = ['http://*/*', 'https://*/*'];
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['src/card/card.html'], matches, use_dynamic_url: true },
    ]);
  });

  it('runs in web pages and nowhere else', () => {
    expect(manifest.content_scripts.map(({ js }) => js)).toEqual([['early.js'], ['content.js']]);
    for (const { matches } of manifest.content_scripts) expect(matches).toEqual(['http://*/*', 'https://*/*']);
  });

  it('lets its own pages load nothing but its own files', () => {
    const directives = manifest.content_security_policy.extension_pages.split(/;\s*/);
    expect(directives[0]).toBe("default-src 'none'");
    const framing = directives.findIndex((directive) => directive.startsWith('frame-ancestors'));
    expect(directives.splice(framing, 1)).toEqual(['frame-ancestors http: https:']);
    const elsewhere = directives.slice(1).flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(elsewhere)).toEqual(new Set(["'self'", "'none'", 'data:']));
    expect(directives.find((directive) => directive.startsWith('script-src'))).toBe("script-src 'self'");
  });

  it('has icons of the sizes it says', () => {
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    for (const [size, path] of Object.entries({ ...manifest.icons, ...manifest.action.default_icon })) {
      const png = readFileSync(`assets/${path}`);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
    }
  });

  it('stays within the stores’ limits in every language', () => {
    for (const messages of locales) {
      expect(messages.app_name?.message.length).toBeLessThanOrEqual(45);
      expect(messages.app_description?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('has every text in every language', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(keys.length).toBeGreaterThan(0);
    for (const messages of locales) expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
  });

  it('knows the keyboard commands and the pages that the code knows', () => {
    expect(Object.keys(manifest.commands).sort()).toEqual([...COMMANDS].sort());
    expect(manifest.options_ui.page).toBe(pathOf('options'));
    expect(manifest.action.default_popup).toBe(pathOf('popup'));
    for (const page of [...OWN_PAGES, 'popup', 'panel'] as const) expect(existsSync(pathOf(page)), page).toBe(true);
  });

  it('suggests at most four keyboard commands, each with Ctrl or Alt', () => {
    const keys = Object.values(manifest.commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(?:Ctrl|Alt)\+(?:Shift\+)?(?:[A-Z0-9]|Comma|Period)$/);
  });
});

describe('what differs', () => {
  it('is a service worker in Chrome and a background script in Firefox, of the same file', () => {
    expect(manifests.chrome?.background).toEqual({ service_worker: 'background.js' });
    expect(manifests.firefox?.background).toEqual({ scripts: ['background.js'] });
  });

  it('is where each browser has a place beside the page, and what it asks for that', () => {
    expect(manifests.chrome?.side_panel).toEqual({ default_path: pathOf('panel') });
    expect(manifests.firefox?.sidebar_action).toMatchObject({ default_panel: pathOf('panel'), open_at_install: false });
    expect([manifests.chrome?.sidebar_action, manifests.firefox?.side_panel]).toEqual([undefined, undefined]);
    expect(manifests.chrome?.permissions.filter((asked) => !manifests.firefox?.permissions.includes(asked))).toEqual([
      'sidePanel',
    ]);
  });

  it('is what each store demands', () => {
    expect(Number(manifests.chrome?.minimum_chrome_version)).toBeGreaterThanOrEqual(140);
    expect(manifests.firefox?.browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] }, strict_min_version: '140.0' },
      gecko_android: { strict_min_version: '142.0' },
    });
    expect(manifests.chrome?.browser_specific_settings).toBeUndefined();
  });
});
