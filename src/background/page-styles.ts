/** The styles that a page needs once something is painted in it. */
import type { PageStyles, Params } from '../messages/message-map.ts';
import cardCss from '../styles/card.css?inline';
import { lineRules } from '../styles/line-rules.ts';
import { displayWhile, type Presence } from '../styles/presence.ts';
import { themeRules } from '../styles/theme-rules.ts';

/** The lines as the painter draws them, and the card, both in the reader's colours. They hold as long as the extension is there. */
export const pageStyles = ({ painter, look }: Params<'styles'>, presence: Presence): PageStyles => ({
  lines: lineRules(painter, look, presence),
  card: themeRules(look.colours, cardCss, `@media not print{:host{${displayWhile(presence, 'block', 'none')}}}`),
});
