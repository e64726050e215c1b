/** An article with footnotes in the middle of its sentences: what the PDFs with footnotes were made from, and what reading them must give back. */

/** A paragraph, as its text and footnotes in the order in which they stand. */
export type NotedParagraph = ReadonlyArray<string | { note: string }>;

const WHO = ['Torvald Brenk', 'Irena Kovach', 'Corin Vale', 'The Harbour Council', 'Ada Quill', 'The Lantern Trust'];
const DID = ['asked for a second pilot', 'paid for the new lights', 'wrote to the Northern Survey', 'would not sign'];
const WHERE = ['in Ellery Sound', 'at the mole of Port Ellery', 'on the road to Marsden', 'before the ferry left'];
const WHY = [
  'because the winter had been long and nobody trusted the charts',
  'although the minutes of that evening say something else',
  'as the older fishermen had told everybody who would listen',
  'and the newspapers of the coast printed it without a name',
];
const NOTES = [
  'Minutes of the harbour office, 4 June 1924, page 12.',
  'See the letter of Corin Vale to his sister, which the archive of Port Ellery has kept; it was never sent.',
  'The Northern Survey gives 1912.',
  'Two crowns in the money of that time, which was more than a pilot earned in a month, and less than he spent on his boat in the same time, as his own books show.',
  'Marsden Shipping, annual report, volume 3.',
];

const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';

/** A sentence, with a footnote in it or at its end where there is to be one. */
function sentence(at: number): NotedParagraph {
  const [who, did, where, why] = [
    pick(WHO, at * 5),
    pick(DID, at * 3),
    pick(WHERE, at * 7 + (at >> 2)),
    pick(WHY, at + (at >> 3)),
  ];
  const head = `${who} ${did} ${where} in the year ${1890 + (at % 60)}`;
  if (at % 7 !== 3 && at % 11 !== 6) return [`${head}, ${why}.`];
  const note = { note: `${pick(NOTES, at)}` };
  return at % 2 === 0 ? [head, note, `, ${why}.`] : [`${head}, ${why}.`, note];
}

/** All paragraphs: 26 of three to seven sentences each. */
export const NOTED_ARTICLE: readonly NotedParagraph[] = Array.from({ length: 26 }, (_, paragraph) =>
  Array.from({ length: 3 + ((paragraph * 3) % 5) }, (_, at) => sentence(paragraph * 5 + at)).flatMap((parts, at) =>
    at === 0 ? parts : [` ${parts[0]}`, ...parts.slice(1)],
  ),
);

/** Without its footnotes. */
export const textOfNoted = (paragraph: NotedParagraph): string =>
  paragraph.filter((part) => typeof part === 'string').join('');

/** Its footnotes alone. */
export const notesOfNoted = (paragraph: NotedParagraph): string[] =>
  paragraph.flatMap((part) => (typeof part === 'string' ? [] : [part.note]));
