/** Generated articles of a few thousand characters, for whatever takes many. */

const SYLLABLES = [
  'bra',
  'kel',
  'mor',
  'ven',
  'tas',
  'ili',
  'dor',
  'qua',
  'sen',
  'rop',
  'hal',
  'yun',
  'est',
  'gam',
  'pol',
];
const GIVEN = ['Anna', 'Peter', 'Maria', 'Sergei', 'Ilham', 'Vladimir', 'Elena', 'Thomas', 'Leyla', 'David'];
const FILLER =
  'said that the harbour would open again when the work on the railway was done and nobody had asked for more money than the council gave';

export interface Article {
  title: string;
  outlet: string;
  date: string;
  /** Two paragraphs. */
  text: string;
}

/**
 * So many articles, the same ones every time. `sentences`: in each, some 165 characters long. `names`: persons and places that they
 * speak of, some far more often than others.
 */
export function* articles(count: number, { sentences = 24, names = 30_000 } = {}): Generator<Article> {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  // The tenth name is named a tenth as often as the first, as in any text.
  const rank = () => Math.floor(names ** (random(10_000) / 10_000)) - 1;
  const word = (number: number) => {
    const parts = [number % 15, Math.floor(number / 15) % 15, Math.floor(number / 225) % 15, Math.floor(number / 3375)];
    const text = parts.map((part) => SYLLABLES[part % 15]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const person = (number: number) => `${GIVEN[number % 10]} ${word(number)}`;
  const words = FILLER.split(' ');
  for (let i = 0; i < count; i++) {
    const said = Array.from({ length: sentences }, () => {
      const from = random(words.length - 8);
      return `Yesterday ${person(rank())} of ${word(rank() + 7)} ${words.slice(from, from + 8).join(' ')}, as ${word(rank())} ${words.slice(0, 12).join(' ')}.`;
    });
    const text = `${said.slice(0, 12).join(' ')}\n\n${said.slice(12).join(' ')}`;
    const date = `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`;
    yield { title: `Report ${i}`, outlet: 'Post', date, text };
  }
}
