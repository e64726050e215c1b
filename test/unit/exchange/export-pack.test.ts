import { expect, it } from 'vitest';
import { EXPORTS, exportFor } from '../../../src/exchange/export-pack.ts';
import { RICH } from './rich-pack.ts';

it('a file is the kind that its name ends with, the longest ending first', () => {
  for (const kind of Object.values(EXPORTS)) expect(exportFor(`harbour${kind.extension}`)).toBe(kind);
  expect(exportFor('harbour.exe')).toBeNull();
});

it('every kind holds the same bytes for the same pack', async () => {
  for (const { write } of Object.values(EXPORTS)) {
    const bytes = async (pack: typeof RICH) => new Uint8Array(await new Response(write(pack)).arrayBuffer());
    const first = await bytes(RICH);
    expect(first.length).toBeGreaterThan(100);
    expect(await bytes(structuredClone(RICH))).toEqual(first);
  }
});
