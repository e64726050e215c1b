/** Makes a screenshot small: its colours reduced to a palette by median cut (P. Heckbert, SIGGRAPH 1982). */
import { indexedPng, type Picture } from './png.ts';

interface Colour {
  /** Red, green, blue. */
  rgb: [number, number, number];
  pixels: number;
}

/** The picture as a PNG of at most `most` colours (256 or fewer); a picture that has no more keeps them exactly. */
export function fewerColours({ width, height, pixels }: Picture, most: number): Buffer {
  const colours = count(pixels);
  const boxes = cut([...colours.values()], most);
  const indexOf = new Map<number, number>();
  const palette = new Uint8Array(boxes.length * 3);
  boxes.forEach((box, index) => {
    palette.set(mean(box), index * 3);
    for (const { rgb } of box) indexOf.set(keyOf(...rgb), index);
  });
  const indices = new Uint8Array(width * height);
  for (let i = 0; i < indices.length; i++) indices[i] = indexOf.get(keyAt(pixels, i)) ?? 0;
  return indexedPng(width, height, palette, indices);
}

function count(pixels: Uint8Array): Map<number, Colour> {
  const colours = new Map<number, Colour>();
  for (let i = 0; i * 3 < pixels.length; i++) {
    const key = keyAt(pixels, i);
    const known = colours.get(key);
    if (known) known.pixels++;
    else colours.set(key, { rgb: [(key >> 16) & 255, (key >> 8) & 255, key & 255], pixels: 1 });
  }
  return colours;
}

/** Halves the box whose colours differ most, until there are enough boxes or nothing differs. */
function cut(colours: Colour[], most: number): Colour[][] {
  const boxes = [colours];
  while (boxes.length < most) {
    const spreads = boxes.map(spreadOf);
    const widest = spreads.reduce((best, { weight }, i) => (weight > (spreads[best]?.weight ?? 0) ? i : best), 0);
    const { weight, channel } = spreads[widest] ?? { weight: 0, channel: 0 };
    const box = boxes[widest];
    if (!box || weight === 0) break;
    box.sort((a, b) => a.rgb[channel] - b.rgb[channel]);
    boxes.splice(widest, 1, ...halves(box));
  }
  return boxes;
}

/** The channel in which a box's colours lie furthest apart; weighed by pixels, less than proportionally, so that small coloured details keep colours. */
function spreadOf(box: readonly Colour[]): { channel: 0 | 1 | 2; weight: number } {
  const pixels = box.reduce((sum, colour) => sum + colour.pixels, 0);
  const spans = ([0, 1, 2] as const).map((channel) => {
    let [low, high] = [255, 0];
    for (const { rgb } of box) {
      low = Math.min(low, rgb[channel]);
      high = Math.max(high, rgb[channel]);
    }
    return { channel, weight: (high - low) * Math.sqrt(Math.sqrt(pixels)) };
  });
  return spans.reduce((widest, span) => (span.weight > widest.weight ? span : widest));
}

/** Two parts with about as many pixels, neither empty. */
function halves(box: readonly Colour[]): [Colour[], Colour[]] {
  const half = box.reduce((sum, { pixels }) => sum + pixels, 0) / 2;
  let sum = 0;
  const middle = box.findIndex(({ pixels }) => {
    sum += pixels;
    return sum >= half;
  });
  const at = Math.min(Math.max(1, middle), box.length - 1);
  return [box.slice(0, at), box.slice(at)];
}

/** The colour that stands for a box: a colour of most of its pixels stays as it is. */
function mean(box: readonly Colour[]): [number, number, number] {
  const pixels = box.reduce((sum, colour) => sum + colour.pixels, 0);
  const main = box.find((colour) => colour.pixels * 2 > pixels);
  if (main) return main.rgb;
  const of = (channel: 0 | 1 | 2) =>
    Math.round(box.reduce((sum, { rgb, pixels: n }) => sum + rgb[channel] * n, 0) / pixels);
  return [of(0), of(1), of(2)];
}

function keyAt(pixels: Uint8Array, i: number): number {
  return keyOf(pixels[i * 3] ?? 0, pixels[i * 3 + 1] ?? 0, pixels[i * 3 + 2] ?? 0);
}

function keyOf(red: number, green: number, blue: number): number {
  return (red << 16) | (green << 8) | blue;
}
