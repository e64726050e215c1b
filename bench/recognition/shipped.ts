/** What a background with stored indexes needs of recognition; `as-shipped.ts` bundles it. */
export { mergeIndexes } from '../../src/recognition/index/merge-indexes.ts';
export { loadIndex } from '../../src/recognition/index/stored-index.ts';
export { recogniserOf } from '../../src/recognition/recogniser.ts';
