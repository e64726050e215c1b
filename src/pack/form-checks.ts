/** What forms promise one another: keys that need others, and texts that are taken. */
import type { Entry, Form, Pack } from './format.ts';
import { paradigmNamesOf } from './paradigm-names.ts';
import { type Problem, problem } from './problem.ts';

/** Forms that are twice in one entry and language, and keys at the wrong kind of form. `language`: the pack's. */
export function formProblems(entry: Entry, path: Problem['path'], language: string): Problem[] {
  // One spelling may belong to two languages, which change it in different ways: "Vladimir Putin".
  const takenIn = new Map<string, TakenForms>();
  return entry.forms.flatMap((form, i) => {
    const tag = form.language ?? language;
    const taken = takenIn.get(tag) ?? new TakenForms();
    takenIn.set(tag, taken);
    const problems = [...keysThatNeedOthers(form, [...path, i]), ...foreignParadigms(form, [...path, i], language)];
    if (taken.take(form, entry.id) !== undefined) {
      const cure = 'take one of the two out';
      problems.push(problem([...path, i, 'text'], 'this entry has the form already', form.text, cure));
    }
    return problems;
  });
}

/** A paradigm that the form's language doesn't have. */
function foreignParadigms({ inflect, language }: Form, path: Problem['path'], packs: string): Problem[] {
  const tag = language ?? packs;
  const names = paradigmNamesOf(tag);
  if (inflect === undefined || names.includes(inflect)) return [];
  const cure = names.length > 0 ? `use ${names.join(', ')}` : 'take inflect out, and list its forms one by one';
  return [problem([...path, 'inflect'], `no paradigm of the form's language, ${tag}`, inflect, cure)];
}

function keysThatNeedOthers({ text, use, cues, default: owns }: Form, path: Problem['path']): Problem[] {
  const problems: Problem[] = [];
  if (use === 'guarded' && !cues)
    problems.push(problem(path, 'a guarded form has no cues', text, 'add cues: the phrases that admit it'));
  if (use !== 'guarded' && use !== 'short' && cues) {
    const cure = 'add use: guarded or use: short, or take the cues out';
    problems.push(problem([...path, 'cues'], 'cues stand at a form that links always', text, cure));
  }
  if (use !== 'short' && owns) {
    const cure = 'add use: short, or take default out';
    problems.push(problem([...path, 'default'], 'default stands at a form that is not short', text, cure));
  }
  return problems;
}

/** Words that two families of a language have, or one has twice: they would be one family. */
export function familyProblems({ families = [], language }: Pick<Pack, 'families' | 'language'>): Problem[] {
  const taken = new Map<string, number>();
  return families.flatMap((family, i) =>
    family.words.flatMap((word, j) => {
      const key = `${family.language ?? language} ${word.normalize('NFC')}`;
      const owner = taken.get(key);
      taken.set(key, owner ?? i);
      if (owner === undefined) return [];
      const what = owner === i ? 'this family has the word already' : 'another family has this word';
      const cure = owner === i ? 'take one of the two out' : 'join the two families, or take it out of one';
      return [problem(['families', i, 'words', j], what, word, cure)];
    }),
  );
}

/** Forms that two entries claim for themselves: to link wherever they stand, or to own by default. */
export function sharedForms(entries: readonly Entry[]): Problem[] {
  const always = new TakenForms();
  const owned = new TakenForms();
  return entries.flatMap(({ id, forms }, i) =>
    forms.flatMap((form, j) => {
      const path = ['entries', i, 'forms', j, 'text'];
      const linking = (form.use ?? 'always') === 'always' ? always.take(form, id) : undefined;
      const owner = form.default ? owned.take(form, id) : undefined;
      const problems: Problem[] = [];
      if (linking !== undefined && linking !== id) {
        const cure = 'make it short or guarded in both, or take it out of one';
        problems.push(problem(path, `another entry has this form: ${linking}`, form.text, cure));
      }
      if (owner !== undefined && owner !== id) {
        const cure = 'leave default to one of the two';
        problems.push(problem(path, `another entry is the default of this form: ${owner}`, form.text, cure));
      }
      return problems;
    }),
  );
}

/** Forms by whom they belong to. Two are the same when a page can't tell them apart: in letters, or but for their case. */
class TakenForms {
  private readonly byLetters = new Map<string, Array<{ text: string; any: boolean; owner: string }>>();

  /** Takes a form for an owner, unless it is taken: then says by whom. */
  take(form: Form, owner: string): string | undefined {
    const text = form.text.normalize('NFC');
    const any = form.case === 'any';
    const alike = this.byLetters.get(text.toLowerCase()) ?? [];
    const same = alike.find((other) => any || other.any || other.text === text);
    if (!same) this.byLetters.set(text.toLowerCase(), [...alike, { text, any, owner }]);
    return same?.owner;
  }
}
