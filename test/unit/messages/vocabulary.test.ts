import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  isCommand,
  isPageCommand,
  OWN_PAGES,
  PAGE_COMMANDS,
  pathOf,
} from '../../../src/messages/vocabulary.ts';

describe('the vocabulary', () => {
  it('tells keyboard commands from everything else', () => {
    expect(COMMANDS.every(isCommand)).toBe(true);
    expect(COMMANDS.filter(isPageCommand)).toEqual(PAGE_COMMANDS);
    for (const other of ['_execute_action', 'Next', '', undefined, null, 3]) expect(isCommand(other)).toBe(false);
  });

  it('knows where each page of ours lies', () => {
    expect([...OWN_PAGES, 'popup' as const, 'panel' as const].map(pathOf)).toEqual([
      'src/library/library.html',
      'src/maker/maker.html',
      'src/options/options.html',
      'src/packs/packs.html',
      'src/welcome/welcome.html',
      'src/popup/popup.html',
      'src/panel/panel.html',
    ]);
  });
});
