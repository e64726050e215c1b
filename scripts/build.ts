/** `npm run build`: the glossary's pack, then the extension for both browsers, into dist/chrome and dist/firefox. */
import { buildExtension } from './build/extension.ts';
import { runScript } from './run.ts';

await runScript('scripts/build-pack.ts');
await buildExtension();
console.log('Built dist/chrome and dist/firefox.');
