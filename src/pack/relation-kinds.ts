/** Every kind of relation, in the order in which lists show them. Apart from the format, so that pages need no validator. */
import type { EntryType } from './entry-types.ts';

/** What a kind of relation means, and which entries it may join. */
interface KindRule {
  /** The same relation read from the other end: "holds-office" there, "held-by" here. Never written in a pack. */
  inverse: string;
  /** The nearest property of Wikidata. */
  property: `P${number}`;
  /** On Wikidata the statement stands at the other end: an agreement names who signed it. */
  reversed?: true;
  /** The types of the entry that has the relation, and of the entry that it leads to. */
  from: readonly EntryType[];
  to: readonly EntryType[];
}

const STATES_AND_BODIES = ['organisation', 'office', 'place'] as const;
const ACTORS = ['person', ...STATES_AND_BODIES] as const;
const HAPPENINGS = ['event', 'topic'] as const;
const WORKS = ['project', 'agreement', ...HAPPENINGS] as const;
const THINGS = ['organisation', ...WORKS, 'place', 'office', 'product'] as const;
const ALL = ['person', ...THINGS, 'award'] as const;

const KINDS = {
  'holds-office': { inverse: 'held-by', property: 'P39', from: ['person', 'place'], to: ['office'] },
  heads: {
    inverse: 'headed-by',
    property: 'P488',
    reversed: true,
    from: ['person', 'office'],
    to: ['organisation', 'office', 'event'],
  },
  'works-for': { inverse: 'employs', property: 'P108', from: ['person'], to: ['organisation', 'office'] },
  'office-of': { inverse: 'has-office', property: 'P2389', from: ['office'], to: ['organisation', 'office'] },
  'state-office-of': {
    inverse: 'has-state-office',
    property: 'P1001',
    from: ['office', 'organisation'],
    to: ['place'],
  },
  'member-of': { inverse: 'has-member', property: 'P463', from: ACTORS, to: ['organisation', 'office'] },
  signed: { inverse: 'signed-by', property: 'P1891', reversed: true, from: ACTORS, to: ['agreement'] },
  'signed-at': { inverse: 'signing-of', property: 'P793', from: ['agreement'], to: ['event', 'place'] },
  'took-part': { inverse: 'had-part', property: 'P710', reversed: true, from: ACTORS, to: WORKS },
  organised: { inverse: 'organised-by', property: 'P664', reversed: true, from: ACTORS, to: WORKS },
  sponsored: { inverse: 'sponsored-by', property: 'P859', reversed: true, from: ACTORS, to: WORKS },
  about: { inverse: 'subject-of', property: 'P921', from: WORKS, to: ALL },
  makes: { inverse: 'made-by', property: 'P1056', from: ['organisation', 'project'], to: ['product'] },
  'owned-by': { inverse: 'owns', property: 'P127', from: ['organisation', 'project', 'product'], to: ACTORS },
  'part-of': { inverse: 'has-part', property: 'P361', from: THINGS, to: THINGS },
  'located-in': { inverse: 'location-of', property: 'P276', from: THINGS, to: ['place'] },
  'works-in': {
    inverse: 'work-place-of',
    property: 'P2541',
    from: ['person', 'organisation', 'office'],
    to: ['place', 'organisation'],
  },
  'starts-at': { inverse: 'start-of', property: 'P559', from: ['project', 'event', 'place'], to: ['place'] },
  'runs-through': { inverse: 'on-the-way-of', property: 'P131', from: ['project', 'place'], to: ['place'] },
  'leads-to': { inverse: 'destination-of', property: 'P1444', from: ['project', 'event', 'place'], to: ['place'] },
  borders: { inverse: 'borders', property: 'P47', from: ['place'], to: ['place'] },
  crosses: { inverse: 'crossed-by', property: 'P177', from: ['project'], to: ['place'] },
  ended: { inverse: 'ended-by', property: 'P793', reversed: true, from: ['agreement', 'event'], to: HAPPENINGS },
  'led-to': { inverse: 'result-of', property: 'P1542', from: WORKS, to: WORKS },
  'followed-by': { inverse: 'follows', property: 'P156', from: ['agreement', 'event'], to: ['agreement', 'event'] },
  'named-after': { inverse: 'gave-name-to', property: 'P138', from: [...THINGS, 'award'], to: ['person', 'place'] },
  'award-received': { inverse: 'awarded-to', property: 'P166', from: ['person', 'organisation'], to: ['award'] },
} as const satisfies Record<string, KindRule>;

/** How an entry can be related to another. */
export type RelationKind = keyof typeof KINDS;

/** A relation's name from either end. */
export type RelationName = RelationKind | (typeof KINDS)[RelationKind]['inverse'];

/** Each kind's rule. */
export const RELATION_KINDS: Readonly<Record<RelationKind, Readonly<KindRule> & { inverse: RelationName }>> = KINDS;
