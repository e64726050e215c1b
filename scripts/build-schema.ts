/** Writes the pack format's JSON Schema: `npx tsx scripts/build-schema.ts`. A test says when that is due. */
import { writeFile } from 'node:fs/promises';
import { packJsonSchema } from '../src/pack-builder/json-schema.ts';

await writeFile('docs/backgrounder-pack-2.schema.json', packJsonSchema());
