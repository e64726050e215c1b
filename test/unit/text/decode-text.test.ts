import { describe, expect, it } from 'vitest';
import { decodeAs, decodeText, ENCODINGS } from '../../../src/text/decode-text.ts';
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
  ['windows-1251', 'Ада Квилл;мэр'],
  ['koi8-r', 'Ада Квилл;мэр'],
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
