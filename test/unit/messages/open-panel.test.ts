import { describe, expect, it } from 'vitest';
import { canOpenPanel, openPanel } from '../../../src/messages/open-panel.ts';

describe('opening the panel', () => {
  it('is done at once, in the window that is named, where there is a side panel', () => {
    const opened: unknown[] = [];
    void openPanel({ sidePanel: { open: async (where) => void opened.push(where) } }, 3);
    expect(opened).toEqual([{ windowId: 3 }]);
  });

  it('is done at once where there is a sidebar', () => {
    const opened: unknown[] = [];
    void openPanel({ sidebarAction: { open: async () => void opened.push('sidebar') } }, 3);
    expect(opened).toEqual(['sidebar']);
  });

  it('is offered where there is either', () => {
    const open = async () => undefined;
    expect([{ sidePanel: { open } }, { sidebarAction: { open } }, {}].map(canOpenPanel)).toEqual([true, true, false]);
  });

  it('says when the browser sees no press of the reader’s', async () => {
    const open = () => Promise.reject(new Error('may only be called in response to a user gesture'));
    await expect(openPanel({ sidePanel: { open } }, 3)).rejects.toThrow('gesture');
  });
});
