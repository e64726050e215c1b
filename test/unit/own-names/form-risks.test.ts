import { expect, it } from 'vitest';
import { isOrdinaryWord } from '../../../scripts/ordinary-word.ts';
import { riskOf } from '../../../src/own-names/form-risks.ts';

it('says of a form what may be taken for it', async () => {
  const isWord = await isOrdinaryWord();
  const risks = ['Trend', 'мир', 'Li', 'harbour council', 'Mara Voss', 'SOCAR', '港', ''].map((text) =>
    riskOf(text, isWord),
  );
  expect(risks).toEqual(['word', 'word', 'too_short', 'small', null, null, 'too_short', null]);
});
