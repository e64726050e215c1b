/** The styles that a page needs once something is painted in it. */
import type { PageStyles, Params } from '../messages/message-map.ts';
import cardHostCss from '../styles/card-host.css?inline';
import { lineRules } from '../styles/line-rules.ts';
import { displayWhile, type Presence } from '../styles/presence.ts';

/** The lines in the reader's colours, and the place of the card. They hold as long as the extension is there. */
export const pageStyles = ({ look }: Params<'styles'>, presence: Presence): PageStyles => ({
  lines: lineRules(look, presence),
  card: `${cardHostCss}@media not print{:host{${displayWhile(presence, 'block', 'none')}}}`,
});
