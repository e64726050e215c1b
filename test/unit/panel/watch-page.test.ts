import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../src/messages/message-map.ts';
import { PAUSE, RETRY, watchPage } from '../../../src/panel/watch-page.ts';

const state = (title: string): PageState => ({ state: 'read', host: 'news.example', names: [], title, noCard: false });

/** A page that gives these answers one after the other, and then none any more; what was asked, told and waited for. */
async function watched(...answers: Array<PageState | null | Error>) {
  const did: string[] = [];
  const watching = new AbortController();
  await watchPage(
    {
      async state(beside) {
        did.push(beside);
        const answer = answers.shift() ?? null;
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
    (now) => did.push(`told ${now?.title ?? 'nothing'}`),
    async (time) => {
      did.push(`waited ${time}`);
      if (answers.length === 0) watching.abort();
    },
    watching.signal,
  );
  return did;
}

describe('a panel', () => {
  it('asks what is there, and from then on only what is next', async () => {
    expect(await watched(state('one'), state('two'))).toEqual([
      'now',
      'told one',
      `waited ${PAUSE}`,
      'next',
      'told two',
      `waited ${PAUSE}`,
    ]);
  });

  it('keeps what it knows while one page goes and another comes', async () => {
    expect(await watched(state('one'), null, state('two'))).toEqual([
      'now',
      'told one',
      `waited ${PAUSE}`,
      'next',
      `waited ${RETRY}`,
      'now',
      'told two',
      `waited ${PAUSE}`,
    ]);
  });

  it('says that nothing can be read once nobody has answered twice, whatever went wrong', async () => {
    expect(await watched(null, new Error('The page refuses.'))).toEqual([
      'now',
      `waited ${RETRY}`,
      'now',
      'told nothing',
      `waited ${RETRY}`,
    ]);
  });

  it('tells nothing of a page that it has left', async () => {
    const told: unknown[] = [];
    const watching = new AbortController();
    const page = {
      state: async () => {
        watching.abort();
        return state('late');
      },
    };
    await watchPage(
      page,
      (now) => told.push(now),
      () => Promise.reject(new Error('waited')),
      watching.signal,
    );
    expect(told).toEqual([]);
  });
});
