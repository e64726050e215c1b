/** The form of a new name, in the card's frame at a selection. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardSubject } from '../../../src/content/card/card.ts';
import { type Article, article, HOST } from './article.ts';

let current: Article;
const SELECTED: Partial<CardSubject> = {
  mention: -1,
  surface: 'Mara Voss',
  candidates: [],
  selected: { around: 'So said Mara Voss.', language: 'en' },
};
const open = () => {
  current = article();
  current.open('keyboard', SELECTED);
  return current;
};
const inCard = () => page.frameLocator(page.getByTitle('Backgrounder'));
const field = (name: string) => inCard().getByRole('textbox', { name, exact: true });
const button = (name: string) => inCard().getByRole('button', { name, exact: true });
const inSight = () => expect.poll(() => current.inside().documentElement.dataset.clear).toBe('');
/** As a reader does, who has been in the card for a while. */
const press = async (name: string) => {
  await userEvent.hover(button(name));
  await inSight();
  await userEvent.click(button(name));
};
const isShown = () => document.querySelector(`${HOST}[data-backgrounder-card="open"]`) !== null;

beforeEach(() => page.viewport(900, 700));
afterEach(() => {
  current.card.dispose();
  document.body.replaceChildren();
});

describe('the form of a new name', () => {
  test('has the selection in it, and the focus', async () => {
    const { inside } = open();
    await expect.element(field('Name')).toHaveValue('Mara Voss');
    await expect.poll(() => inside().activeElement?.getAttribute('name')).toBe('label');
  });

  test('has the focus too when it is long in coming', async () => {
    let resolve: () => void = () => undefined;
    const proposing = new Promise<void>((done) => {
      resolve = done;
    });
    current = article({ proposing });
    current.open('keyboard', SELECTED);
    await expect.poll(isShown).toBe(true);
    await expect.poll(() => current.inside().activeElement?.className).toBe('card');
    resolve();
    await expect.poll(() => current.inside().activeElement?.getAttribute('name')).toBe('label');
  });

  test('saves what is in it once the reader can have seen it, and undoes that', async () => {
    const { asked } = open();
    await expect.element(field('Name')).toBeVisible();
    await press('Add');
    await expect.element(inCard().getByText('Added to my names: Mara Voss.').first()).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.poll(isShown).toBe(false);
    expect(asked.filter((each) => each.endsWith('name'))).toEqual(['add name', 'delete name']);
  });

  test('saves nothing that was pressed while it can’t be seen, and keeps what was written', async () => {
    const { asked, inside } = open();
    await expect.element(field('Name')).toBeVisible();
    await inSight();
    delete inside().documentElement.dataset.clear;
    await userEvent.click(button('Add'));
    await expect.element(inCard().getByText('nothing was saved')).toBeVisible();
    await expect.element(field('Name')).toHaveValue('Mara Voss');
    expect(asked).not.toContain('add name');
  });

  test('closes at Esc, and the focus is where it was', async () => {
    current = article();
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    current.open('keyboard', SELECTED);
    await expect.element(field('Name')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(isShown).toBe(false);
    expect(document.activeElement).toBe(outside);
  });

  test('stays with what is written in it, whatever is pressed beside it, until it is cancelled', async () => {
    const { card, open: openCard } = open();
    await expect.element(field('Name')).toBeVisible();
    await userEvent.fill(field('Who or what is it? (optional)'), 'Reporter');
    await userEvent.click(document.body, { position: { x: 850, y: 20 } });
    openCard('pointer');
    expect(card.mention).toBe(-1);
    await expect.element(field('Who or what is it? (optional)')).toHaveValue('Reporter');
    await userEvent.click(button('Cancel'));
    await expect.poll(isShown).toBe(false);
    openCard('pointer');
    await expect.element(inCard().getByRole('heading', { name: 'Northern Harbour Line' })).toBeVisible();
  });
});
