/** Tells screen readers once, politely, what a card that didn't take the focus says. */
import { snake } from '../../locale-key.ts';
import type { ShownCard } from '../../ui/card/view-state.ts';
import { formatList } from '../../ui/format-list.ts';
import type { Locale } from '../../ui/locale.tsx';

/** A live region speaks only of changes made after it was there; screen readers need about this many milliseconds. */
const REGION_SETTLES = 100;

export interface CardAnnouncer {
  /** Where the card itself is rendered, beside the live region. */
  readonly sibling: HTMLElement;
  /** Says what a card shows; the same thing only once. A card with the focus is read by itself. */
  announce(card: ShownCard, locale: Locale): void;
  reset(): void;
}

/** Puts a live region and a place for the card into `content`. */
export function createAnnouncer(content: HTMLElement): CardAnnouncer {
  const { ownerDocument: document } = content;
  const region = document.createElement('p');
  region.className = 'bgr-unseen';
  region.setAttribute('role', 'status');
  const sibling = document.createElement('div');
  content.append(sibling, region);
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    sibling,
    announce(card, locale) {
      const words = card.topic.opening === 'keyboard' && card.phase !== 'done' ? '' : sentence(card, locale);
      if (words === '' || words === said) return;
      said = words;
      clearTimeout(timer);
      timer = setTimeout(() => region.replaceChildren(words), REGION_SETTLES);
    },
    reset() {
      clearTimeout(timer);
      region.replaceChildren();
      said = '';
    },
  };
}

function sentence({ phase, shown, command, named, topic }: ShownCard, { t, language }: Locale): string {
  const labels = named === null ? shown.map(({ entry }) => entry.label) : [named];
  if (phase === 'done') return t(`done_${snake(command ?? 'dismissed')}`, formatList(labels, language, 'and'));
  if (phase === 'failed') return t('card_failed');
  if (phase !== 'open') return '';
  const [first, ...others] = shown;
  if (!first) return t('card_gone');
  if (others.length > 0) return `${t('card_choice', topic.surface)} ${formatList(labels, language, 'or')}`;
  return `${first.entry.label}. ${first.entry.gloss}. ${t('card_announced')}`;
}
