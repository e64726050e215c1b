/** The style rules that a page's lines and card have, kept in step with the look that holds. */
import type { Look, PageStyles } from '../../messages/message-map.ts';
import type { HighlightPainter } from '../painters/highlight-painter.ts';

/** Answers with the style rules for a look. */
export type Styles = (look: Look) => Promise<PageStyles>;

export class StyleRules {
  readonly #styles: Styles;
  /** The look that the painter has the rules of; empty before there is something to paint. */
  #look = '';
  #card = '';

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** True once there are rules: from then on they follow the look. */
  get areNeeded(): boolean {
    return this.#look !== '';
  }

  /** The rules for the card's own root. */
  get card(): string {
    return this.#card;
  }

  /** Gives the painter the rules of a look, unless it has them. Rejects when there are none at all. */
  async follow(look: Look, painter: HighlightPainter): Promise<void> {
    const name = JSON.stringify(look);
    if (name === this.#look) return;
    try {
      const { lines, card } = await this.#styles(look);
      painter.restyle(lines);
      this.#card = card;
      this.#look = name;
    } catch (error) {
      // Names in their old colours are better than none; the next round asks again.
      if (this.#look === '') throw error;
    }
  }
}
