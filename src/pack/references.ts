/** Checks of what a record names: an entry, a paragraph of a source, a day. Each gives its problems, mostly none. */
import type { Source } from './format.ts';
import { type Problem, problem } from './problem.ts';

type Path = Problem['path'];

/** An id that no entry has. */
export function entryProblems(id: string, path: Path, ids: { has(id: string): boolean }): Problem[] {
  return ids.has(id) ? [] : [problem(path, 'no entry has this id', id, 'correct the id, or add the entry')];
}

/** A source that is not there, or a paragraph beyond its end; `path` is that of the record with both keys. */
export function placeProblems(
  place: { source: string; paragraph: number },
  path: Path,
  sources: ReadonlyMap<string, Source>,
): Problem[] {
  const source = sources.get(place.source);
  if (!source) {
    const cure = 'correct the id, or add the source';
    return [problem([...path, 'source'], 'no source has this id', place.source, cure)];
  }
  if (place.paragraph <= source.paragraphs) return [];
  const cure = `source ${source.id} has ${source.paragraphs} paragraphs; count anew`;
  return [problem([...path, 'paragraph'], 'paragraph is beyond the end of its source', place.paragraph, cure)];
}

/** 2022-02-30 has the shape of a date and is none. A date that is absent is right. */
export function dayProblems(date: string | undefined, path: Path): Problem[] {
  if (date === undefined) return [];
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const found = new Date(0);
  found.setUTCFullYear(year, month - 1, day);
  return found.getUTCDate() === day ? [] : [problem(path, 'the calendar has no such day', date, 'correct the date')];
}
