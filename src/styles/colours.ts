/** One hue for each entry type, on pages and in our own windows. */
import { ENTRY_TYPES, type EntryType } from '../pack/entry-types.ts';

/** A colour on light surfaces and its partner on dark ones, both `#rrggbb`. */
export interface Hue {
  light: string;
  dark: string;
}

/** Each type's own hue. All pass WCAG 2.2 AA for text (4.5:1) on every surface of `SURFACES`. */
export const TYPE_COLOURS: Record<EntryType, Hue> = {
  person: { light: '#8a4b00', dark: '#f0b35b' },
  organisation: { light: '#1d5fa8', dark: '#84b8f2' },
  project: { light: '#0b6b50', dark: '#62cfa8' },
  agreement: { light: '#7a3a96', dark: '#d3a0ea' },
  event: { light: '#a8323e', dark: '#f4939c' },
  place: { light: '#5c5f66', dark: '#a9adb6' },
  office: { light: '#0e6574', dark: '#6cc6d6' },
  award: { light: '#9c2c77', dark: '#f09ad0' },
  product: { light: '#5d6000', dark: '#c8cb62' },
  topic: { light: '#4a4fb5', dark: '#a9adf7' },
};

/** The surfaces that hues stand on: a page's paper, our raised windows and their quiet strips. */
export const SURFACES: Record<'paper' | 'raised' | 'wash', Hue> = {
  paper: { light: '#ffffff', dark: '#1c1d20' },
  raised: { light: '#ffffff', dark: '#26282c' },
  wash: { light: '#f6f6f8', dark: '#2e3035' },
};

/** What the options offer instead of a type's own hue. A choice is stored as the light colour. */
export const PALETTE: readonly Hue[] = [...Object.values(TYPE_COLOURS), { light: '#1b1c1e', dark: '#ececee' }];

/** The hue of a type, the reader's choice (a light colour of the palette, or any `#rrggbb`) included. */
export function hueOf(type: EntryType, chosen: Partial<Record<EntryType, string>> = {}): Hue {
  const light = chosen[type];
  if (light === undefined) return TYPE_COLOURS[type];
  return PALETTE.find((hue) => hue.light === light) ?? { light, dark: light };
}

/**
 * The custom properties `--bgr-<type>` for `:root` and `.bgr`, each with its light and dark colour, and `--bgr-hue` for what
 * bears a type in `data-type`.
 */
export function hueCss(chosen: Partial<Record<EntryType, string>> = {}): string {
  const lines = ENTRY_TYPES.map((type) => {
    const { light, dark } = hueOf(type, chosen);
    return `--bgr-${type}:light-dark(${light},${dark})`;
  });
  const hues = ENTRY_TYPES.map((type) => `[data-type=${type}]{--bgr-hue:var(--bgr-${type})}`);
  return `:root,.bgr{${lines.join(';')}}${hues.join('')}`;
}
