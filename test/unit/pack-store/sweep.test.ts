import { expect, it } from 'vitest';
import { beAtWork, type Locks, sweepUnlessBusy, whileAtWork } from '../../../src/pack-store/sweep.ts';

/** Locks as browsers have them, as far as one name needs it. */
function locks(): Locks {
  let shared = 0;
  return {
    async request(_name, { mode }, work) {
      if (mode === 'exclusive') return work(shared > 0 ? null : {});
      shared++;
      return work({}).finally(() => shared--);
    },
  };
}

it('sweeps while nobody is at work, and not while somebody is', async () => {
  let swept = 0;
  const store = { sweep: async () => void swept++ };
  const held = locks();
  await sweepUnlessBusy(held, store);
  expect(swept).toBe(1);
  await beAtWork(held);
  await sweepUnlessBusy(held, store);
  expect(swept).toBe(1);
});

it('sweeps again once a piece of work is done, however it ends', async () => {
  let swept = 0;
  const store = { sweep: async () => void swept++ };
  const held = locks();
  const sweeping = async () => {
    await sweepUnlessBusy(held, store);
    return swept;
  };
  expect(await whileAtWork(held, sweeping)).toBe(0);
  await expect(whileAtWork(held, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await sweeping()).toBe(1);
});

it('is not held up by a database that refuses to be swept', async () => {
  const sweep = () => Promise.reject(new Error('broken'));
  await expect(sweepUnlessBusy(locks(), { sweep })).resolves.toBeUndefined();
});
