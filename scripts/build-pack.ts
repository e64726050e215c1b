/**
 * Builds the bundled glossary: `npm run build:pack`. Problems go to stderr with file and line and end the build with 1.
 * Beside the JSON it writes the same pack as `.backgrounder`, the smaller file for sharing, and the index of its names as
 * `.index`, which the extension would otherwise build at each start.
 *   npm run build:pack -- [FOLDER] [OUT.json]   another glossary folder, another output
 *   npm run build:pack -- --format [FOLDER]     writes the YAML in its canonical form first
 */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ENTRY_TYPES } from '../src/pack/entry-types.ts';
import type { Pack } from '../src/pack/format.ts';
import { packStream } from '../src/pack/pack-file.ts';
import { buildPack } from '../src/pack-builder/build-pack.ts';
import { canonicalFiles } from '../src/pack-builder/canonical.ts';
import { tellFinding } from '../src/pack-builder/finding.ts';
import { readGlossary } from '../src/pack-builder/read-glossary.ts';
import { buildIndex } from '../src/recognition/index/build-index.ts';
import { writeIndexFile } from '../src/recognition/index/index-file.ts';
import { numberOf } from './number-of.ts';
import { writeWhole } from './write-whole.ts';

const { values, positionals } = parseArgs({ options: { format: { type: 'boolean' } }, allowPositionals: true });
const [folder = 'assets/glossary/russia-azerbaijan', out = 'build/packs/russia-azerbaijan.pack.json'] = positionals;

if (!existsSync(folder)) {
  console.error(`There is no folder ${folder} — give the path of a folder with a pack.yaml`);
  process.exit(1);
}
if (values.format) {
  for (const [file, text] of canonicalFiles(await readGlossary(folder))) {
    await writeFile(file, text);
    console.log(`${file}: written in canonical form`);
  }
}

const { pack, json, problems, warnings } = await buildPack(folder);
for (const warning of warnings) console.warn(`warning: ${tellFinding(warning)}`);
for (const problem of problems) console.error(tellFinding(problem));
if (pack && json !== null) {
  const beside = (extension: string) => out.replace(/(?:\.pack)?\.json$|$/, extension);
  await writeWhole(out, json);
  await writeWhole(beside('.backgrounder'), packStream(pack));
  await writeWhole(beside('.index'), await writeIndexFile(buildIndex([pack]), new TextEncoder().encode(json)));
  console.log(`${relative('.', out)}: ${count(pack)}`);
} else {
  console.error(`${numberOf(problems.length, 'problem')}; no pack was written`);
  process.exitCode = 1;
}

function count({ entries, facts, sources }: Pack): string {
  const types = ENTRY_TYPES.map((type) => `${entries.filter((entry) => entry.type === type).length} ${type}`);
  const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  const relations = entries.reduce((sum, entry) => sum + (entry.relations?.length ?? 0), 0);
  const counts = [
    numberOf(forms, 'form'),
    numberOf(relations, 'relation'),
    numberOf(facts.length, 'fact'),
    numberOf(sources.length, 'source'),
  ];
  return `${numberOf(entries.length, 'entry', 'entries')} (${types.join(', ')}), ${counts.join(', ')}`;
}
