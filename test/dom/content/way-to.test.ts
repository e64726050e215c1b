/** The way to a part of a page, through whatever scrolls and past whatever stays. */
import { describe, expect, it } from 'vitest';
import { takeWay, wayTo } from '../../../src/content/dom/way-to.ts';
import { type PageWindow, showPage } from './page.ts';

const FAR = '<div style="height:3000px"></div>';

/** Goes to the element with the id `name`, again until it is there. False when there is no way. */
function goTo(view: PageWindow): boolean {
  const name = view.document.getElementById('name') as Element;
  for (let times = 0; times < 5; times += 1) {
    const moves = wayTo(view, name, name.getBoundingClientRect());
    if (!moves) return false;
    if (moves.length === 0) break;
    takeWay(view, moves, 'instant');
  }
  return true;
}

/** What is seen in the middle of the element with the id `name`. */
function seenAtName(view: PageWindow): string | undefined {
  const { left, top, width, height } = (view.document.getElementById('name') as Element).getBoundingClientRect();
  return view.document.elementFromPoint(left + width / 2, top + height / 2)?.id;
}

const scrolledTo = ({ document }: PageWindow) =>
  [...document.querySelectorAll('*')].map(({ scrollTop, scrollLeft }) => `${scrollTop} ${scrollLeft}`).join();

describe('a name comes into sight', () => {
  it.each([
    ['in a long page', `${FAR}<p id="name">Baku</p>${FAR}`],
    [
      'in a scroller that fills the window',
      `<style>html,body{height:100%;overflow:hidden;margin:0}</style>
      <div style="height:100%;overflow:auto">${FAR}<p id="name">Baku</p>${FAR}</div>`,
    ],
    [
      'in a scroller far down',
      `${FAR}<div style="height:200px;overflow:auto">${FAR}<p id="name">Baku</p>${FAR}</div>${FAR}`,
    ],
    [
      'in a scroller in a scroller',
      `<div style="height:300px;overflow-y:scroll">${FAR}
      <div style="height:150px;overflow-y:auto">${FAR}<p id="name">Baku</p></div>${FAR}</div>`,
    ],
    [
      'in a scroller from side to side',
      `<div style="overflow-x:auto;white-space:nowrap;width:300px">
      <span style="display:inline-block;width:2000px"></span><span id="name">Baku</span></div>`,
    ],
    [
      'in a scroller from right to left',
      `<div dir="rtl" style="overflow-x:auto;white-space:nowrap;width:300px">
      <span style="display:inline-block;width:2000px"></span><span id="name">Baku</span></div>`,
    ],
    [
      'under bars above and below',
      `<div style="position:fixed;inset:0 0 55% 0;background:#ccc"></div>
      <div style="position:fixed;inset:75% 0 0 0;background:#ccc"></div>${FAR}<p id="name">Baku</p>${FAR}`,
    ],
    [
      'under a bar that sticks',
      `<header style="position:sticky;top:0;height:60vh;background:#ccc"></header>
      ${FAR}<p id="name">Baku</p>${FAR}`,
    ],
    [
      'where a box that hides the rest shows it',
      `${FAR}<div style="overflow:hidden"><p id="name">Baku</p></div>${FAR}`,
    ],
    [
      'in a box that stands free of one that hides it',
      `<div style="overflow:hidden;height:10px">
      <div style="position:absolute;top:2500px"><p id="name">Baku</p></div></div>${FAR}`,
    ],
  ])('%s', async (_, html) => {
    const view = await showPage(html);
    expect(goTo(view)).toBe(true);
    expect(seenAtName(view)).toBe('name');
    const before = scrolledTo(view);
    expect(goTo(view)).toBe(true);
    expect(scrolledTo(view)).toBe(before);
  });
});

describe('nothing is moved, because the reader couldn’t move it back,', () => {
  it.each([
    [
      'where a box cuts the text off',
      `${FAR}<div style="overflow:hidden;height:50px">${FAR}<p id="name">Baku</p></div>`,
    ],
    ['where a box clips the text', `<div style="overflow:clip;height:50px">${FAR}<p id="name">Baku</p></div>`],
    [
      'where a line ends in an ellipsis',
      `<p style="overflow:hidden;text-overflow:ellipsis;white-space:nowrap;width:200px">
      <span style="display:inline-block;width:400px"></span><span id="name">Baku</span></p>`,
    ],
    ['where the page itself is held still', `<style>html{overflow:hidden}</style>${FAR}<p id="name">Baku</p>`],
    [
      'where what is fixed reaches out of the window',
      `<div style="position:fixed;top:3000px"><p id="name">Baku</p></div>${FAR}`,
    ],
  ])('%s', async (_, html) => {
    const view = await showPage(html);
    const before = scrolledTo(view);
    expect(goTo(view)).toBe(false);
    expect(scrolledTo(view)).toBe(before);
  });
});
