import { expect, it } from 'vitest';
import { inAscii } from '../../../scripts/build/ascii.ts';

it('escapes mean the same in texts, templates and patterns', () => {
  const code = '[`…`, "фото 😀", /^(?:фото|😀+)$/u.test("😀😀"), /[»”]/.test("”")]';
  const escaped = inAscii(code);
  expect(escaped).toMatch(/^[\0-\x7f]+$/);
  expect(new Function(`return ${escaped}`)()).toEqual(['…', 'фото 😀', true, true]);
});

it('refuses text that is taken as it is written', () => {
  expect(() => inAscii('String.raw`a`')).toThrow('escapes');
});
