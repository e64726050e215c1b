import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { EncodingChoice } from '../../../src/maker/EncodingChoice.tsx';
import type { Encoding } from '../../../src/text/encodings.ts';
import { LocaleProvider } from '../../../src/ui/locale.tsx';
import { ENGLISH } from '../locales.ts';
import { hide, show } from '../show.tsx';

const read: Encoding[] = [];
const select = () => document.querySelector('select') as HTMLSelectElement;
const button = () => document.querySelector('button') as HTMLButtonElement;
const choose = (encoding: Encoding) => {
  select().value = encoding;
  select().dispatchEvent(new Event('change', { bubbles: true }));
};
const choiceOf = (now: Encoding) => <EncodingChoice now={now} onRead={(encoding) => read.push(encoding)} />;
const showOf = (now: Encoding) => show(choiceOf(now), []);
/** The same choice, once its text was read in another encoding. */
const readAs = (now: Encoding) =>
  render(<LocaleProvider locale={ENGLISH}>{choiceOf(now)}</LocaleProvider>, document.body);
/** Until all that was to come after the drawing has come. */
const settled = async () => {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await new Promise((pass) => setTimeout(pass, 150));
};

afterEach(() => {
  read.length = 0;
  hide();
});

describe('the choice of an encoding', () => {
  test('keeps what is chosen as soon as it is there', async () => {
    const shown = showOf('windows-1252');
    await expect.poll(select).not.toBeNull();
    choose('windows-1250');
    await shown;
    await settled();
    expect(select().value).toBe('windows-1250');
    button().click();
    expect(read).toEqual(['windows-1250']);
  });

  test('is of the new reading once that is there', async () => {
    await showOf('windows-1252');
    choose('windows-1250');
    await settled();
    expect(button().disabled).toBe(false);
    readAs('windows-1250');
    await settled();
    expect([select().value, button().disabled]).toEqual(['windows-1250', true]);
    readAs('windows-1252');
    await settled();
    expect([select().value, button().disabled]).toEqual(['windows-1252', true]);
  });
});
