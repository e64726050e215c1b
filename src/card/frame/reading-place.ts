/** Where a reader was in the card before they followed a name, so that Back leads there. */
import { STOPS } from './tab-cycle.ts';

export interface ReadingPlace {
  /** CSS pixels. */
  scrolled: number;
  /** Which of the card's tab stops had the focus; -1 when none had. */
  focused: number;
  /** All facts were shown. */
  isExpanded: boolean;
}

/** What scrolls: the card's text, or in a low window all of the card. */
const scrollers = (card: HTMLElement) => [card, ...card.querySelectorAll('.scroll')];
const stops = (card: HTMLElement) => [...card.querySelectorAll<HTMLElement>(STOPS)];

/** The place in a card as it stands now. */
export const placeIn = (card: HTMLElement): ReadingPlace => ({
  scrolled: scrollers(card).reduce((sum, { scrollTop }) => sum + scrollTop, 0),
  focused: stops(card).findIndex((stop) => stop.matches(':focus')),
  isExpanded: card.querySelector('[data-facts][aria-expanded="true"]') !== null,
});

/** Scrolls a card that shows the same again as far down as it was. */
export function scrollTo(card: HTMLElement, { scrolled }: ReadingPlace): void {
  for (const part of scrollers(card)) part.scrollTop = scrolled;
}

/** Gives the focus back to what had it. */
export function focusAt(card: HTMLElement, { focused }: ReadingPlace): void {
  stops(card)[focused]?.focus({ preventScroll: true });
}
