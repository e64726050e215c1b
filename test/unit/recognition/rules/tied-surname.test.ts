import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, idOf, packOf } from '../make-pack.ts';
import { checkRule } from './check-rule.ts';

checkRule('tied-surname', {
  decides: [
    ['Then Kol-Smith came.', 'Kol: refused (Smith)'],
    ['Then Smith-Kol came.', 'Kol: refused (Smith)'],
    ['Then Anna-Maria Smith-Zab came.', 'Zab: refused (Smith)'],
  ],
  leaves: [
    'The Kol-Smith talks failed.',
    'The Kol–Smith quarrel went on.',
    'The Kol-Zab quarrel went on.',
    'A pro-Kol paper wrote.',
    'The Kol-led party won.',
    'Post-Kol politics began.',
    'The Georgia-Kol quarrel went on.',
    'The Smith - Kol quarrel went on.',
  ],
});

describe('what is tied to a name', () => {
  it('is a stranger but for the last word of a name that was just accepted', () => {
    const pairs = createRecogniser([
      packOf([entry('ivo-lund', 'person', ['Ivo Lund']), entry('mira-zab', 'person', ['Mira Zab'])]),
    ]);
    const found = (text: string) => pairs.recognise([{ text }])[0]?.mentions.map((each) => idOf(each.entry));
    expect(found('The Ivo Lund-Mira Zab record stands.')).toEqual(['ivo-lund', 'mira-zab']);
    expect(found('The Ivar Lund-Mira Zab record stands.')).toEqual([]);
  });
});
