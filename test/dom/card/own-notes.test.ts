/** Notes of the reader's own on whatever a card explains. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Article, article } from './article.ts';
import { HARBOUR_LINE } from './card.fixture.tsx';

let current: Article;
const inCard = () => page.frameLocator(page.getByTitle('Backgrounder'));
const button = (name: string) => inCard().getByRole('button', { name, exact: true });
const field = () => inCard().getByRole('textbox', { name: 'Your note. Empty it to delete it.' });
const inSight = () => expect.poll(() => current.inside().documentElement.dataset.clear).toBe('');
/** As a reader does, who has been in the card for a while. */
const press = async (name: string) => {
  await userEvent.hover(button(name));
  await inSight();
  await userEvent.click(button(name));
};

beforeEach(() => page.viewport(900, 700));
afterEach(() => {
  current.card.dispose();
  document.body.replaceChildren();
});

describe('a name that the reader knows', () => {
  test('is left unmarked, which is undone on the card; the offer is made only where something is remembered', async () => {
    const memory = { fresh: { count: 2, since: '2026-01-02' }, known: false };
    current = article({ background: async () => ({ ...HARBOUR_LINE, memory }) });
    current.open();
    await expect.element(inCard().getByText('New to you since 2 Jan 2026: 2 facts')).toBeVisible();
    await userEvent.click(button('More options'));
    await press('I know this');
    await expect
      .element(inCard().getByText('Not marked until more is known: Northern Harbour Line.').first())
      .toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.poll(() => current.asked).toContain('mark harbour-line');
    current.card.dispose();
    current = article();
    current.open();
    await userEvent.click(button('More options'));
    await expect.element(button('Never mark this')).toBeVisible();
    await expect.element(button('I know this')).not.toBeInTheDocument();
  });
});

describe('a note', () => {
  test('is written on the card, shown with its day, edited, deleted and brought back', async () => {
    current = article();
    current.open();
    await userEvent.click(button('Add a note'));
    await userEvent.fill(field(), 'Seen from the train.');
    await press('Save note');
    await expect.element(inCard().getByText('Seen from the train.')).toBeVisible();
    await expect.element(inCard().getByText('Your note, 28 Nov 2026')).toBeVisible();
    await userEvent.click(button('Edit note'));
    await expect.element(field()).toHaveValue('Seen from the train.');
    await userEvent.clear(field());
    await press('Save note');
    await expect.element(inCard().getByText('Your note was deleted.')).toBeVisible();
    await press('Undo');
    await expect.element(inCard().getByText('Seen from the train.')).toBeVisible();
    expect(current.asked.filter((each) => each.startsWith('note'))).toEqual([
      'note Seen from the train.',
      'note ',
      'note Seen from the train.',
    ]);
  });

  test('that was written before is there when the card opens', async () => {
    const notes = [{ entry: HARBOUR_LINE.own, text: 'Ask about the bridges.', date: '2026-01-02' }];
    current = article({ background: async () => ({ ...HARBOUR_LINE, notes }) });
    current.open();
    await expect.element(inCard().getByText('Ask about the bridges.')).toBeVisible();
    await expect.element(button('Add a note')).not.toBeInTheDocument();
  });

  test('is not lost by a press beside the card, nor when it can’t be saved', async () => {
    current = article();
    current.open();
    await userEvent.click(button('Add a note'));
    await userEvent.fill(field(), 'Seen from the train.');
    await userEvent.click(document.body, { position: { x: 850, y: 20 } });
    await inSight();
    delete current.inside().documentElement.dataset.clear;
    await userEvent.click(button('Save note'));
    await expect.element(inCard().getByText('nothing was saved')).toBeVisible();
    await expect.element(field()).toHaveValue('Seen from the train.');
  });

  test('is not saved while the page hides the card, where no browser tells the card so', async () => {
    current = article();
    current.open();
    await userEvent.click(button('Add a note'));
    await userEvent.fill(field(), 'Seen from the train.');
    await inSight();
    const { documentElement: card } = current.inside();
    // As in Firefox, whose frames don't hear what covers or distorts them.
    const telling = new MutationObserver(() => card.hasAttribute('data-clear') || card.setAttribute('data-clear', ''));
    telling.observe(card, { attributes: true });
    document.documentElement.style.filter = 'opacity(0)';
    await userEvent.click(button('Save note'));
    await expect.element(inCard().getByText('nothing was saved')).toBeVisible();
    expect(current.asked.filter((each) => each.startsWith('note'))).toEqual([]);
    document.documentElement.style.filter = '';
    telling.disconnect();
  });
});
