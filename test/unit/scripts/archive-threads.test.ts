/** The command with threads of its own, over several batches: the same bytes, however many work and wherever they are killed. */
import { spawn } from 'node:child_process';
import { existsSync, type FSWatcher, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf, COMMAND, make, run } from './archive-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-threads-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
/** Some texts come twice, in batches of their own and in others. */
const lines = [...archiveOf(300), ...archiveOf(25)];
const whole = at('whole.backgrounder');
beforeAll(() => make(lines, '-', '--out', whole));

const bytesOf = (file: string) => readFileSync(file).toString('base64');

/** A result is there as a whole, or not at all. */
function expectNoPart(file: string): void {
  if (existsSync(file)) expect(bytesOf(file)).toBe(bytesOf(whole));
}

/** True of a file's name at which a run is to be killed. */
type Moment = (file: string) => boolean;

/**
 * Runs the command, and kills it at the moment when a file with such a name is begun beside the result or between the rounds.
 * Resolves with true when it was killed, and with false when it had ended before.
 */
async function killAt(moment: Moment, args: readonly string[], state: string): Promise<boolean> {
  // To be watched before the first file comes.
  mkdirSync(state, { recursive: true });
  const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  // It may have been killed before it has read all.
  child.stdin.on('error', () => undefined);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const onFile = (_: string, file: string | null) => {
    if (file !== null && moment(file)) child.kill('SIGKILL');
  };
  const watchers: FSWatcher[] = [watch(folder, onFile), watch(state, onFile)];
  const signal = await ended;
  for (const watcher of watchers) watcher.close();
  return signal === 'SIGKILL';
}

/** The n-th file, from 1, of those that match. */
function nth(n: number, form: RegExp): Moment {
  const met = new Set<string>();
  return (file) => form.test(file) && met.add(file).size === n;
}

const BATCH = ['--batch', '20', '--save', '0'];

describe('make-pack with threads', () => {
  it.each([
    ['1', '7'],
    ['2', '20'],
    ['3', '100'],
    ['3', '1'],
  ])(
    'gives the same bytes with %s of them, in batches of %s',
    async (threads, batch) => {
      const out = at(`${threads}-${batch}.backgrounder`);
      const told = await run(['-', '--out', out, '--threads', threads, '--batch', batch], lines);
      expect(told.code).toBe(0);
      expect(bytesOf(out)).toBe(bytesOf(whole));
    },
    60_000,
  );

  it('goes on where it was killed, in each round and in the last step, again and again', async () => {
    const out = at('killed.backgrounder');
    const state = `${out}.state`;
    const args = ['-', '--out', out, '--threads', '2', ...BATCH];
    // Each goes on from the one before: documents, words, names, passages, the pack itself, on the way and in place.
    const moments: Moment[] = [
      nth(3, /\.documents\.\d+$/),
      nth(6, /\.documents$/),
      nth(2, /[^-]\.words$/),
      nth(1, /\.all-words\.\d+$/),
      nth(1, /\.names\.\d+$/),
      nth(2, /\.names$/),
      nth(2, /\.names$/),
      nth(1, /\.passages\.\d+$/),
      nth(3, /\.passages$/),
      nth(1, /^killed\.backgrounder\.\d+$/),
    ];
    const killed: boolean[] = [];
    for (const moment of moments) {
      killed.push(await killAt(moment, args, state));
      expectNoPart(out);
    }
    // The last may come too late: a pack is written in a moment.
    expect(killed.slice(0, -1)).toEqual(moments.slice(1).map(() => true));
    const told = await make(lines, '-', '--out', out, ...BATCH);
    expect(told[0]).toBe('An earlier run stopped here — it goes on where that was');
    expect(bytesOf(out)).toBe(bytesOf(whole));
    expect(existsSync(state)).toBe(false);
  }, 120_000);

  it('goes on where it was killed at any moment', async () => {
    const out = at('anywhere.backgrounder');
    const state = `${out}.state`;
    let killed = 0;
    // Of all that one run writes, so many files are begun or put in place before it is killed: other ones each time.
    for (let seed = 7; killed < 10; seed = (seed * 5) % 101) {
      let left = seed;
      if (await killAt(() => left-- === 0, ['-', '--out', out, '--threads', '3', ...BATCH], state)) killed++;
      else {
        expect(bytesOf(out)).toBe(bytesOf(whole));
        rmSync(out);
      }
    }
    await make(lines, '-', '--out', out, ...BATCH);
    expect(bytesOf(out)).toBe(bytesOf(whole));
  }, 120_000);

  it('goes on where a shard was killed, and where the putting together was', async () => {
    const shards = ['1/2', '2/2'];
    const file = (shard: string, kind: string) => at(`shard-${shard[0]}.${kind}`);
    const state = (shard: string) => at(`shard-${shard[0]}.state`);
    const ask = (shard: string, ...more: string[]) => ['-', '--shard', shard, '--threads', '2', ...BATCH, ...more];
    for (const shard of shards) {
      const words = ask(shard, '--out', file(shard, 'words'));
      expect(await killAt(nth(4, /\.documents$/), words, state(shard))).toBe(true);
      await make(lines, ...words);
    }
    await make([], 'merge', ...shards.map((shard) => file(shard, 'words')), '--out', at('all.words'));
    for (const shard of shards) {
      const names = ask(shard, '--words', at('all.words'), '--out', file(shard, 'names'));
      expect(await killAt(nth(2, /\.names$/), names, state(shard))).toBe(true);
      expect(await killAt(nth(1, /^shard-\d\.names\.\d+$/), names, state(shard))).toBe(true);
      await make(lines, ...names);
    }
    const out = at('merged.backgrounder');
    const merge = ['merge', ...shards.map((shard) => file(shard, 'names')), '--out', out];
    await killAt(nth(1, /^merged\.backgrounder\.\d+$/), merge, at('no.state'));
    expectNoPart(out);
    await make([], ...merge);
    expect(bytesOf(out)).toBe(bytesOf(whole));
    expect(readdirSync(folder).filter((name) => /^shard-\d\.state$/.test(name))).toEqual([]);
  }, 120_000);
});
