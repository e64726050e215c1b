/** The styles that a page needs once something is painted in it. */
import type { PageStyles, Params } from '../messages/message-map.ts';
import cardCss from '../styles/card.css?inline';
import { lineRules } from '../styles/line-rules.ts';
import { themeRules } from '../styles/theme-rules.ts';

/** The lines as the painter draws them, and the card, both in the reader's colours. */
export const pageStyles = ({ painter, look }: Params<'styles'>): PageStyles => ({
  lines: lineRules(painter, look),
  card: themeRules(look.colours, cardCss),
});
