import { expect, it } from 'vitest';
import { createRecogniser } from '../../../../src/recognition/recogniser.ts';
import { entry, packOf, short } from '../make-pack.ts';
import { checkRule } from './check-rule.ts';

checkRule('another-language', {
  decides: [
    ['Lev Dubov came. Dubova stayed.', 'Dubova: refused (Dubova)'],
    ['Rinu told Dubovdan of it, she said.', 'Dubovdan: refused (Dubovdan)'],
    ['Rinu told Dubovdan of it.', 'Dubovdan: refused (Dubovdan)'],
  ],
  leaves: [
    'Dubova sual verilib.',
    'Dubovun dostu Moskvada olub.',
    'Lev Dubova dedi, şəhər gözəldir.',
    'Lev Dubov came.',
    'Лев Дубов увидел Дубова.',
  ],
});

it('leaves a surname to the woman of the pack who bears it, in texts without a sign of the language', () => {
  const both = createRecogniser([
    packOf([
      entry('lev', 'person', [{ text: 'Dubov', use: 'short', default: true, language: 'az', inflect: 'name' }]),
      entry('mila', 'person', ['Mila Dubova', short('Dubova', true)]),
      entry('rinu', 'place', ['Rinu']),
    ]),
  ]);
  const named = (text: string) => both.recognise([{ text }])[0]?.mentions.at(-1);
  expect(named('In Rinu they met Dubova.')).toMatchObject({ entry: 'test/mila', why: { rule: 'default-owner' } });
  expect(named('Rinu şəhərində Dubova sual verilib.')).toMatchObject({ candidates: ['test/lev', 'test/mila'] });
});
