/** The formats for other programs that the page of packs offers, beside a pack's own two. */
import type { EXPORTS } from '../exchange/export-pack.ts';
import type { LocaleKey } from '../locale-key.ts';

/** A kind of file that a pack can leave as. */
export type ExportKind = keyof typeof EXPORTS;

/** What the format is called everywhere, and the sentence on what it is for and leaves out. */
export const OTHER_FORMATS: ReadonlyArray<{ kind: ExportKind; name: string; hint: LocaleKey }> = [
  { kind: 'csv', name: 'CSV', hint: 'packs_format_list' },
  { kind: 'tsv', name: 'TSV', hint: 'packs_format_list' },
  { kind: 'turtle', name: 'SKOS (Turtle)', hint: 'packs_format_skos' },
  { kind: 'json-ld', name: 'SKOS (JSON-LD)', hint: 'packs_format_json_ld' },
  { kind: 'tbx', name: 'TBX', hint: 'packs_format_tbx' },
  { kind: 'tbx-2008', name: 'TBX 2008', hint: 'packs_format_tbx' },
  { kind: 'yomitan', name: 'Yomitan', hint: 'packs_format_yomitan' },
  { kind: 'web-annotation', name: 'Web Annotation', hint: 'packs_format_web_annotation' },
];
