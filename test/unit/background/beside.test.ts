import { describe, expect, it } from 'vitest';
import { besideByKey, showBeside } from '../../../src/background/beside.ts';
import type { CardTopic } from '../../../src/messages/card.ts';
import type { TellPanel } from '../../../src/messages/sender.ts';
import { refOf } from '../../refs.ts';

const topic: CardTopic = {
  turn: 1,
  surface: 'Quill',
  candidates: [refOf('ada-quill')],
  why: { rule: 'full', names: [] },
  opening: 'pointer',
  hint: false,
  dark: false,
  page: [],
  address: 'https://gazette.example/',
};
const asked = [refOf('ada-quill')];

/** A panel in window 3. */
function panel() {
  const told: unknown[] = [];
  const tell: TellPanel = async (params) => {
    told.push(params);
    return params.window === 3;
  };
  return { told, tell };
}

describe('a card', () => {
  it('has the panel of its own window explain what it was to explain', async () => {
    const { told, tell } = panel();
    expect(await showBeside(tell, { topic, asked }, { tab: { id: 7, windowId: 3 } })).toBe(true);
    expect(told).toEqual([{ window: 3, topic, asked }]);
  });

  it('learns that no panel is open there, or that it stands in no window', async () => {
    const { told, tell } = panel();
    expect(await showBeside(tell, { topic, asked }, { tab: { id: 7, windowId: 4 } })).toBe(false);
    expect(await showBeside(tell, { topic, asked }, { tab: { id: 7 } })).toBe(false);
    expect(await showBeside(tell, { topic, asked }, {})).toBe(false);
    expect(told).toHaveLength(1);
  });
});

describe('a key', () => {
  it('opens the panel before anything is waited for, and then gives it the focus', async () => {
    const { told, tell } = panel();
    const opened: unknown[] = [];
    const sidePanel = { open: async (where: unknown) => void opened.push(where) };
    const done = besideByKey({ sidePanel }, tell, 3);
    expect(opened).toEqual([{ windowId: 3 }]);
    await done;
    expect(told).toEqual([{ window: 3, topic: null, asked: [] }]);
  });

  it('gives an open panel the focus where the browser lets it be opened by the reader alone', async () => {
    const { told, tell } = panel();
    await besideByKey({ sidebarAction: { open: () => Promise.reject(new Error('no user input')) } }, tell, 3);
    expect(told).toHaveLength(1);
  });
});
