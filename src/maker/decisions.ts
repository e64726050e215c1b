/**
 * What a reader has decided about proposed names, as a log: the names are what the log makes of the proposals, so that undoing
 * is leaving out its last line, two windows write one log, and proposals that change with the documents keep what was decided.
 */
import type { MinedName } from '../mining/mine-documents.ts';
import type { EntryType } from '../pack/entry-types.ts';

/** `known`: packs in use know it, and nothing else was decided; the pack that is made says what documents say of it. */
export const NAME_STATES = ['open', 'known', 'accepted', 'ignored'] as const;
export type NameState = (typeof NAME_STATES)[number];

/** A name as the reader has it. */
export interface DecidedName extends MinedName {
  /** The form that it was proposed or split off by: stays the same whatever it is called. */
  id: string;
  state: NameState;
  /** The reader's words on who or what it is; empty until there are some. */
  gloss: string;
}

/** One step. Names are told by any form of theirs; a step about a form that no document holds any more does nothing. */
export type Decision =
  | { do: 'accept' | 'ignore'; name: string }
  /** Many at once: those that were open then, since others may be proposed later. */
  | { do: 'accept-all'; names: string[] }
  | { do: 'merge'; name: string; into: string }
  /** One way of writing becomes a name of its own. */
  | { do: 'split'; form: string }
  | { do: 'rename'; name: string; label: string }
  /** A way of writing that no document has: one that it also goes by, or one that it was called by and doesn't. */
  | { do: 'add-form' | 'remove-form'; name: string; form: string }
  | { do: 'type'; name: string; type: EntryType }
  | { do: 'gloss'; name: string; gloss: string }
  | PassageDecision;

/** One step about a passage of a name. The name is where the reader was; the passage is the same for all whom it names. */
export type PassageDecision =
  /** Neither pinned nor left out with `let`. */
  | { do: 'pin' | 'leave-out' | 'let'; name: string; passage: string }
  /** In the reader's words; the document's own again when the text is empty. */
  | { do: 'rewrite'; name: string; passage: string; fact: ReadersFact };

/** A passage as the reader tells it. */
export interface ReadersFact {
  text: string;
  /** A form of whoever said it; empty where nobody did. */
  speaker: string;
  /** When that was, as packs write dates; empty where the document's day is all that is known. */
  date: string;
}

/** True of a name that the pack holds. */
export function isTaken({ state }: Pick<DecidedName, 'state'>): boolean {
  return state === 'accepted' || state === 'known';
}

/** True of a way of writing that stands in no document. */
export function isAdded({ count }: MinedName['forms'][number]): boolean {
  return count === 0;
}

/** The name that is called or written so; null when it is free. */
export function nameOf<Name extends MinedName>(names: readonly Name[], form: string): Name | null {
  return names.find(({ label, forms }) => label === form || forms.some(({ text }) => text === form)) ?? null;
}

/** The names after all decisions, in the order in which they were proposed. */
export function decidedNames(mined: readonly MinedName[], log: readonly Decision[]): DecidedName[] {
  const names = new Names(mined);
  for (const decision of log) names.apply(decision);
  return names.list();
}

/** What was decided of passages, by their ids. */
export interface DecidedPassages {
  pinned: ReadonlySet<string>;
  leftOut: ReadonlySet<string>;
  facts: ReadonlyMap<string, ReadersFact>;
}

/** What all decisions together say of passages. */
export function decidedPassages(log: readonly Decision[]): DecidedPassages {
  const [pinned, leftOut, facts] = [new Set<string>(), new Set<string>(), new Map<string, ReadersFact>()];
  for (const decision of log) {
    if (!('passage' in decision)) continue;
    const { passage } = decision;
    if (decision.do === 'rewrite') {
      if (decision.fact.text === '') facts.delete(passage);
      else facts.set(passage, decision.fact);
      continue;
    }
    pinned.delete(passage);
    leftOut.delete(passage);
    if (decision.do === 'pin') pinned.add(passage);
    else if (decision.do === 'leave-out') leftOut.add(passage);
  }
  return { pinned, leftOut, facts };
}

/** What has become of passages and forms: the ids of where they stand now, and how they are written. */
export interface Moved {
  moves: ReadonlyMap<string, string>;
  spellings: ReadonlyMap<string, string>;
}

/** A decision on a passage or name that has moved, about what it is now; any other is the same object. */
export function movedDecision(decision: Decision, { moves, spellings }: Moved): Decision {
  const respelt = withForms(decision, (form) => spellings.get(form) ?? form);
  const moved = 'passage' in respelt ? { ...respelt, passage: moves.get(respelt.passage) ?? respelt.passage } : respelt;
  return JSON.stringify(moved) === JSON.stringify(decision) ? decision : moved;
}

function withForms(decision: Decision, spelt: (form: string) => string): Decision {
  if (decision.do === 'accept-all') return { ...decision, names: decision.names.map(spelt) };
  if (decision.do === 'split') return { ...decision, form: spelt(decision.form) };
  const name = spelt(decision.name);
  if (decision.do === 'merge') return { ...decision, name, into: spelt(decision.into) };
  if (decision.do !== 'rewrite') return { ...decision, name };
  const { fact } = decision;
  return { ...decision, name, fact: { ...fact, speaker: spelt(fact.speaker) } };
}

class Names {
  /** The name of each form, and of each label that a name was given. */
  readonly #owners = new Map<string, DecidedName>();

  constructor(mined: readonly MinedName[]) {
    for (const { label, forms, ...others } of mined) {
      const state = others.known ? 'known' : 'open';
      const name: DecidedName = { ...others, id: label, label, forms: [...forms], state, gloss: '' };
      for (const { text } of forms) this.#owners.set(text, name);
      this.#owners.set(label, name);
    }
  }

  list(): DecidedName[] {
    return [...new Set(this.#owners.values())];
  }

  apply(decision: Decision): void {
    // What is decided of passages changes no name.
    if ('passage' in decision) return;
    if (decision.do === 'accept-all') {
      for (const each of decision.names) this.apply({ do: 'accept', name: each });
      return;
    }
    const name = this.#owners.get(decision.do === 'split' ? decision.form : decision.name);
    if (!name) return;
    if (decision.do === 'accept') name.state = 'accepted';
    else if (decision.do === 'ignore') name.state = 'ignored';
    else if (decision.do === 'type') name.type = decision.type;
    else if (decision.do === 'gloss') name.gloss = decision.gloss;
    else if (decision.do === 'rename') this.#rename(name, decision.label);
    else if (decision.do === 'add-form') this.#addForm(name, decision.form);
    else if (decision.do === 'remove-form') this.#removeForm(name, decision.form);
    else if (decision.do === 'merge') this.#merge(name, decision.into);
    else if (decision.do === 'split') this.#split(name, decision.form);
  }

  /** A label that is a form of another name is left to it: merging says that the two are one. */
  #rename(name: DecidedName, label: string): void {
    const owner = this.#owners.get(label);
    if (owner && owner !== name) return;
    name.label = label;
    this.#addForm(name, label);
  }

  /** One that another name has is left to it as well. */
  #addForm(name: DecidedName, form: string): void {
    if (this.#owners.has(form)) return;
    name.forms = [...name.forms, { text: form, count: 0 }];
    this.#owners.set(form, name);
  }

  /** What stands in a document is split off instead, and becomes a name of its own. */
  #removeForm(name: DecidedName, form: string): void {
    const found = name.forms.find(({ text }) => text === form);
    if (!found || !isAdded(found) || form === name.label) return;
    name.forms = name.forms.filter((each) => each !== found);
    this.#owners.delete(form);
  }

  #merge(gone: DecidedName, into: string): void {
    const kept = this.#owners.get(into);
    if (!kept || kept === gone) return;
    kept.forms = inOrder([...kept.forms, ...gone.forms]);
    kept.places = [...kept.places, ...gone.places];
    kept.gloss ||= gone.gloss;
    kept.proposedGloss ??= gone.proposedGloss;
    // "Accepted" of one of two that are the same is said of both.
    if (kept.state === 'open' && gone.state !== 'ignored') kept.state = gone.state;
    if (gone.known) kept.known ??= gone.known;
    for (const [form, owner] of this.#owners) if (owner === gone) this.#owners.set(form, kept);
  }

  #split(name: DecidedName, form: string): void {
    const found = name.forms.find(({ text }) => text === form);
    if (!found || name.forms.length < 2 || form === name.label) return;
    const own = name.places.filter(({ text }) => text === form);
    name.forms = name.forms.filter((each) => each !== found);
    name.places = name.places.filter(({ text }) => text !== form);
    const { type } = name;
    const split = { id: form, label: form, type, forms: [found], places: own, proposedGloss: null };
    this.#owners.set(form, { ...split, state: 'open', gloss: '' });
  }
}

/** The most frequent first. */
function inOrder(forms: MinedName['forms']): MinedName['forms'] {
  return forms.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}
