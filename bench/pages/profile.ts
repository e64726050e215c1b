/** Records what the content script does on a page's main thread: a CPU profile for its time, a trace for its moments. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** What the content script cost on one page. Times are milliseconds. */
export interface Cost {
  /** All time on the main thread, compiling included. */
  total: number;
  /** The longest stretch without a pause. */
  longest: number;
  /** From the start of the script to the page's `painted` mark; null when nothing was painted. */
  untilPainted: number | null;
  /** The same to the `complete` mark. */
  untilComplete: number | null;
  /** Share of the recorded time, 0 to 1. */
  share: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  cat: string;
  pid: number;
  args: { data?: { url?: string; fileName?: string }; fileName?: string };
}

const SAMPLE = 100;
/** The marks a page sets (`performance.mark`) when it sees highlights. */
export const PAINTED = 'bench-painted';
export const COMPLETE = 'bench-complete';

/** Starts to record; the function it resolves with ends it. `script` is the content script's address. */
export async function record(page: Page, script: string): Promise<() => Promise<Cost>> {
  const client = await page.createCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: SAMPLE });
  await client.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing'] },
    transferMode: 'ReportEvents',
  });
  await client.send('Profiler.start');
  return async () => {
    const { profile } = await client.send('Profiler.stop');
    await endTracing(client);
    await client.detach();
    return costOf(profile, events, script);
  };
}

async function endTracing(client: CDPSession): Promise<void> {
  const done = new Promise<void>((resolve) => client.once('Tracing.tracingComplete', () => resolve()));
  await client.send('Tracing.end');
  await done;
}

function costOf(profile: Protocol.Profiler.Profile, events: readonly TraceEvent[], script: string): Cost {
  const ours = nodesOf(profile, script);
  const { total, longest } = timeIn(profile, ours);
  const own = (event: TraceEvent) =>
    event.args.data?.url === script || event.args.fileName === script || event.args.data?.fileName === script;
  const compiled = events.filter((event) => event.name === 'v8.compile' && own(event));
  const compiling = compiled.reduce((sum, event) => sum + (event.dur ?? 0), 0) / 1000;
  const started = events.find((event) => event.name === 'EvaluateScript' && own(event));
  const since = (name: string) => {
    const mark = events.findLast((event) => event.name === name && event.cat.includes('user_timing'));
    return mark && started ? (mark.ts - started.ts) / 1000 : null;
  };
  return {
    total: total + compiling,
    longest,
    untilPainted: since(PAINTED),
    untilComplete: since(COMPLETE),
    share: total / ((profile.endTime - profile.startTime) / 1000),
  };
}

/** The profile's nodes that stand on or under a function of the script. */
function nodesOf(profile: Protocol.Profiler.Profile, script: string): Set<number> {
  const ours = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const open = profile.nodes.filter(({ callFrame }) => callFrame.url === script).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (ours.has(id)) continue;
    ours.add(id);
    open.push(...(byId.get(id)?.children ?? []));
  }
  return ours;
}

/** Milliseconds in some nodes, and the longest stretch of them; collecting garbage belongs to what it interrupts. */
function timeIn(profile: Protocol.Profiler.Profile, ours: ReadonlySet<number>): { total: number; longest: number } {
  const collector = profile.nodes.find(({ callFrame }) => callFrame.functionName === '(garbage collector)')?.id;
  let [total, longest, stretch] = [0, 0, 0];
  profile.samples?.forEach((sample, index) => {
    const time = profile.timeDeltas?.[index + 1] ?? 0;
    if (ours.has(sample) || (sample === collector && stretch > 0)) {
      total += time;
      stretch += time;
      longest = Math.max(longest, stretch);
    } else stretch = 0;
  });
  return { total: total / 1000, longest: longest / 1000 };
}
