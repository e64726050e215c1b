import { describe, expect, it } from 'vitest';
import { proposeName } from '../../../src/own-names/propose-name.ts';

const isWord = (word: string) => word === 'trend';
const proposed = (text: string, around = text, language = '') => proposeName({ text, around, language }, isWord);
const textsOf = ({ forms }: ReturnType<typeof proposed>) => forms.map(({ text, use }) => `${text} ${use}`);

describe('what is proposed of a selection', () => {
  it('is a person with their surname, and what the sentence says of them', () => {
    const name = proposed('Mary Whitfield', 'The plan, said Mary Whitfield, head of the harbour office, is ready.');
    expect(name).toMatchObject({ type: 'person', gloss: 'head of the harbour office', language: 'en', cases: false });
    expect(textsOf(name)).toEqual(['Mary Whitfield always', 'Whitfield short']);
  });

  it('is an organisation with the acronym that the text explains, from either end', () => {
    const sentence = 'It was built by the Harbour Works Agency (HWA) in the north.';
    const expected = ['Harbour Works Agency always', 'HWA short'];
    const name = proposed('Harbour Works Agency', sentence);
    expect(name.type).toBe('organisation');
    expect(textsOf(name)).toEqual(expected);
    expect(textsOf(proposed('HWA', sentence))).toEqual(expected);
  });

  it('is in the language of the text around it, whatever the page claims', () => {
    const sentence = 'Об этом на брифинге заявила Мария Озерова, и это не было для журналистов новостью.';
    expect(proposed('Мария Озерова', sentence, 'en')).toMatchObject({ type: 'person', language: 'ru', cases: true });
    expect(proposed('Озерова', 'Озерова', 'en-GB').language).toBe('ru');
    expect(proposed('Ağdərə', 'Ağdərə', '').language).toBe('az');
    expect(proposed('Oster', 'Oster', 'tr_TR').language).toBe('tr');
    expect(proposed('Oster', 'Oster', 'no language at all').language).toBe('en');
  });

  it('leaves out what stands around a name', () => {
    for (const text of ['“Oster Bridge,”', 'the Oster Bridge', 'Oster\n  Bridge’s', ' (Oster Bridge) '])
      expect(textsOf(proposed(text))[0]).toBe('Oster Bridge always');
    expect(textsOf(proposed('Mr Brandt'))).toEqual(['Brandt always']);
  });

  it('is marked by itself only where nothing speaks against that', () => {
    expect(textsOf(proposed('Trend'))).toEqual(['Trend short']);
    expect(textsOf(proposed('Trend Council'))).toEqual(['Trend Council always']);
  });

  it('looks at the sentence that was selected from alone', () => {
    const around = 'A bridge, an office of the port, was opened. Mary Whitfield, head of the council, came.';
    expect(proposed('Mary Whitfield', around).gloss).toBe('head of the council');
  });

  it('is nothing where nothing was selected, and no longer than a name can be', () => {
    expect(proposed('').forms).toEqual([]);
    expect(proposed(' — ').forms).toEqual([]);
    const [form] = proposed('Oster '.repeat(2000)).forms;
    expect(form?.text.length).toBeLessThanOrEqual(200);
  });
});
