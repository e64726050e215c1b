/** Which numbers are part of a name. */
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/mining/find-names.ts';

function namesIn(...texts: string[]): string[] {
  return findNames(texts.map((text) => ({ text, language: 'en' }))).map(({ text }) => text);
}

describe('numbers in names', () => {
  it('are those before units', () => {
    expect(namesIn('He led the Quillor 5th Fleet area, then the 407th QEG and the 101st Airborne Division.')).toEqual([
      'Quillor 5th Fleet',
      '407th QEG',
      '101st Airborne Division',
    ]);
  });

  it('are no days before persons', () => {
    expect(namesIn('He came on the 5th. On the 6th President Quillor left.')).toEqual(['Quillor']);
  });

  it('are those behind acronyms that mostly have one', () => {
    expect(namesIn('The ships QTF 50 and QTF 51 are there.', 'So is QTF 50.')).toEqual(['QTF 50', 'QTF 51', 'QTF 50']);
    expect(namesIn('He said that QPG 50 is here.', 'He led QPG, and QPG left.')).toEqual(['QPG', 'QPG', 'QPG']);
  });

  it('are no amounts of countries and money', () => {
    expect(namesIn('In the UK 12 are left, and they cost AZN 300 or AZN 1,200 each.')).toEqual(['UK', 'AZN', 'AZN']);
  });
});
