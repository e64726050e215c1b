/** Packs of the first format version, which lacks only keys that the second one has. */
import { PACK_FORMAT } from './format.ts';

/** The format's name before relations, kinds and notes. */
export const FIRST_FORMAT = 'backgrounder-pack/1';

/**
 * A pack of the first version as one of the second, any other value as it is. Only prose said then how a date was known:
 * all but "stated" counts as inferred, because a date that is shown as exact must be.
 */
export function upgrade(value: unknown): unknown {
  if (!isRecord(value) || value.format !== FIRST_FORMAT) return value;
  const { sources } = value;
  return {
    ...value,
    format: PACK_FORMAT,
    sources: Array.isArray(sources) ? sources.map(withDateIs) : sources,
  };
}

function withDateIs(source: unknown): unknown {
  if (!isRecord(source) || typeof source.dateNote !== 'string' || /^stated\b/i.test(source.dateNote)) return source;
  return { ...source, dateIs: 'inferred' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
