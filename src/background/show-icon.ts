/** The toolbar icon of a tab. */
import { type LocaleKey, snake } from '../locale-key.ts';
import type { IconState } from '../messages/message-map.ts';
import type { MessageSender } from '../messages/receiver.ts';

interface Action {
  setIcon(details: { tabId: number; path: Record<number, string> }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
  setBadgeTextColor(details: { tabId: number; color: string }): Promise<void>;
}

/** The part of the `browser` object that the icon needs. Firefox for Android has a title and nothing else. */
export interface IconBrowser {
  action: Pick<Action, 'setTitle'> & Partial<Action>;
  i18n: { getMessage(key: LocaleKey): string };
}

/** Quiet, and readable on it (7.7:1). */
const BADGE = { paper: '#50535a', ink: '#ffffff' };

const pathsOf = (name: string): Record<number, string> =>
  Object.fromEntries([16, 32].map((size) => [size, `/icons/${name}-${size}.png`]));

/** Shows what a page told on the icon of its tab. A tab that is gone shows nothing any more. */
export async function showIcon(
  { action, i18n }: IconBrowser,
  { state, names }: IconState,
  { tab, frameId }: MessageSender,
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined || frameId) return;
  const title = i18n.getMessage(state === 'on' ? 'action_title' : `state_${snake(state)}`);
  await Promise.all([
    action.setTitle({ tabId, title }),
    action.setIcon?.({ tabId, path: pathsOf(state === 'on' ? 'icon' : 'icon-off') }),
    action.setBadgeText?.({ tabId, text: names > 0 ? String(names) : '' }),
    action.setBadgeBackgroundColor?.({ tabId, color: BADGE.paper }),
    action.setBadgeTextColor?.({ tabId, color: BADGE.ink }),
  ]).catch(() => undefined);
}
