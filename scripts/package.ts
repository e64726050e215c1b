/** `npm run package`: builds, and packs what the stores get into release/. */
import { statSync } from 'node:fs';
import { buildExtension } from './build/extension.ts';
import { writePackages } from './package/packages.ts';
import { runScript } from './run.ts';

await runScript('scripts/build-pack.ts');
await buildExtension();
for (const path of await writePackages()) console.log(`${path}: ${statSync(path).size} bytes`);
