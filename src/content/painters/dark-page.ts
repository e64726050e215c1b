/** Whether a page is light text on dark, by its text's own colour: that holds whatever lies behind it. */

/** Relative luminance above which text is light (WCAG 2.2: 0 black to 1 white). */
const LIGHT = 0.3;
/** The same as a lightness of CIELAB, 0 to 1. */
const LIGHTNESS = 0.62;

/** True when the element's text is light, so that lines need the dark surface's hues. */
export function isDarkPage(view: Window, element: Element | undefined): boolean {
  if (!element) return false;
  const { color } = view.getComputedStyle(element);
  // The figures of whatever notation the page uses; the 3 of `display-p3` is none of them.
  const [red = 0, green = 0, blue = 0] = (color.match(/(?<![-\w.])[\d.]+/g) ?? []).map(Number);
  if (/lab|lch/.test(color)) return (color.startsWith('ok') ? red : red / 100) > LIGHTNESS;
  const most = color.startsWith('rgb') ? 255 : 1;
  const linear = (value: number) => ((value / most + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > LIGHT;
}
