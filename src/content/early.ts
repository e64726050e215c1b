/** What runs before a page's own scripts: nothing but listening, so that the reader's presses are heard whatever a page stops. */
import { hearEarly } from './dom/early-events.ts';

hearEarly(window);
