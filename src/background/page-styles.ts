/** The styles that a page needs once something is painted in it. */
import type { PageStyles, Params } from '../messages/message-map.ts';
import cardHostCss from '../styles/card-host.css?inline';
import { lineRules } from '../styles/line-rules.ts';
import { displayWhile, type Tie } from '../styles/presence.ts';

/** The lines as the painter draws them in the reader's colours, and the place of the card. They hold as long as the tie does. */
export const pageStyles = ({ painter, look }: Params<'styles'>, tie: Tie): PageStyles => ({
  lines: lineRules(painter, look, tie),
  card: `${cardHostCss}@media not print{:host{${displayWhile(tie, 'block', 'none')}}}`,
});
