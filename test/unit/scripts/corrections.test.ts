/** The steps by hand from proposals to what people labelled. */
import { expect, it } from 'vitest';
import { correctionsOf, type LabelledThing } from '../../../scripts/mining/corrections.ts';
import type { NameCluster } from '../../../src/mining/cluster-names.ts';

const THINGS: LabelledThing[] = [
  { type: 'person', spellings: ['Ada Quill', 'Quill'] },
  { type: 'place', spellings: ['Ellery'] },
  { type: 'project', spellings: ['Northern Link'] },
  { type: '-', spellings: ['Report'] },
];

function cluster(type: NameCluster['type'], ...forms: string[]): NameCluster {
  return { label: forms[0] ?? '', type, forms: forms.map((text) => ({ text, count: 1 })) };
}

it('are none where each thing is one name of its type', () => {
  const proposals = [
    cluster('person', 'Ada Quill', 'Quill'),
    cluster('place', 'Ellery'),
    cluster('project', 'Northern Link'),
  ];
  expect(correctionsOf([...proposals, cluster('topic', 'Report')], THINGS)).toEqual([]);
});

it('are one for each name that is none, part that lies apart, wrong type, and thing that wasn’t found', () => {
  const proposals = [
    cluster('person', 'Ada Quill'),
    cluster('person', 'Quill', 'Ellery'),
    cluster('topic', 'Monday'),
    cluster('place', 'Ellery'),
  ];
  expect(correctionsOf(proposals, THINGS).sort()).toEqual([
    'ignore: Monday',
    'merge: Ada Quill',
    'merge: Ellery',
    'missing: Northern Link',
    'split: Ellery from Quill',
  ]);
  expect(correctionsOf([cluster('topic', 'Northern Link')], THINGS.slice(2))).toEqual([
    'type: Northern Link is no topic but project',
  ]);
});
