import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Notes which npm packages end up in a bundle: the folders under `node_modules` that its modules came from. */
export function trackPackages(folders: Set<string>): Plugin {
  return {
    name: 'backgrounder:track-packages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of file.moduleIds) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(
            id.replaceAll('\\', '/').replace(/^\0/, ''),
          )?.[0];
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

/** Texts of packages that name a licence and come without it, from where their source is published; by package. */
const TEXTS = join(import.meta.dirname, 'licences');

/** The licence texts of bundled packages as one file, sorted by name. Throws for a package without a licence text. */
export function licencesText(folders: Iterable<string>): string {
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    const own = readdirSync(folder).find((entry) => /^licen[cs]e(?:-\w+)?(?:\.(?:md|txt))?$/i.test(entry));
    const file = own ? join(folder, own) : join(TEXTS, `${name}.txt`);
    if (!existsSync(file)) throw new Error(`${name} is bundled, but has no licence text in ${folder}`);
    return {
      title: `${name} ${version} (${license})`,
      text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim(),
    };
  });
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  return packages.map(({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`).join('\n\n');
}
