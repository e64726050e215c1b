/** Made-up news on which the cards of well-known names are pictured: each name stands where a reader would meet it. */

import type { Reply } from '../loopback.ts';

interface Article {
  title: string;
  paragraphs: string[];
}

/** By the names of their pages. */
const ARTICLES: Record<string, Article> = {
  'talks.html': {
    title: 'Putin and Aliyev look back on a declaration',
    paragraphs: [
      'MOSCOW: Vladimir Putin received Ilham Aliyev for an evening of looking back. On the table lay a copy of the Declaration on Allied Interaction, which neither of the two opened.',
      'Dmitry Peskov told reporters that the talks had taken longer than planned. Trade was discussed first, he said, and after it the route of a railway.',
      'The President of Azerbaijan said that he would go on to St Petersburg. Nothing was announced about Ukraine, although Peskov was asked about it three times.',
    ],
  },
  'freight.html': {
    title: 'Exporters return to Baku with lorries and a map',
    paragraphs: [
      'BAKU: Dmitry Volvach opened the stand of the Russian exporters on Monday. KAMAZ had sent two lorries, Roseximbank a stack of forms.',
      'On the map behind him the Zangezur corridor was drawn in pencil. Russian Railways would not say who had drawn it, and the North-South Transport Corridor beside it was in ink.',
      'SOCAR kept to a room of its own. Its engineers spoke about the Russian shelf, and about what had become of the plans for it.',
    ],
  },
  'mediators.html': {
    title: 'What the mediators left in the cupboard',
    paragraphs: [
      'The OSCE Minsk Group had an office with a long table and three chairs for its co-chairs, of Russia, France and the United States. The table is for sale.',
      'For years its members flew between Baku and Yerevan to speak about Nagorno-Karabakh. The Minsk Group kept minutes of each flight, a former secretary said.',
    ],
  },
};

/** The page at a path as an article that a news site would print; null when there is none. */
export function articleReply(path: string): Reply | null {
  const article = ARTICLES[path.slice(1)];
  return article ? { type: 'text/html; charset=utf-8', body: pageOf(article) } : null;
}

function pageOf({ title, paragraphs }: Article): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta property="og:type" content="article">
    <title>${title} · The Demo Courier</title>
    <link rel="icon" href="data:,">
    <style>
      /* Room to bring any name near the window's top. */
      html { min-height: 200vh; }
      body { max-width: 38rem; margin: 0 auto; padding: 1.5rem; font: 1.125rem/1.6 Georgia, 'Noto Serif', serif; }
      h1 { font-size: 1.7rem; line-height: 1.2; }
      small { font: 0.8125rem/1.4 system-ui, sans-serif; opacity: 0.75; }
    </style>
  </head>
  <body>
    <article>
      <h1>${title}</h1>
      <p><small>A made-up article: nothing told here happened.</small></p>
      ${paragraphs.map((text) => `<p>${text}</p>`).join('\n      ')}
    </article>
  </body>
</html>
`;
}
