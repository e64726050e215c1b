/** Every entry type, in the order in which lists show them. Apart from the format, so that pages need no validator. */
export const ENTRY_TYPES = [
  'person',
  'organisation',
  'project',
  'agreement',
  'event',
  'place',
  'office',
  'award',
  'product',
  'topic',
] as const;

/** What kind of thing an entry is. */
export type EntryType = (typeof ENTRY_TYPES)[number];
