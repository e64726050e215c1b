import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, generic, packOf, short } from '../make-pack.ts';
import { checkRule, explained } from './check-rule.ts';

checkRule('told-apart', {
  decides: [
    ['Buses leave Tirm by quarry lane then.', 'Tirm: other (Tirm)'],
    ['The envoy for digital affairs Sid Orr spoke.', 'Sid Orr: other (Sid Orr)'],
    ['Trucks passed the quarry Orr.', 'Orr: other (Orr)'],
    ['A train stood at the station Gell.', 'Gell: refused (Gell)'],
  ],
  leaves: ['Sid Orr spoke of digital mail.', 'Orr left the quarry.', 'He spoke of digital affairs. Sid Orr left.'],
});

describe('somebody else whom the pack tells apart', () => {
  it('has the surname too, from there on', () => {
    expect(explained('The envoy for digital affairs Sid Orr spoke. Orr left.')).toContain(
      'Orr: refused by named-before (Orr)',
    );
    expect(explained('Sid Orr spoke. Orr left.')).toContain('Orr: linked by named-before (Sid Orr)');
  });

  it('tells of a happening that everybody knows, though it is not meant', () => {
    const flu = createRecogniser([
      packOf([
        generic(entry('flu', 'event', [{ text: 'Grey Flu', unless: ['~ jab'] }, short('Flu')])),
        entry('rinu', 'place', ['Rinu']),
      ]),
    ]);
    const blocks = [{ text: 'A Grey Flu jab is free in Rinu.' }, { text: 'Then the Flu came.' }];
    const [jab, after] = flu.recognise(blocks);
    expect(jab?.mentions.map(({ form }) => form)).toEqual(['Rinu']);
    expect(after?.mentions.map(({ form }) => form)).toEqual(['Flu']);
  });

  it('leaves the name to others of the pack who bear it', () => {
    const both = createRecogniser([
      packOf([
        entry('sid-orr', 'person', [{ text: 'Sid Orr', unless: ['digital affairs'] }], 'Painter'),
        entry('envoy', 'person', ['Sid Orr'], 'Envoy'),
      ]),
    ]);
    const named = (text: string) =>
      both.recognise([{ text }])[0]?.mentions.map((each) => each.candidates ?? each.entry);
    expect(named('The envoy for digital affairs Sid Orr spoke.')).toEqual(['test/envoy']);
    expect(named('Sid Orr spoke.')).toEqual([['test/sid-orr', 'test/envoy']]);
  });
});
