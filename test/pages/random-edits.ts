/** Random edits of a page, as its own script and other tools make them. */
import fc from 'fast-check';

const WORDS = [
  'Ilham Aliyev',
  'Heydar Aliyev',
  'Aliyev',
  'Putin',
  'Vladimir Putin',
  'Baku',
  'Moscow',
  'OIC',
  'Some Other Council (OIC)',
  'Ilham',
  ' ',
  ' met ',
  '. ',
  'and',
  'Organisation of Islamic Cooperation',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const TAGS = ['p', 'div', 'b', 'span', 'a', 'br', 'li', 'section', 'code', 'font', 'td'] as const;

/** One edit; `settle` waits until everything is read. */
export const edit = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), tag: fc.constantFrom(...TAGS), text }),
  fc.record({ kind: fc.constant('insertText' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({
    kind: fc.constant('style' as const),
    at: fc.nat(),
    style: fc.constantFrom('', 'display:none', 'display:block', 'display:inline', 'visibility:hidden'),
  }),
  fc.record({ kind: fc.constant('class' as const), at: fc.nat(), name: fc.constantFrom('', 'folded') }),
  fc.record({ kind: fc.constant('split' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('normalize' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('wrap' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('type' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('append' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('splice' as const), at: fc.nat(), to: fc.nat(), text }),
  fc.record({ kind: fc.constant('clone' as const), at: fc.nat(), to: fc.nat() }),
  fc.record({ kind: fc.constant('wrapWords' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('surround' as const), word: fc.constantFrom('Aliyev', 'Baku', 'met', 'in') }),
  fc.record({ kind: fc.constant('html' as const), at: fc.nat(), text }),
  fc.record({ kind: fc.constant('settle' as const) }),
);
export type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;
