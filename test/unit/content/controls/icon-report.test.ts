import { describe, expect, it } from 'vitest';
import { IconReport } from '../../../../src/content/controls/icon-report.ts';
import type { IconState } from '../../../../src/messages/message-map.ts';

function reporting() {
  const sent: IconState[] = [];
  const icon = new IconReport(async (shown) => void sent.push(shown));
  return { icon, sent };
}
const none = () => 0;

describe('what a page tells of its toolbar icon', () => {
  it('is nothing as long as the icon is as browsers show it by themselves', () => {
    const { icon, sent } = reporting();
    for (const state of ['reading', 'read', 'not-an-article', 'stopped', 'no-answer'] as const)
      icon.update(state, none);
    expect(sent).toEqual([]);
  });

  it('is that Backgrounder is off, once, and that it is on again', () => {
    const { icon, sent } = reporting();
    icon.update('site-off', () => 5);
    icon.update('site-off', none);
    icon.update('off', none);
    icon.update('reading', none);
    expect(sent).toEqual([
      { state: 'site-off', names: 0 },
      { state: 'off', names: 0 },
      { state: 'on', names: 0 },
    ]);
  });

  it('is how many names there are, whenever that changes', () => {
    const { icon, sent } = reporting();
    for (const names of [0, 3, 3, 4, 0]) icon.update('read', () => names);
    expect(sent.map(({ names }) => names)).toEqual([3, 4, 0]);
  });

  it('is everything again after the browser has forgotten it', () => {
    const { icon, sent } = reporting();
    icon.update('off', none);
    icon.forget();
    icon.update('off', none);
    expect(sent).toHaveLength(2);
  });

  it('is lost without harm when nobody listens', async () => {
    const icon = new IconReport(() => Promise.reject(new Error('gone')));
    expect(() => icon.update('off', none)).not.toThrow();
  });
});
