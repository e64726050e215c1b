/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A piece of a text: one of the spans it was cut at, or what stands between them (`span` is null). */
export interface Piece<S extends Span> {
  /** UTF-16 offset into the text. */
  start: number;
  text: string;
  span: S | null;
}

/**
 * A text cut at spans, which may come in any order. Those that overlap an earlier one, lie outside the text or are empty are
 * left out, so that the pieces together are always the text.
 */
export function cutAt<S extends Span>(text: string, spans: readonly S[]): Piece<S>[] {
  const pieces: Piece<S>[] = [];
  let at = 0;
  const take = (end: number, span: S | null) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), span });
    at = end;
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    take(span.start, null);
    take(span.end, span);
  }
  take(text.length, null);
  return pieces;
}
