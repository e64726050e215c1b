/** Runs in Chromium: recognition and mark.js over the same paragraphs with the same terms. */
import Mark from 'mark.js';
import type { NamedPack } from '../../src/recognition/index/build-index.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';

interface Answer {
  /** Milliseconds, the best of the rounds. */
  recognition: number;
  markJs: number;
  mentions: number;
  marks: number;
}

function best(rounds: number, run: () => void, after = () => {}): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    run();
    least = Math.min(least, performance.now() - from);
    after();
  }
  return least;
}

/** Fills the page with the blocks and times both. Recognition reads the paragraphs' text from the page, as mark.js does. */
function compare(blocks: readonly string[], entries: NamedPack['entries'], rounds: number): Answer {
  const paragraphs = blocks.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
  const recogniser = createRecogniser([{ id: 'bench', entries }]);
  let mentions = 0;
  const recognise = () => {
    const found = recogniser.recognise(paragraphs.map((paragraph) => ({ text: paragraph.textContent ?? '' })));
    mentions = found.reduce((sum, block) => sum + block.mentions.length, 0);
  };
  const terms = entries.flatMap((entry) => entry.forms.map((form) => form.text));
  const mark = new Mark(document.body);
  let marks = 0;
  const recognition = best(rounds * 10, recognise);
  const markJs = best(
    rounds,
    () =>
      mark.mark(terms, {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
        diacritics: false,
        done: (count) => {
          marks = count;
        },
      }),
    () => mark.unmark(),
  );
  return { recognition, markJs, mentions, marks };
}

export type Compare = typeof compare;

declare global {
  interface Window {
    compare: Compare;
  }
}

window.compare = compare;
