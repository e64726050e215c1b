import { describe, expect, it } from 'vitest';
import { foldAccents, foldCase, foldExact, searchKeys, slugOf } from '../../../src/text/fold.ts';

describe('the exact fold', () => {
  it('leaves ordinary text as it is', () => {
    expect(foldExact('Baku-Tbilisi-Kars railway')).toBe('Baku-Tbilisi-Kars railway');
  });

  it.each([
    ['soft hyphens', 'Az\u00ader\u00adbaijan', 'Azerbaijan'],
    ['zero-width and direction characters', '\u200bBa\u200dku\u200f\ufeff', 'Baku'],
    ['variation selectors', 'Baku\ufe0f', 'Baku'],
    ['no-break and other spaces', 'Ilham\u00a0Aliyev\u2009 x', 'Ilham Aliyev x'],
    ['line breaks', 'Ilham\n  Aliyev', 'Ilham Aliyev'],
    ['apostrophes', 'People\u2019s O\u02bcNeil `x\u00b4', "People's O'Neil 'x'"],
    ['quotes', '\u201cx\u201d \u00aby\u00bb', '"x" "y"'],
    ['dashes', 'Baku\u2013Tbilisi\u2011Kars \u2014 x', 'Baku-Tbilisi-Kars-x'],
    ['decomposed letters', 'Jose\u0301', 'José'],
    ['Russian yo', 'Горбачёв', 'Горбачев'],
    ['decomposed Russian yo', 'Горбаче\u0308в', 'Горбачев'],
    ['stress on Cyrillic', 'Алие\u0301в', 'Алиев'],
  ])('does not mind %s', (_, text, expected) => {
    expect(foldExact(text)).toBe(expected);
  });

  it('keeps letters that differ: й is not и, é is not e', () => {
    expect(foldExact('Сергей')).not.toBe(foldExact('Сергеи'));
    expect(foldExact('José')).not.toBe(foldExact('Jose'));
  });
});

/** One row a word: each fold of it. Hangul is compared composed, as its keys are taken apart into letters. */
const SCRIPTS: Array<{
  kind: string;
  text: string;
  exact: string;
  caseless: string;
  accents: string;
  keys: string[];
  slug: string;
}> = [
  row('plain Latin', 'Aliyev', 'Aliyev', 'aliyev', 'aliyev', ['aliyev'], 'aliyev'),
  row('Latin with accents', 'São Tomé', 'São Tomé', 'são tomé', 'sao tome', ['sao tome'], 'sao-tome'),
  row('decomposed Latin', 'Jose\u0301', 'José', 'josé', 'jose', ['jose'], 'jose'),
  row(
    'Latin letters of one piece',
    'Łódź Đorđe',
    'Łódź Đorđe',
    'łódź đorđe',
    'łodz đorđe',
    ['lodz dorde'],
    'lodz-dorde',
  ),
  row('Nordic', 'Søn Þór', 'Søn Þór', 'søn þór', 'søn þor', ['son thor'], 'son-thor'),
  row(
    'German',
    'STRAẞE Straße',
    'STRAẞE Straße',
    'straße straße',
    'straße straße',
    ['strasse strasse'],
    'strasse-strasse',
  ),
  row('Azerbaijani', 'Əliyev', 'Əliyev', 'əliyev', 'əliyev', ['aliyev', 'eliyev'], 'aliyev'),
  row(
    'Azerbaijani with two of them',
    'HEYDƏR Əli',
    'HEYDƏR Əli',
    'heydər əli',
    'heydər əli',
    ['heydar ali', 'heyder ali', 'heydar eli', 'heyder eli'],
    'heydar-ali',
  ),
  row('Azerbaijani Cyrillic', 'Әлиев', 'Әлиев', 'әлиев', 'әлиев', ['алиев', 'елиев'], ''),
  row('Turkish dotted i', 'İSTANBUL', 'İSTANBUL', 'istanbul', 'istanbul', ['istanbul'], 'istanbul'),
  row('Turkish dotless i', 'Işık', 'Işık', 'işik', 'isik', ['isik'], 'isik'),
  row('Cyrillic yo', 'Горбачёв', 'Горбачев', 'горбачев', 'горбачев', ['горбачев'], ''),
  row('Cyrillic short i', 'Сергей', 'Сергей', 'сергей', 'сергей', ['сергеи'], ''),
  row('stressed Cyrillic', 'Алие\u0301в', 'Алиев', 'алиев', 'алиев', ['алиев'], ''),
  row('Ukrainian', 'Київ', 'Київ', 'київ', 'київ', ['киів'], ''),
  row('Greek', 'Οδός ΟΔΟΣ', 'Οδός ΟΔΟΣ', 'οδόσ οδοσ', 'οδοσ οδοσ', ['οδοσ οδοσ'], ''),
  row('Arabic with vowel marks', 'مُحَمَّد', 'مُحَمَّد', 'مُحَمَّد', 'مُحَمَّد', ['محمد'], ''),
  row('Arabic alef with hamza', 'أحمد', 'أحمد', 'أحمد', 'أحمد', ['احمد'], ''),
  row('a lengthened Arabic word', 'بـــاكو', 'بـــاكو', 'بـــاكو', 'بـــاكو', ['باكو'], ''),
  row('Persian', 'کیف', 'کیف', 'کیف', 'کیف', ['كيف'], ''),
  row('Hebrew with points', 'שָׁלוֹם', 'שָׁלוֹם', 'שָׁלוֹם', 'שָׁלוֹם', ['שלום'], ''),
  row('Georgian', 'თბილისი', 'თბილისი', 'თბილისი', 'თბილისი', ['თბილისი'], ''),
  row('Georgian capitals', 'ᲗᲑᲘᲚᲘᲡᲘ', 'ᲗᲑᲘᲚᲘᲡᲘ', 'თბილისი', 'თბილისი', ['თბილისი'], ''),
  row('Armenian', 'Երևան', 'Երևան', 'երևան', 'երևան', ['երեւան'], ''),
  row('Hangul', '한국', '한국', '한국', '한국', ['한국'.normalize('NFD')], ''),
  row('decomposed Hangul', '한국'.normalize('NFD'), '한국', '한국', '한국', ['한국'.normalize('NFD')], ''),
  row('kana', 'バクー', 'バクー', 'バクー', 'バクー', ['バクー'.normalize('NFD')], ''),
  row('Devanagari', 'दिल्ली', 'दिल्ली', 'दिल्ली', 'दिल्ली', ['दिल्ली'], ''),
  row(
    'ligatures',
    'ﬁnﬂ Œuvre Æther',
    'ﬁnﬂ Œuvre Æther',
    'ﬁnﬂ œuvre æther',
    'ﬁnﬂ œuvre æther',
    ['finfl oeuvre aether'],
    'finfl-oeuvre-aether',
  ),
  row('wide letters', 'Ｂａｋｕ', 'Ｂａｋｕ', 'ｂａｋｕ', 'ｂａｋｕ', ['baku'], 'baku'),
  row('a soft hyphen', 'Azer\u00adbaijan', 'Azerbaijan', 'azerbaijan', 'azerbaijan', ['azerbaijan'], 'azerbaijan'),
  row('an apostrophe', 'O’Neil', "O'Neil", "o'neil", "o'neil", ['o’neil'], 'oneil'),
  row(
    'signs',
    '«Net» — U.S. & co',
    '"Net"-U.S. & co',
    '"net"-u.s. & co',
    '"net"-u.s. & co',
    ['«net» — u.s. & co'],
    'net-us-co',
  ),
];

function row(
  kind: string,
  text: string,
  exact: string,
  caseless: string,
  accents: string,
  keys: string[],
  slug: string,
): (typeof SCRIPTS)[number] {
  return { kind, text, exact, caseless, accents, keys, slug };
}

describe('the folds of one text', () => {
  it.each(SCRIPTS)('in $kind: $text', ({ text, exact, caseless, accents, keys, slug }) => {
    expect(foldExact(text)).toBe(exact.normalize('NFC'));
    expect(foldCase(foldExact(text))).toBe(caseless.normalize('NFC'));
    expect(foldAccents(foldCase(foldExact(text)))).toBe(accents.normalize('NFC'));
    expect([...searchKeys(text)].sort()).toEqual([...keys].sort());
    expect(slugOf(text)).toBe(slug);
  });

  it.each(SCRIPTS)('stay what they are when folded again, in $kind', ({ text }) => {
    const exact = foldExact(text);
    expect(foldExact(exact)).toBe(exact);
    expect(foldCase(foldCase(exact))).toBe(foldCase(exact));
    for (const key of searchKeys(text)) expect(searchKeys(key)).toEqual([key]);
  });
});

describe('the keys of a search', () => {
  const meet = (one: string, other: string) => searchKeys(one).some((key) => searchKeys(other).includes(key));

  it.each(['aliyev', 'eliyev', 'əliyev', 'ALIYEV', 'ƏLİYEV', 'Əlıyev'])(
    'find Əliyev for a reader who types %s',
    (typed) => {
      expect(meet(typed, 'Əliyev')).toBe(true);
    },
  );

  it.each(['Rasulzade', 'resulzade', 'Rasulzada', 'rəsulzadə'])(
    'find Rəsulzadə by %s, each ə in its own way',
    (typed) => {
      expect(meet(typed, 'Rəsulzadə')).toBe(true);
    },
  );

  it('tell a and e apart where no ə stands', () => {
    expect(meet('Baku', 'Beku')).toBe(false);
    expect(meet('aliyev', 'Eliyev')).toBe(false);
  });

  it('are few, however many letters of a word are typed in two ways', () => {
    expect(searchKeys('ə'.repeat(40))).toEqual(['a'.repeat(40), 'e'.repeat(40)]);
  });
});

describe('a slug', () => {
  it.each([
    ['Ilham Aliyev', 'ilham-aliyev'],
    ['Baku-Tbilisi-Kars railway', 'baku-tbilisi-kars-railway'],
    ['Mammad Əmin Rəsulzadə', 'mammad-amin-rasulzada'],
    ['Işıq & Søn (1995)', 'isiq-son-1995'],
    ["The People's Æther St. Œuvre", 'the-peoples-aether-st-oeuvre'],
    ['Straße', 'strasse'],
    ['Москва', ''],
  ])('of %s is %s', (label, slug) => {
    expect(slugOf(label)).toBe(slug);
  });
});
