/** Letters that Unicode doesn't take apart into a base letter and a mark. */
const PLAIN_LETTERS: Record<string, string> = {
  ə: 'a',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** The id that belongs to a label: its letters and digits in lower case, without accents, joined by hyphens. */
export function slugOf(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ.]/gu, '')
    .replace(/./g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
