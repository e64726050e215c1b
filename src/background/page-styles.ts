/** The styles that a page needs once something is painted in it. */
import type { PageStyles, Params } from '../messages/message-map.ts';
import cardCss from '../styles/card.css?inline';
import { lineRules } from '../styles/line-rules.ts';
import { displayWhile, type Tie } from '../styles/presence.ts';
import { themeRules } from '../styles/theme-rules.ts';

/** The lines and the card, both in the reader's colours. They hold as long as the tie does. */
export const pageStyles = ({ look }: Params<'styles'>, tie: Tie): PageStyles => ({
  lines: lineRules(look, tie),
  card: themeRules(look.colours, cardCss, `@media not print{:host{${displayWhile(tie, 'block', 'none')}}}`),
});
