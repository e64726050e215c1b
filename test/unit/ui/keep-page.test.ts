import { describe, expect, it, vi } from 'vitest';
import { NoAnswer } from '../../../src/messages/errors.ts';
import { keepPage, type PageKeeping } from '../../../src/ui/keep-page.ts';
import { articleOf, READ } from '../reading/kept.ts';

const KEPT = { outcome: 'kept', article: articleOf('a'), added: 2 } as const;

function keeping(changes: Partial<PageKeeping> = {}): PageKeeping {
  return {
    source: async () => ({ html: '<p>Ada Quill</p>', address: READ.address }),
    read: async () => READ,
    keep: async () => KEPT,
    ...changes,
  };
}

describe('keeping an open page', () => {
  it('keeps what was read of its source', async () => {
    const [read, keep] = [vi.fn(async () => READ), vi.fn(async () => KEPT)];
    expect(await keepPage(keeping({ read, keep }))).toBe(KEPT);
    expect(read).toHaveBeenCalledExactlyOnceWith('<p>Ada Quill</p>', READ.address);
    expect(keep).toHaveBeenCalledExactlyOnceWith(READ);
  });

  it.each<[string, Partial<PageKeeping>, string]>([
    ['gives no answer', { source: () => Promise.reject(new NoAnswer()) }, 'keep_no_answer'],
    ['is too long', { source: async () => ({ html: null, address: '' }) }, 'keep_too_long'],
    ['is no article', { read: async () => null }, 'keep_no_article'],
    ['can’t be read', { read: () => Promise.reject(new Error('Nothing')) }, 'keep_no_article'],
    ['can’t be stored', { keep: () => Promise.reject(new NoAnswer()) }, 'reading_store_failed'],
  ])('says so when the page %s', async (_, changes, why) => {
    expect(await keepPage(keeping(changes))).toEqual({ outcome: 'failed', why });
  });
});
