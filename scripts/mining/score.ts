/** How well names were found: exact spans, and spans that touch. */
import { countAcronyms } from '../../src/mining/acronyms.ts';
import { clusterNames, type NameCluster } from '../../src/mining/cluster-names.ts';
import { findNames } from '../../src/mining/find-names.ts';
import { countForms } from '../../src/mining/form-counts.ts';
import type { LabelledTexts, Span } from './labelled-texts.ts';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the names that something found touches. */
  touching: number;
  missed: string[];
  wrong: string[];
}

/** Scores found spans. One that touches what may be a name or not, and no name, counts for nothing. */
export function score(found: readonly Span[], { paragraphs, names, neither }: LabelledTexts): Score {
  const key = ({ paragraph, start, end }: Span) => `${paragraph} ${start} ${end}`;
  const labelled = new Set(names.map(key));
  const counted = found.filter((span) => labelled.has(key(span)) || !neither.some((other) => touch(span, other)));
  const right = new Set(counted.map(key).filter((each) => labelled.has(each)));
  const precision = right.size / counted.length;
  const recall = right.size / names.length;
  const show = ({ paragraph, start, end }: Span) => {
    const text = paragraphs[paragraph]?.text ?? '';
    return `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
  };
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    touching: names.filter((name) => found.some((span) => touch(span, name))).length / names.length,
    missed: names.filter((name) => !right.has(key(name))).map(show),
    wrong: counted.filter((span) => !labelled.has(key(span))).map(show),
  };
}

function touch(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/** What is proposed of the texts, mined together. */
export function proposalsOf({ paragraphs }: Pick<LabelledTexts, 'paragraphs'>): NameCluster[] {
  return clusterNames({
    forms: countForms(findNames(paragraphs), paragraphs),
    acronyms: countAcronyms(paragraphs),
    languages: paragraphs.map(({ language }) => language),
    entry: () => undefined,
  });
}

/**
 * Into how many proposals the spellings of one thing fall, on average over the things that were found at all, and how many things
 * one proposal holds, over those that hold any.
 */
export function clustersPerThing(texts: LabelledTexts): { clusters: number; things: number } {
  const owners = new Map(proposalsOf(texts).flatMap((each) => each.forms.map(({ text }) => [text, each] as const)));
  const held = new Map<NameCluster, number>();
  const found = (texts.things ?? []).flatMap((spellings) => {
    const clusters = new Set(spellings.flatMap((text) => owners.get(text) ?? []));
    for (const cluster of clusters) held.set(cluster, (held.get(cluster) ?? 0) + 1);
    return clusters.size > 0 ? [clusters.size] : [];
  });
  return { clusters: average(found), things: average([...held.values()]) };
}

function average(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
