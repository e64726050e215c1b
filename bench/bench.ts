/**
 * `npm run bench`: how fast recognition is, beside its peers in the same run. `-- --json FILE` also writes the figures.
 * `npm run bench -- pages [DIR]` measures the extension on news pages, `npm run bench -- floor`
 * beside the least script that does the same, `npm run bench -- hostile` on pages that are made to hurt it, `npm run bench -- popup` the toolbar popup,
 * `npm run bench -- packs [node|browsers|names]` a list of 900,000 names, in Node and in the browsers, and how soon a name of one's own
 * is marked, or one of these alone, `npm run bench -- archive [ARTICLES]` the command that makes packs,
 * `npm run bench -- maker` the page that does.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchArchive } from './archive.ts';
import { benchFloor } from './floor.ts';
import { benchHostile } from './hostile.ts';
import { benchMaker } from './maker.ts';
import { benchPacks } from './packs.ts';
import { benchPages } from './pages.ts';
import { benchPopup } from './popup.ts';
import { benchRecognition } from './recognition.ts';

const [what, ...rest] = process.argv.slice(2);
if (what === 'pages') await benchPages(rest);
else if (what === 'hostile') await benchHostile(rest);
else if (what === 'floor') await benchFloor(rest);
else if (what === 'popup') await benchPopup(rest);
else if (what === 'packs') await benchPacks(rest);
else if (what === 'archive') await benchArchive(rest);
else if (what === 'maker') await benchMaker();
else {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const figures = await benchRecognition();
  if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}
