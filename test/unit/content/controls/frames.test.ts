/** A frame and the page around it: whose rules hold, who reports what, and when a frame is read at all. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameNames, hostOf, isTopFrame, reporter, whenVisible } from '../../../../src/content/controls/frames.ts';
import type { PageName } from '../../../../src/messages/message-map.ts';
import { entryRef } from '../../../../src/pack/entry-ref.ts';

const name = (id: string, count = 1): PageName => ({
  id: entryRef('news', id),
  type: 'place',
  label: id,
  gloss: '',
  language: 'en',
  count,
  sentence: '',
  frame: 0,
});

/** A window in a page, with what the browser tells it of that page. */
function frameOf(address: string, told: { above?: string; origins?: string[]; referrer?: string }): Window {
  const location = Object.assign(new URL(address), told.origins ? { ancestorOrigins: told.origins } : {});
  const top = {
    get location() {
      if (told.above === undefined) throw new DOMException('Blocked', 'SecurityError');
      return new URL(told.above);
    },
  };
  return { location, parent: {}, top, document: { referrer: told.referrer ?? '' } } as unknown as Window;
}

describe('the host whose rule holds', () => {
  it('is the page’s own', () => {
    const view = { location: new URL('https://news.example/one') } as unknown as Window;
    Object.assign(view, { parent: view });
    expect(isTopFrame(view)).toBe(true);
    expect(hostOf(view)).toBe('news.example');
  });

  it.each<[string, Parameters<typeof frameOf>[1], string]>([
    ['the outermost ancestor', { origins: ['https://inner.example', 'https://news.example'] }, 'news.example'],
    ['the page that the browser lets it ask', { above: 'https://news.example/one' }, 'news.example'],
    ['the page that it was opened from', { referrer: 'https://news.example/one' }, 'frame.example'],
    ['itself, when nothing is told', {}, 'frame.example'],
  ])('is in a frame that of %s', (_, told, host) => {
    const view = frameOf('https://frame.example/box', told);
    expect(isTopFrame(view)).toBe(false);
    expect(hostOf(view)).toBe(host);
  });

  it('is in a frame without an address that of the page it was opened from', () => {
    expect(hostOf(frameOf('about:srcdoc', { referrer: 'https://news.example/one' }))).toBe('news.example');
    expect(hostOf(frameOf('about:srcdoc', {}))).toBe('');
  });
});

describe('the names of a page with frames', () => {
  it('are each told once, at their first place, with the counts of all', () => {
    const frames = new FrameNames(() => {});
    frames.report(7, [name('baku', 2), name('sochi')]);
    frames.report(9, [name('baku')]);
    expect(
      frames.merged([name('moscow'), name('baku')]).map(({ label, count, frame }) => [label, count, frame]),
    ).toEqual([
      ['moscow', 1, 0],
      ['baku', 4, 0],
      ['sochi', 1, 7],
    ]);
  });

  it('are without those of a frame that has none any more', () => {
    const frames = new FrameNames(() => {});
    frames.report(7, [name('sochi')]);
    frames.report(7, []);
    expect(frames.merged([])).toEqual([]);
  });
});

describe('a frame', () => {
  /** A window of some size, which can grow. */
  function sized(innerWidth: number, innerHeight: number) {
    const target = new EventTarget();
    const view = Object.assign(target, { innerWidth, innerHeight }) as unknown as Window;
    const grow = (width: number, height: number) => {
      Object.assign(view, { innerWidth: width, innerHeight: height });
      target.dispatchEvent(new Event('resize'));
    };
    return { view, grow };
  }

  it('of some size is read at once, a smaller one when it has grown', async () => {
    const { signal } = new AbortController();
    await whenVisible(sized(600, 400).view, signal);
    const { view, grow } = sized(300, 1);
    const visible = vi.fn();
    const waiting = whenVisible(view, signal).then(visible);
    grow(300, 100);
    await Promise.resolve();
    expect(visible).not.toHaveBeenCalled();
    grow(300, 200);
    await waiting;
    expect(visible).toHaveBeenCalledTimes(1);
  });
});

describe('reports', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('go out when names have changed, and some times more: the page around may not be there yet', () => {
    const send = vi.fn(async () => {
      throw new Error('nobody there');
    });
    const report = reporter(send, new AbortController().signal);
    report([]);
    expect(send).not.toHaveBeenCalled();
    report([name('baku')]);
    report([name('baku')]);
    expect(send).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(send).toHaveBeenCalledTimes(4);
    report([]);
    expect(send).toHaveBeenLastCalledWith([]);
  });

  it('of earlier names end when there are newer ones, and all of them with the script', () => {
    const life = new AbortController();
    const send = vi.fn(async () => {});
    const report = reporter(send, life.signal);
    report([name('baku')]);
    report([name('sochi')]);
    send.mockClear();
    vi.advanceTimersByTime(1000);
    expect(send.mock.calls).toEqual([[[name('sochi')]]]);
    life.abort();
    vi.advanceTimersByTime(60_000);
    report([name('moscow')]);
    expect(send).toHaveBeenCalledTimes(1);
  });
});
