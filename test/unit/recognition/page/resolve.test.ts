import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/recognition/index/build-index.ts';
import { PageNames } from '../../../../src/recognition/page/page-names.ts';
import { mentionOf, resolve } from '../../../../src/recognition/page/resolve.ts';
import type { Span } from '../../../../src/recognition/rules/block-reading.ts';
import { newBlockReader } from '../../../../src/recognition/rules/read-block.ts';
import { entry, packOf, refOf, short } from '../make-pack.ts';

const index = buildIndex([
  packOf([
    entry('ana-kol', 'person', ['Ana Kol', short('Kol', true)]),
    entry('ivo-kol', 'person', ['Ivo Kol', short('Kol')]),
    entry('rinu', 'place', ['Rinu']),
  ]),
]);

/** The mention of the last name in a text that is a page, and the rule that decided about it. */
function lastOf(text: string) {
  const { spans, namings } = newBlockReader(index)(text);
  const page = new PageNames();
  for (const { naming } of namings) page.add(naming);
  const span = spans.at(-1) as Span;
  const { rule, answer } = resolve(index, span, page, namings.filter(({ at }) => at < span.start).length);
  return { rule: rule.name, mention: mentionOf(span, answer) };
}

describe('a span on its page', () => {
  it('becomes a mention with its reason', () => {
    expect(lastOf('Ivo Kol left. Kol came.')).toEqual({
      rule: 'named-before',
      mention: {
        start: 14,
        end: 17,
        entry: refOf('ivo-kol'),
        form: 'Kol',
        why: { rule: 'short-before', names: ['Ivo Kol'] },
      },
    });
  });

  it('becomes one with several candidates where several fit', () => {
    const { mention } = lastOf('Then Kol came.');
    expect(mention).toBeNull();
    const text = 'Kol came. Ivo Kol and Ana Kol left.';
    const { spans, namings } = newBlockReader(index)(text);
    const page = new PageNames();
    for (const { naming } of namings) page.add(naming);
    const { answer } = resolve(index, spans[0] as Span, page, 0);
    expect(mentionOf(spans[0] as Span, answer)).toMatchObject({
      entry: refOf('ana-kol'),
      candidates: [refOf('ana-kol'), refOf('ivo-kol')],
    });
  });

  it('becomes nothing when nobody is named, and says by which rule', () => {
    expect(lastOf('Then Kol came.')).toEqual({ rule: 'nobody-named', mention: null });
  });

  it('shares the reason of names that speak for themselves', () => {
    const [one, other] = [lastOf('Ana Kol').mention, lastOf('In Rinu').mention];
    expect(one?.why).toEqual({ rule: 'full', names: [] });
    expect(one?.why).toBe(other?.why);
  });
});
