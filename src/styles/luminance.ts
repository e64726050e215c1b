/** How light colours are, in the notations that browsers compute them to. */

/** A colour's relative luminance (WCAG 2.2: 0 black to 1 white), and its opacity, 0 to 1. */
export interface Light {
  luminance: number;
  alpha: number;
}

/** The light of a computed colour; null of what is none. */
export function lightOf(colour: string): Light | null {
  // The figures, whatever the notation; the 3 of `display-p3` is none of them.
  const figures = (colour.match(/(?<![-\w.])-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [first, second, third, alpha = 1] = figures;
  if (first === undefined || second === undefined || third === undefined) return null;
  if (colour.startsWith('oklab') || colour.startsWith('oklch')) return { luminance: first ** 3, alpha };
  if (/^(?:lab|lch)/.test(colour)) return { luminance: ((first + 16) / 116) ** 3, alpha };
  const most = colour.startsWith('rgb') ? 255 : 1;
  return { luminance: luminanceOf([first / most, second / most, third / most]), alpha };
}

/** The relative luminance of red, green and blue of sRGB, 0 to 1. */
const luminanceOf = ([red, green, blue]: readonly [number, number, number]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const display = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** What is seen of a colour in front of another one: browsers mix the values that are displayed. */
export const inFrontOf = ({ luminance, alpha }: Light, behind: number): number =>
  linear(alpha * display(luminance) + (1 - alpha) * display(behind));

/** The contrast of two relative luminances (WCAG 2.2). */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** A colour `#rrggbb` of the same hue with another luminance: mixed with white or black, in linear light. */
export function withLuminance(hex: string, wanted: number): string {
  const parts = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  const [red = 0, green = 0, blue = 0] = parts;
  const now = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const mixed = (value: number) =>
    wanted <= now ? value * (wanted / now) : value + (1 - value) * ((wanted - now) / (1 - now));
  const digits = [red, green, blue].map((value) =>
    Math.round(display(mixed(value)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`;
}

/** The relative luminance of a colour `#rrggbb`. */
export const hexLuminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return luminanceOf([red, green, blue]);
};
