import { afterEach, describe, expect, it } from 'vitest';
import makerCss from '../../../src/maker/maker.css?inline';
import { VirtualList } from '../../../src/maker/VirtualList.tsx';
import { hide, show } from '../show.tsx';

afterEach(hide);

describe('a list of which only what is in sight is there', () => {
  it('comes to rest wherever it is, though its rows would be of different heights', async () => {
    const items = Array.from({ length: 500 }, (_, i) => i);
    let drawn = 0;
    const list = (
      <VirtualList items={items} idOf={String} current="0" onChoose={() => undefined} label="Numbers">
        {(item) => {
          drawn++;
          // More than half a pixel apart, as a row with letters of another font is.
          return <span style={{ blockSize: item % 3 === 0 ? '40px' : '40.8px' }}>{item}</span>;
        }}
      </VirtualList>
    );
    await show(list, [makerCss]);
    const element = document.querySelector('.virtual') as HTMLElement;
    for (let top = 0; top < 20_000; top += 333) {
      element.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await expect.poll(() => document.querySelector('.row')?.getAttribute('aria-posinset')).not.toBe('1');
    const heights = [...document.querySelectorAll('.row')].map((row) => row.getBoundingClientRect().height);
    expect(new Set(heights.map(Math.round)).size).toBe(1);
    expect(drawn).toBeLessThan(20_000);
  });
});
