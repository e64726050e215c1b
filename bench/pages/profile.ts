/** Records what the content script does on a page's main thread: a CPU profile for its time, a trace for its moments. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * What the content script cost on one page. Times are milliseconds of the main thread's own clock, which stands still while
 * others have the processor; those until something are milliseconds that went by.
 */
export interface Cost {
  /** All time on the main thread, compiling included. */
  total: number;
  /** The most of it in one task, with garbage that the browser collected meanwhile. */
  longest: number;
  /** The most of it in one task, without. */
  longestOwn: number;
  /** From the start of the script to the page's `painted` mark; null when nothing was painted. */
  untilPainted: number | null;
  /** The same to the `complete` mark. */
  untilComplete: number | null;
  /** Share of the recorded time, 0 to 1. */
  share: number;
  /** All that the page's main thread did, whoever caused it: scripts, styles, layout, painting. */
  work: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** The same two on the thread's own clock. */
  tts?: number;
  tdur?: number;
  cat: string;
  pid: number;
  tid: number;
  args: { data?: { url?: string; fileName?: string }; fileName?: string; beginData?: { url?: string } };
}

const SAMPLE = 100;
/** What Chromium calls a task in its traces. */
const TASK = 'ThreadControllerImpl::RunTask';
/** The marks a page sets (`performance.mark`) when it sees highlights. */
export const PAINTED = 'bench-painted';
export const COMPLETE = 'bench-complete';
const THREAD = 'bench-thread';

/** Starts to record; the function it resolves with ends it. `script` is the content script's address. */
export async function record(page: Page, script: string): Promise<() => Promise<Cost>> {
  const client = await page.createCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: SAMPLE });
  await client.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing', 'toplevel'] },
    transferMode: 'ReportEvents',
  });
  await client.send('Profiler.start');
  return async () => {
    const { profile } = await client.send('Profiler.stop');
    await endTracing(client);
    await client.detach();
    return costOf(profile, events, script, page.url());
  };
}

/**
 * Watches the tasks of a page of ours in Chromium; the function it resolves with ends it, and gives the milliseconds of the longest on the
 * main thread's own clock, which stands still while others have the processor.
 */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const client = await page.createCDPSession();
  const tasks: TraceEvent[] = [];
  let own: TraceEvent | undefined;
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) {
      if (event.name === TASK && (event.tdur ?? 0) > 1000) tasks.push(event);
      if (event.name === THREAD) own ??= event;
    }
  });
  await client.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'blink.user_timing'] },
    transferMode: 'ReportEvents',
  });
  // Which of all threads is the page's.
  await page.evaluate((name) => void performance.mark(name), THREAD);
  return async () => {
    await endTracing(client);
    await client.detach();
    if (!own) throw new Error('The trace has no mark of the page');
    const { pid, tid } = own;
    return (
      Math.max(0, ...tasks.filter((task) => task.pid === pid && task.tid === tid).map(({ tdur = 0 }) => tdur)) / 1000
    );
  };
}

async function endTracing(client: CDPSession): Promise<void> {
  const done = new Promise<void>((resolve) => client.once('Tracing.tracingComplete', () => resolve()));
  await client.send('Tracing.end');
  await done;
}

function costOf(
  profile: Protocol.Profiler.Profile,
  events: readonly TraceEvent[],
  script: string,
  address: string,
): Cost {
  const ours = nodesOf(profile, script);
  const own = (event: TraceEvent) =>
    event.args.data?.url === script || event.args.fileName === script || event.args.data?.fileName === script;
  const compiled = events.filter((event) => event.name === 'v8.compile' && own(event));
  const compiling = compiled.reduce((sum, event) => sum + (event.tdur ?? 0), 0) / 1000;
  const started = events.find((event) => event.name === 'EvaluateScript' && own(event));
  const { total, longest, longestOwn } = started
    ? timeIn(profile, ours, tasksOf(events, started), clockOf(events, started))
    : { total: 0, longest: 0, longestOwn: 0 };
  const since = (name: string) => {
    const mark = events.findLast((event) => event.name === name && event.cat.includes('user_timing'));
    return mark && started ? (mark.ts - started.ts) / 1000 : null;
  };
  return {
    total: total + compiling,
    longest,
    longestOwn,
    untilPainted: since(PAINTED),
    untilComplete: since(COMPLETE),
    share: total / ((profile.endTime - profile.startTime) / 1000),
    work: workFor(events, address),
  };
}

/** Milliseconds of work of the thread that parsed the page; not a number when the trace doesn't tell which that was. */
function workFor(events: readonly TraceEvent[], address: string): number {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address);
  if (!parsed) return Number.NaN;
  const clock = clockOf(events, parsed);
  return ((clock.at(-1)?.worked ?? 0) - (clock[0]?.worked ?? 0)) / 1000;
}

/** A moment of a trace on a thread's own clock. Microseconds. */
interface Tick {
  at: number;
  worked: number;
}

/** What the own clock of an event's thread showed, in order. */
function clockOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Tick[] {
  const ticks: Tick[] = [];
  for (const { pid: process, tid: thread, ts, dur, tts, tdur } of events) {
    if (process !== pid || thread !== tid || tts === undefined) continue;
    ticks.push({ at: ts, worked: tts });
    if (dur !== undefined && tdur !== undefined) ticks.push({ at: ts + dur, worked: tts + tdur });
  }
  if (ticks.length === 0) throw new Error('The trace has no thread times: look at how this Chromium counts them');
  return ticks.sort((one, other) => one.at - other.at);
}

/** Tells microseconds of work up to moments that are asked for in order. */
function reader(clock: readonly Tick[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < clock.length && (clock[next] as Tick).at <= at) next += 1;
    const [before, after] = [clock[next - 1], clock[next]];
    if (!before || !after) return (before ?? after)?.worked ?? 0;
    return before.worked + ((at - before.at) / (after.at - before.at)) * (after.worked - before.worked);
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

/** When the tasks of an event's thread began, microseconds on the trace's clock, which is the profile's. */
function tasksOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): number[] {
  const tasks = events.filter((event) => event.name === TASK && event.pid === pid && event.tid === tid);
  if (tasks.length === 0) throw new Error(`The trace has no ${TASK}: look at how this Chromium calls its tasks`);
  return tasks.map(({ ts }) => ts).sort((one, other) => one - other);
}

/**
 * Milliseconds of work in some nodes, and the most of it in one task with the promises that it settled. Collecting garbage belongs
 * to what it interrupts.
 */
function timeIn(
  profile: Protocol.Profiler.Profile,
  ours: ReadonlySet<number>,
  tasks: readonly number[],
  clock: readonly Tick[],
): Pick<Cost, 'total' | 'longest' | 'longestOwn'> {
  const collector = profile.nodes.find(({ callFrame }) => callFrame.functionName === '(garbage collector)')?.id;
  const workedAt = reader(clock);
  let [total, longest, longestOwn] = [0, 0, 0];
  let [all, own] = [0, 0];
  let at = profile.startTime + (profile.timeDeltas?.[0] ?? 0);
  let worked = workedAt(at);
  let task = 0;
  profile.samples?.forEach((sample, index) => {
    for (; (tasks[task] ?? Number.POSITIVE_INFINITY) <= at; task += 1) [all, own] = [0, 0];
    at += profile.timeDeltas?.[index + 1] ?? 0;
    const before = worked;
    worked = workedAt(at);
    const isGarbage = sample === collector;
    if (!ours.has(sample) && !(isGarbage && all > 0)) return;
    const time = worked - before;
    total += time;
    all += time;
    if (!isGarbage) own += time;
    longest = Math.max(longest, all);
    longestOwn = Math.max(longestOwn, own);
  });
  return { total: total / 1000, longest: longest / 1000, longestOwn: longestOwn / 1000 };
}
