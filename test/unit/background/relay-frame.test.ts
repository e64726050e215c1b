import { describe, expect, it } from 'vitest';
import { relayFrame } from '../../../src/background/relay-frame.ts';
import type { PageName } from '../../../src/messages/message-map.ts';
import { refOf } from '../../refs.ts';
import { recordingTell } from './recording.ts';

const NAME: PageName = {
  id: refOf('ada-quill'),
  type: 'person',
  label: 'Ada Quill',
  gloss: 'Mayor',
  language: 'en',
  count: 2,
  sentence: 'Ada Quill spoke.',
  frame: 0,
};

describe('what a frame found', () => {
  it('reaches the top frame of its tab, with the frame as the browser tells it', async () => {
    const { tell, told } = recordingTell();
    await relayFrame(tell, [NAME], { tab: { id: 4 }, frameId: 9 });
    expect(told).toEqual([[4, 'frameNames', { frame: 9, names: [{ ...NAME, frame: 9 }] }, { frameId: 0 }]]);
  });

  it('is dropped when the top frame says it, when there is no tab, and when the tab is gone', async () => {
    const { tell, told } = recordingTell(true);
    await relayFrame(tell, [NAME], { tab: { id: 4 }, frameId: 0 });
    await relayFrame(tell, [NAME], { frameId: 9 });
    expect(told).toEqual([]);
    await expect(relayFrame(tell, [NAME], { tab: { id: 4 }, frameId: 9 })).resolves.toBeUndefined();
  });
});
