/** What lines stand on: the tone for a text by the colours behind it and its own, and whether a line leaves the text as it is. */
import { inFrontOf, type Light, lightOf } from '../../styles/luminance.ts';
import { toneOn } from '../../styles/tones.ts';
import { elementAbove, isElement, rootElementOf } from '../dom/safe-dom.ts';
import { type Ground, groundAs, type Ink } from './ground.ts';

export class Surfaces {
  readonly #view: Window;
  /** Luminances of what is behind the text of elements, null where a picture is; as of the last `forget`. */
  readonly #behind = new Map<Element, number | null>();
  readonly #grounds = new Map<Element, Ground>();

  constructor(view: Window) {
    this.#view = view;
  }

  /** Looks at the page anew from now on. */
  forget(): void {
    this.#behind.clear();
    this.#grounds.clear();
  }

  /** What the text stands on that is right in an element. */
  groundOf(element: Element): Ground {
    const known = this.#grounds.get(element);
    if (known) return known;
    const behind = this.#surfaceOf(element);
    const tone = toneOn(behind, this.#textOf(element, behind));
    const ink = inkOf(this.#view.getComputedStyle(element));
    // A line in the text's own colour would be as clear as the text.
    const ground = groundAs(tone, ink === 'clear' && tone === 'plain' ? 'lost' : ink);
    this.#grounds.set(element, ground);
    return ground;
  }

  /** True where an element's text stands on something dark, or is light itself in front of a picture. */
  isDarkAt(element: Element): boolean {
    const behind = this.#surfaceOf(element);
    return behind === null ? this.#textOf(element, behind) > MIDDLE : behind < MIDDLE;
  }

  /** Some of the elements that were asked for since the last `forget`, evenly spread, with what text in them stands on. */
  samples(most: number): Array<[Element, Ground]> {
    const all = [...this.#grounds];
    const step = Math.max(1, all.length / most);
    return Array.from({ length: Math.min(all.length, most) }, (_, index) => all[Math.floor(index * step)]).filter(
      (sample) => sample !== undefined,
    );
  }

  /** The luminance of an element's own text. */
  #textOf(element: Element, behind: number | null): number {
    const { color, webkitTextFillColor } = this.#view.getComputedStyle(element);
    // Text that is filled with nothing shows what is behind it.
    const text = [webkitTextFillColor, color].map(lightOf).find((light) => light && light.alpha > 0);
    return text ? inFrontOf(text, behind ?? 0.5) : 0.5;
  }

  #surfaceOf(element: Element): number | null {
    const above: Element[] = [];
    let behind: number | null | undefined;
    for (let at: Element | null = element; at && behind === undefined; at = elementAbove(at)) {
      behind = this.#behind.get(at);
      if (behind === undefined) above.push(at);
    }
    let surface = behind === undefined ? this.#canvas() : behind;
    for (const at of above.reverse()) {
      surface = this.#over(at, surface);
      this.#behind.set(at, surface);
    }
    return surface;
  }

  /** What is seen behind an element's text when this is what is behind the element. */
  #over(element: Element, behind: number | null): number | null {
    const { backgroundColor, backgroundImage, backgroundClip } = this.#view.getComputedStyle(element);
    if (backgroundImage !== 'none' && backgroundClip !== 'text') return null;
    const own: Light | null = backgroundClip === 'text' ? null : lightOf(backgroundColor);
    if (!own || own.alpha === 0) return behind;
    return own.alpha === 1 ? own.luminance : behind === null ? null : inFrontOf(own, behind);
  }

  /** The paper that the browser puts behind all: dark where the page lets it be and the system asks for it. */
  #canvas(): number | null {
    // What is behind a frame's own paper stands in another document.
    if (this.#view.parent !== this.#view) return null;
    const { document } = this.#view;
    const meta = document.querySelector('meta[name="color-scheme"]');
    const root = rootElementOf(document);
    const { colorScheme } = isElement(root) ? this.#view.getComputedStyle(root) : { colorScheme: 'normal' };
    const schemes = colorScheme === 'normal' ? (meta?.getAttribute('content') ?? '') : colorScheme;
    const isDark = schemes.includes('dark') && (!schemes.includes('light') || prefersDark(this.#view));
    return isDark ? DARK_PAPER : 1;
  }
}

/** Relative luminance of the browsers' own dark paper, `#121212` or lighter. */
const DARK_PAPER = 0.01;
/** The relative luminance that contrasts as much with black as with white. */
const MIDDLE = 0.18;

const prefersDark = (view: Window): boolean => view.matchMedia('(prefers-color-scheme: dark)').matches;

function inkOf({ color, webkitTextFillColor, webkitTextStrokeWidth }: CSSStyleDeclaration): Ink {
  if (Number.parseFloat(webkitTextStrokeWidth) > 0) return 'lost';
  if (webkitTextFillColor === color || webkitTextFillColor === '') return 'own';
  return lightOf(webkitTextFillColor)?.alpha === 0 ? 'clear' : 'lost';
}
