/** The panel's style sheets. The lists and the card use words alike for different things, so that each has its own part. */
import cardCss from '../ui/card/card.css?inline';
import namesCss from '../ui/names/names.css?inline';
import panelCss from './panel.css?inline';

export const PANEL_CSS = `.page{${namesCss}}.opened{${cardCss}}${panelCss}`;
