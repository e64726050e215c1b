/** @jsxImportSource react */
/** A news page as React renders it: text changes, moves and goes away under whoever marked it. */
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

interface Post {
  id: number;
  words: string;
}

const PROSE =
  'The visit was planned for weeks, officials of both countries said, and its programme had been kept short on purpose. ';

const POSTS: Post[] = [
  { id: 1, words: 'Ilham Aliyev has arrived in Baku.' },
  { id: 2, words: 'Vladimir Putin is expected in Moscow.' },
  { id: 3, words: 'Aliyev and Putin will speak.' },
];

/** What a step sets: the page's whole state. */
interface State {
  posts: Post[];
  title: string;
  count: number;
  bold: boolean;
}

const FIRST: State = { posts: POSTS, title: 'Talks in Baku', count: 1, bold: false };

/** The states that the page goes through, one a step. */
const STATES: State[] = [
  { ...FIRST, count: 2 },
  { ...FIRST, title: 'Talks in Moscow', count: 3 },
  { ...FIRST, posts: POSTS.map((post) => ({ ...post, words: post.words.replace('Aliyev', 'Putin') })), count: 3 },
  { ...FIRST, posts: [...POSTS].reverse(), count: 4 },
  { ...FIRST, posts: [...POSTS].reverse(), count: 4, bold: true },
  { ...FIRST, posts: POSTS.slice(1), count: 5, bold: true },
  { ...FIRST, posts: [], count: 6 },
  { ...FIRST, posts: POSTS, count: 7 },
];

function Page({ take }: { take: (set: (state: State) => void) => void }) {
  const [{ posts, title, count, bold }, set] = useState(FIRST);
  take(set);
  return (
    <article>
      <h1>{title}</h1>
      <p>
        Update {count}: Vladimir Putin {count % 2 === 0 ? 'met' : 'called'} Ilham Aliyev {count} times in {title}.
      </p>
      {posts.map(({ id, words }) => (
        <p key={id}>{bold ? <b>{words}</b> : words}</p>
      ))}
      <p>{PROSE.repeat(3)}</p>
    </article>
  );
}

/** Renders the page into an element; the functions it returns take it from state to state, and end by unmounting it. */
export function mountReactPage(into: Element): Array<() => void> {
  const root = createRoot(into);
  let set: (state: State) => void = () => {};
  flushSync(() =>
    root.render(
      <Page
        take={(setter) => {
          set = setter;
        }}
      />,
    ),
  );
  return [...STATES.map((state) => () => flushSync(() => set(state))), () => flushSync(() => root.unmount())];
}
