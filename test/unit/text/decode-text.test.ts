import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../../src/text/decode-as.ts';
import { decodeText, isCodePage } from '../../../src/text/decode-text.ts';
import { ENCODINGS } from '../../../src/text/encodings.ts';
import { encodeAs } from '../../encode-as.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('text in an old code page', () => {
  it('has the signs of windows-1252 that the standard gives it, whatever the platform knows', () => {
    const late = bytes(0x69, 0x74, 0x92, 0x73, 0x20, 0x6c, 0x61, 0x74, 0x65, 0x20, 0x96, 0x20, 0x93, 0xe9, 0x94);
    expect(decodeText(late)).toEqual({ text: 'it’s late – “é”', encoding: 'windows-1252' });
    for (const label of ['windows-1252', 'iso-8859-1', 'latin1', 'ascii'])
      expect(decodeAs(label, bytes(0x80, 0x85, 0x9f, 0xa0, 0xff))).toBe('€…Ÿ\u00a0ÿ');
  });

  it('leaves other encodings as they are', () => {
    expect(decodeAs('windows-1251', bytes(0x93, 0xc1, 0xe0, 0xea, 0xf3, 0x94))).toBe('“Баку”');
    expect(() => decodeAs('no-such', bytes(0x41))).toThrow(RangeError);
    expect(() => decodeAs('utf-8', bytes(0xff), { fatal: true })).toThrow(TypeError);
  });

  it('is one that every platform reads', () => {
    for (const encoding of ENCODINGS) expect(decodeAs(encoding, encodeAs(encoding, 'Ada, 7'))).toBe('Ada, 7');
  });
});

const RUSSIAN = [
  'имя;описание\nАда Квилл;мэр портового города\nТом Ёлкин;строитель моста\n',
  'АДА КВИЛЛ\nСТАРЫЙ МОСТ\n',
  'старый мост\nновая гавань\n',
];
const TURKISH = ['ad;açıklama\nAyşe Yıldız;belediye başkanı\nGüneş Öz;köprü ustası\n', 'İSTANBUL\nIŞIK\n'];
const WESTERN = [
  'name\nRené Müller\n',
  'nafn\nÞórður Jónsson\nGuðrún Ægisdóttir\n',
  'nome\nAntão João\n',
  'Señor Ñandú\n',
];

it.each([
  ...RUSSIAN.flatMap((text) => [
    ['windows-1251', text] as const,
    ['koi8-r', text] as const,
    ['utf-16le', text] as const,
    ['utf-16be', text] as const,
  ]),
  ...TURKISH.map((text) => ['windows-1254', text] as const),
  ...WESTERN.map((text) => ['windows-1252', text] as const),
  ['utf-8', 'ad\nƏliyev\n'] as const,
  ['utf-16le', 'ad\nƏliyev\n'] as const,
  ['utf-16be', 'المدينة القديمة,Ελλάδα\n'] as const,
])('%s is told by its bytes: %j', (encoding, text) => {
  expect(decodeText(encodeAs(encoding, text))).toEqual({ text, encoding });
  if (encoding.startsWith('utf')) expect(decodeText(encodeAs(encoding, `\ufeff${text}`))).toEqual({ text, encoding });
});

it.each([
  ['koi8-r', 'Путин и Алиев'],
  ['windows-1251', 'Путин и Алиев'],
  ['koi8-r', 'АЛИЕВ\nИльхам'],
] as const)('a few names are enough for %s: %s', (encoding, text) => {
  expect(decodeText(encodeAs(encoding, text))).toEqual({ text, encoding });
});

it.each([
  ['windows-1251', 'Ада Квилл;мэр'],
  ['koi8-r', 'Ада Квилл;мэр портового города'],
  ['windows-1254', 'Ayşe Yıldız;başkan'],
  ['windows-1252', 'René Müller;maire'],
] as const)('lines of UTF-8 among lines of %s are read as what they are', (encoding, old) => {
  const [head, modern] = ['name;what\r\n', 'Əli Əliyev;şair 京\r\n'];
  const file = Buffer.concat([
    encodeAs('utf-8', `${head}${modern}`),
    encodeAs(encoding, `${old}\r\n`),
    encodeAs('utf-8', modern),
    encodeAs(encoding, old),
  ]);
  expect(decodeText(file)).toEqual({ text: `${head}${modern}${old}\r\n${modern}${old}`, encoding, mixed: true });
});

const TEXTS = {
  ru: [
    'Мост достроят к осени',
    'Президент принял делегацию во главе с министром. Стороны обсудили ход переговоров.\n\nВ Баку прошла встреча.',
    'title,text\nThe council of the port meets again on Friday and decides,Мост достроят к осени',
  ],
  tr: [
    'Cumhurbaşkanı, İstanbul’da düzenlenen törende konuştu. Çalışmaların sürdüğünü söyledi.',
    'Dışişleri Bakanı bugün Ankara’da İngiliz mevkidaşıyla görüştü.',
  ],
  west: [
    'Der Präsident größerer Länder müsse darüber sprechen, hieß es in München. Die Gespräche hätten früh begonnen.',
    'Le président a déclaré que les négociations étaient terminées, où les délégués s’étaient réunis.',
    'The mayor said “no” – and left for Zürich.',
  ],
};

describe('text whose encoding nobody told', () => {
  it.each(['koi8-r', 'windows-1251', 'iso-8859-5', 'ibm866'] as const)(
    'is Russian by how its letters follow each other: %s',
    (label) => {
      for (const text of TEXTS.ru) expect(decodeText(encodeAs(label, text))).toEqual({ text, encoding: label });
    },
  );

  it('is Turkish, or of Western Europe', () => {
    for (const text of TEXTS.tr)
      expect(decodeText(encodeAs('windows-1254', text))).toEqual({ text, encoding: 'windows-1254' });
    for (const text of TEXTS.west.slice(0, 2))
      expect(decodeText(encodeAs('windows-1252', text.replace('’', ''))).encoding).toBe('windows-1252');
  });

  it('is UTF-16 without a mark, in either order', () => {
    for (const text of [...TEXTS.ru, ...TEXTS.tr, ...TEXTS.west])
      for (const isBigEndian of [true, false])
        expect(decodeText(encodeAs(isBigEndian ? 'utf-16be' : 'utf-16le', text))).toEqual({
          text,
          encoding: isBigEndian ? 'utf-16be' : 'utf-16le',
        });
  });

  it('is UTF-8 where a few bytes are spoilt, and a code page where hardly any are right', () => {
    const [text = ''] = TEXTS.ru;
    const utf8 = new TextEncoder().encode(text);
    const spoilt = Uint8Array.from([...utf8, 0x20, 0xff, 0x20, ...utf8]);
    expect(decodeText(spoilt)).toEqual({ text: `${text} \ufffd ${text}`, encoding: 'utf-8' });
  });

  it('says whether its letters alone spoke for it', () => {
    expect(['utf-8', 'utf-16le', 'koi8-r', 'windows-1252'].map((each) => isCodePage(each as 'utf-8'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('may begin with a long stretch of plain letters', () => {
    const [text = ''] = TEXTS.ru;
    const long = `${'Nothing but English. '.repeat(5_000)}${text}`;
    expect(decodeText(encodeAs('koi8-r', long))).toEqual({ text: long, encoding: 'koi8-r' });
  });
});
