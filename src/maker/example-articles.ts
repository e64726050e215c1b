/** A folder of invented articles, for readers who want to see what the maker does before they bring their own. */

const ARTICLES: ReadonlyArray<readonly [file: string, text: string]> = [
  [
    '2023-03-14 Council votes for the breakwater.txt',
    `Council votes for the Northern Breakwater
Ellery Herald, 14 March 2023

The council of Port Ellery voted on Tuesday to build the Northern Breakwater, which fishermen have asked for since the storms of 2019.

Mayor Irena Kovač said that the Northern Breakwater would cost 40 million and be finished in three years. Tomas Brandt, head of the harbour office, called the plan the largest since the lighthouse.

The Ellery Fishing Cooperative (EFC) welcomed the vote. Marsden Shipping, a company of the neighbouring town, did not want to comment.`,
  ],
  [
    '2023-09-02 Work begins.txt',
    `Work on the breakwater begins
Ellery Herald, 2 September 2023

Marsden Shipping has brought the first stones to Port Ellery. Irena Kovač and Tomas Brandt watched from the old pier.

Kovač said that the EFC would keep its landing place while the Northern Breakwater is built. Brandt promised to close the harbour on no more than ten days.`,
  ],
  [
    '2024-05-20 Dispute over the breakwater.txt',
    `Dispute over the breakwater
Coast Review, 20 May 2024

The Ellery Fishing Cooperative says that its boats can no longer reach the landing place. It has asked the Institute of Coastal Studies in Marsden for an opinion.

Ada Quill, director of the Institute of Coastal Studies, said that sand had moved further than the plan of the Northern Breakwater allows for. Mayor Kovač invited both sides to the town hall of Port Ellery.

Marsden Shipping expects the work to take a year longer.`,
  ],
];

/** The articles, as files of a folder. */
export function exampleFiles(): File[] {
  return ARTICLES.map(([name, text]) => new File([text], name, { type: 'text/plain' }));
}
