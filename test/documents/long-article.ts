/** A long document's text: what the 200-page PDF was made from, and what reading it must give back. */

export const PAGES = 200;
const SUBJECTS = ['The harbour', 'A commission', 'Her ministry', 'The old railway', 'Every village', 'His newspaper'];
const VERBS = ['announced', 'postponed', 'reconsidered', 'financed', 'remembered', 'opposed'];
const OBJECTS = ['the bridge', 'an agreement', 'new stations', 'the electrification', 'its archives', 'a tunnel'];

/** The paragraphs of a page, each unlike the others. Pages are counted from 0. */
export function longArticle(page: number): string[] {
  return [0, 1, 2].map((paragraph) => {
    const sentences = [0, 1, 2].map((at) => {
      const seed = page * 9 + paragraph * 3 + at;
      const pick = (list: readonly string[], step: number) => list[Math.floor(seed / step) % list.length];
      return `${pick(SUBJECTS, 1)} ${pick(VERBS, 6)} ${pick(OBJECTS, 36)} in the year ${1200 + (seed % 800)}`;
    });
    return `${sentences.join(', and later on ').replace(/, and later on ([A-Z])/g, (_, letter) => `, and later on ${letter.toLowerCase()}`)}.`;
  });
}
