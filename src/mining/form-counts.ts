/** What is counted of each way of writing a name: all that tells which ways are one name's, and what that is. */
import type { FoundName, MinedParagraph } from './find-names.ts';

/** What is counted in parts of a corpus adds up to what is counted in all of it. */
export interface FormCounts {
  text: string;
  count: number;
  /** How often a title or a post stands before it. */
  titled: number;
  /** How often it stands behind a word behind which mostly places stand. */
  behindIn: number;
}

const IN = /(?:^|[\s(])(?:in|from|near|в|во|из)\s+$/iu;
/** As far back as that word reaches, with what may stand before it; UTF-16 units. */
const AS_FAR = 8;

/** Every way in which the names that were found are written. */
export function countForms(found: readonly FoundName[], paragraphs: readonly MinedParagraph[]): FormCounts[] {
  const forms = new Map<string, FormCounts>();
  for (const { text, title, paragraph, start } of found) {
    const form = forms.get(text) ?? { text, count: 0, titled: 0, behindIn: 0 };
    forms.set(text, form);
    form.count++;
    if (title !== null) form.titled++;
    if (IN.test(paragraphs[paragraph]?.text.slice(Math.max(0, start - AS_FAR), start) ?? '')) form.behindIn++;
  }
  return [...forms.values()];
}
