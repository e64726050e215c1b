/** What runs before a page's own scripts: nothing but listening, so that the reader's presses are heard whatever a page stops. */
import { type EarlyType, FOCUSING, hearEarly, LEADING_INSIDE } from './dom/early-events.ts';

const TYPES: EarlyType[] = [
  ...LEADING_INSIDE,
  ...FOCUSING,
  'pointerdown',
  'pointermove',
  'click',
  'keydown',
  'keyup',
  'beforetoggle',
  'invalid',
];
for (const type of TYPES) hearEarly(window, type);
