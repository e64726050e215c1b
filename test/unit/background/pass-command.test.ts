import { describe, expect, it } from 'vitest';
import { passCommand } from '../../../src/background/pass-command.ts';
import { recordingTell } from './recording.ts';

describe('a keyboard command', () => {
  const withTabs = (...tabs: Array<{ id?: number }>) => ({ tabs: { query: async () => tabs } });

  it('reaches the active tab', async () => {
    const { tell, told } = recordingTell();
    await passCommand(withTabs({ id: 3 }), tell, 'next');
    expect(told).toEqual([[3, 'command', { command: 'next' }]]);
  });

  it('does nothing where no content script is, without a tab, or when we do not know it', async () => {
    const { tell, told } = recordingTell(true);
    await expect(passCommand(withTabs({ id: 3 }), tell, 'toggle')).resolves.toBeUndefined();
    await passCommand(withTabs(), tell, 'toggle');
    await passCommand(withTabs({}), tell, 'toggle');
    await passCommand(withTabs({ id: 3 }), tell, '_execute_action');
    expect(told).toHaveLength(1);
  });
});
