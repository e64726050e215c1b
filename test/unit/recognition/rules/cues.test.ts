import { describe, expect, it } from 'vitest';
import { LANGUAGES, lexiconOf } from '../../../../src/recognition/languages/lexicon.ts';
import { newBlockTokens } from '../../../../src/recognition/rules/block-tokens.ts';
import { cueNear, readCues } from '../../../../src/recognition/rules/cues.ts';
import { readFormTokens } from '../../../../src/text/tokens.ts';

/** The cue near the word "Vee" in a text. */
function near(text: string, ...cues: string[]): string | null {
  return nearGuarded(text, false, cues);
}

function nearGuarded(text: string, isAcronym: boolean, cues: readonly string[], language = 'en'): string | null {
  const tokens = newBlockTokens(lexiconOf(LANGUAGES, [language]));
  readFormTokens(text, tokens);
  const at = text.slice(0, text.indexOf('Vee')).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return cueNear(tokens, at, at, readCues(cues), { form: 'Vee', isAcronym });
}

describe('a cue with a tilde', () => {
  it('must stand beside the form, where the tilde says', () => {
    expect(near('He told Vee so.', 'told ~')).toBe('told Vee');
    expect(near('He told the Vee so.', 'told ~')).toBeNull();
    expect(near('As Vee reports, it rains.', '~ reports')).toBe('Vee reports');
    expect(near('The paper Vee of Rinu', 'paper ~ of Rinu')).toBe('paper Vee of Rinu');
  });

  it('does not mind quotation marks around the form, nor case', () => {
    expect(near('He TOLD “Vee” so.', 'told ~')).toBe('told Vee');
    expect(near('The “Vee” news agency', '~ news agency')).toBe('Vee news agency');
  });

  it('is whole words and its own signs', () => {
    expect(near('He retold Vee so.', 'told ~')).toBeNull();
    expect(near('As Vee reportsx', '~ reports')).toBeNull();
    expect(near('The Vee (railway) grew.', '~ (railway)')).toBe('Vee (railway)');
    expect(near('The Vee railway grew.', '~ (railway)')).toBeNull();
  });
});

describe('a cue that is an article', () => {
  it('may have small words behind it that tell how a thing looks', () => {
    expect(near('He bought a rusty old Vee.', 'a ~')).toBe('a Vee');
    expect(near('He drove a 30-ton Vee to Rinu.', 'a ~')).toBe('a Vee');
    expect(near('The Vee was late.', 'the ~')).toBe('the Vee');
    expect(near('The Vee overturned.', 'the ~')).toBe('the Vee');
    expect(near('The Vee, it is late.', 'the ~')).toBe('the Vee');
  });

  it('is none of a noun behind the form, of a name in front, of a clause before, nor too far in front', () => {
    expect(near('A Vee spokesman left.', 'a ~')).toBeNull();
    expect(near('A Vee-built lorry left.', 'a ~')).toBeNull();
    expect(near('He met a Kol Vee.', 'a ~')).toBeNull();
    expect(near('He met a man, Vee.', 'a ~')).toBeNull();
    expect(near('He met a man of Vee.', 'a ~')).toBeNull();
    expect(near('He met a very rusty old green Vee.', 'a ~')).toBeNull();
  });
});

describe('a cue without one', () => {
  it('may stand anywhere in the sentence', () => {
    expect(near('The Vee, which is a news agency, wrote.', 'news agency')).toBe('news agency');
    expect(near('A news agency, the Vee, wrote.', 'news agency')).toBe('news agency');
    expect(near('It is a news agency. The Vee wrote.', 'news agency')).toBeNull();
    expect(near('The news of the Vee agency', 'news agency')).toBeNull();
  });

  it('may stand in the sentences around it when it is a name, unless the form is an acronym', () => {
    expect(near('Mackinder wrote in 1904. His Vee was far inland.', 'Mackinder')).toBe('Mackinder');
    expect(near('Who holds the Vee? So asked Mackinder.', 'Mackinder')).toBe('Mackinder');
    expect(near('In 1904 he wrote. His Vee was far inland.', '1904')).toBeNull();
    expect(near(`Mackinder wrote. ${'It rained. '.repeat(60)}The Vee was far.`, 'Mackinder')).toBeNull();
    expect(nearGuarded('Mackinder wrote in 1904. His Vee was far inland.', true, ['Mackinder'])).toBeNull();
    expect(nearGuarded('Mackinder wrote of his Vee in 1904.', true, ['Mackinder'])).toBe('Mackinder');
  });

  it('must be written with its own signs', () => {
    expect(near('The Vee is a Baku-based agency.', 'Baku-based')).toBe('Baku-based');
    expect(near('The Vee is a Baku based agency.', 'Baku-based')).toBeNull();
  });
});

it('is the first of several that fits', () => {
  expect(near('He told Vee, a news agency.', 'radio', 'news agency', 'told ~')).toBe('news agency');
});

describe('a year', () => {
  it.each([
    'The Vee of 2018 was short.',
    'In 2018 the Vee was short.',
    'The Vee of 2018 was shorter than that of 2021.',
    'The 2018 Vee, the first since 2003, was short.',
    'Vee 2018',
  ])('is its own: %s', (text) => expect(near(text, '2018')).toBe('2018'));

  it.each([
    'The Vee of 2021 was longer than that of 2018.',
    'In 2018 there was none, and in 2021 the Vee was long.',
    'The Vee, the first since 2018, was long.',
    'Before 2018 the Vee was long.',
    'The Vee was long until 2018.',
    'The Vee of 20181 and of 12018 was long.',
  ])('is another time’s: %s', (text) => expect(near(text, '2018')).toBeNull());

  it.each([
    ['2018-ci ildə Vee qısa oldu.', '2018'],
    ['Vee 2018-ci ildən bəri birinci idi.', null],
    ['2018-ci ilədək Vee uzun idi.', null],
  ])('has what tells the time behind it in Azerbaijani: %s', (text, cue) => {
    expect(nearGuarded(text, false, ['2018'], 'az')).toBe(cue);
  });
});
