/** The harbour's pack with everything that other formats have a word for. */
import type { Pack } from '../../../src/pack/format.ts';
import { validatePack } from '../../../src/pack/validate.ts';
import { HARBOUR } from '../pack/harbour.ts';

export const RICH: Pack = {
  ...HARBOUR,
  title: 'Harbour & “Quay”',
  kind: 'imported',
  homepage: 'https://harbour.example/pack',
  entries: [
    {
      id: 'ada-quill',
      type: 'person',
      label: 'Ada Quill',
      labels: { az: 'Ada Kvill', ru: 'Ада Квилл' },
      gloss: 'Mayor of the harbour town; "a builder\'s mayor", some say',
      glosses: { ru: 'Мэр портового города' },
      forms: [
        { text: 'Ada Quill' },
        { text: 'Quill', use: 'short' },
        { text: 'Ada M. Quill' },
        { text: 'Ада Квилл', language: 'ru' },
        { text: 'Ada Kvill', language: 'az' },
        { text: 'Квилл', use: 'short', language: 'ru' },
      ],
      naming: 'Her own papers say Ada May.',
      note: { text: 'She retired, & moved away.', date: '2025-03' },
      same: ['https://www.wikidata.org/wiki/Q1', 'https://harbour.example/?a={b}&c=1'],
    },
    {
      id: 'tom-quill',
      type: 'person',
      label: 'Tom Quill',
      gloss: 'Bridge builder',
      forms: [{ text: 'Tom Quill' }, { text: 'Tommy; the Quill' }],
      naming: null,
    },
    {
      id: 'old-bridge',
      type: 'project',
      label: 'Old Bridge',
      gloss: 'Stone bridge',
      forms: [{ text: 'Old Bridge' }, { text: 'the A|B bridge' }],
      naming: null,
    },
  ],
  passages: [
    {
      id: 'q1',
      quote: 'the  <old> bridge',
      prefix: 'over ',
      suffix: ' again',
      start: 5,
      end: 22,
      about: ['old-bridge', 'ada-quill'],
      source: 'a1',
      paragraph: 3,
    },
  ],
};

const validation = validatePack(RICH);
if ('problems' in validation) throw new Error(JSON.stringify(validation.problems));

/** What a format that knows names alone keeps of a pack: entries, without what only packs say. */
export function namesOf({ entries }: Pack): object[] {
  return entries.map(({ label, type, gloss, forms }) => ({
    label,
    type,
    gloss,
    forms: forms.map(({ text, language, use }) => `${text}@${language ?? ''} ${use ?? ''}`).sort(),
  }));
}
