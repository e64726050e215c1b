/** One kind of line for each entry type: with its hue the whole language of the lines. */
import type { EntryType } from '../pack/entry-types.ts';

/** How the line under a mention is drawn; told apart without colour. */
export interface LineStyle {
  style: 'solid' | 'double' | 'dashed' | 'dotted';
  /** CSS pixels; whole ones, because browsers drop fractions on plain screens. */
  thickness: number;
}

/** Each type's line. Never wavy: that is a spelling mistake. */
export const LINE_STYLES: Record<EntryType, LineStyle> = {
  person: { style: 'solid', thickness: 2 },
  organisation: { style: 'double', thickness: 1 },
  project: { style: 'dashed', thickness: 2 },
  agreement: { style: 'dashed', thickness: 1 },
  event: { style: 'dotted', thickness: 2 },
  place: { style: 'dotted', thickness: 1 },
  office: { style: 'solid', thickness: 1 },
  award: { style: 'double', thickness: 2 },
  product: { style: 'dashed', thickness: 3 },
  topic: { style: 'dotted', thickness: 3 },
};
