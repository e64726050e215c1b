/** What benchmarks need of recognition; `as-shipped.ts` bundles it. */
export { mergeIndexes } from '../../src/recognition/index/merge-indexes.ts';
export { loadIndex, saveIndex } from '../../src/recognition/index/stored-index.ts';
export { createRecogniser, recogniserOf } from '../../src/recognition/recogniser.ts';
