/** Whether a page is light text on dark, by its text's own colour: that holds whatever lies behind it. */

/** Relative luminance above which text is light (WCAG 2.2: 0 black to 1 white). */
const LIGHT = 0.3;

/** True when the element's text is light, so that lines need the dark surface's hues. */
export function isDarkPage(view: Window, element: Element | undefined): boolean {
  if (!element) return false;
  const [red = 0, green = 0, blue = 0] = (view.getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  const linear = (value: number) => ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > LIGHT;
}
