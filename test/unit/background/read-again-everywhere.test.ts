import { expect, it } from 'vitest';
import { readAgainEverywhere } from '../../../src/background/read-again-everywhere.ts';
import { recordingTell } from './recording.ts';

it('a change of packs reaches every tab with all its frames, whether or not it answers', async () => {
  const { tell, told } = recordingTell(true);
  await readAgainEverywhere({ tabs: { query: async () => [{ id: 3 }, {}, { id: 7 }] } }, tell);
  expect(told).toEqual([3, 7].map((tab) => [tab, 'readAgain', {}, {}]));
});
