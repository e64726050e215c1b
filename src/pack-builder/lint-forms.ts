/** Looks for forms that may link the wrong thing on some page, for an author to make short or guarded, or to vouch for. */
import type { Entry, Form, Pack } from '../pack/format.ts';
import { formMaker, type IndexForm } from '../recognition/index/expand-forms.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Finding } from './finding.ts';
import type { YamlFile } from './yaml-file.ts';

/** Forms of fewer letters stand for too many things to link wherever they stand. */
const FEW_LETTERS = 4;

interface Lint {
  warnings: Finding[];
  problems: Finding[];
}

type Place = (path: ReadonlyArray<string | number>) => Pick<Finding, 'file' | 'line'>;

/**
 * Risky forms, those that families and paradigms make too, and forms that a family makes anyway, as warnings; paradigms and
 * families that make nothing and a wrong list of reviewed forms as problems.
 */
export function lintForms(pack: Pack, reviewedFile: YamlFile | null, place: Place): Lint {
  const { formsOf } = formMaker(pack);
  const spellings = new Map(pack.entries.flatMap(({ forms }) => forms.map((form) => [form, formsOf(form)] as const)));
  const owners = formOwners(pack.entries, spellings);
  const reviews = reviewedFile ? reviewsIn(reviewedFile) : [];
  const unused = new Map(reviews.map((review) => [`${review.entry}\n${review.form}`, review]));
  const warnings: Finding[] = [];
  const unchanged: Finding[] = [];
  pack.entries.forEach((entry, i) => {
    const needless = needlessForms(entry, spellings);
    entry.forms.forEach((form, j) => {
      const made = spellings.get(form) ?? [];
      if (needless.has(form)) {
        const what = `recognition finds this form by “${needless.get(form)}”`;
        const cure = 'take it out, or give it another use';
        warnings.push({ ...place(['entries', i, 'forms', j, 'text']), what, value: form.text, cure });
      }
      if (form.inflect && !made.some(({ inflected }) => inflected))
        unchanged.push(unchangedForm(form, place(['entries', i, 'forms', j, 'inflect'])));
      const what = firstRisk(form, made, entry, owners);
      if (!what || unused.delete(`${entry.id}\n${form.text}`)) return;
      const cure = 'make it short or guarded, or list it in reviewed-forms.yaml with the reason why it is safe';
      warnings.push({ ...place(['entries', i, 'forms', j, 'text']), what, value: form.text, cure });
    });
  });
  const problems = [
    ...unchanged,
    ...idleFamilies(pack, place),
    ...[...unused.values()].map((review) =>
      problemOf(review, 'the entry has no such risky form', 'take the item out, or correct its entry and form'),
    ),
    ...reviews
      .filter(({ reason }) => typeof reason !== 'string' || reason === '')
      .map((review) => problemOf(review, 'a reviewed form without a reason', 'add reason: why it is safe')),
  ];
  return { warnings, problems };
}

/** The first risk of a form and of what is made of it. */
function firstRisk(
  form: Form,
  made: readonly IndexForm[],
  entry: Entry,
  owners: Map<string, Set<string>>,
): string | null {
  for (const { text } of [form, ...made]) {
    const risk = riskOf({ ...form, text }, entry, owners);
    if (risk) return text === form.text ? risk : `${risk}, as ${text}`;
  }
  return null;
}

/** Forms that link as another form or a family's spelling of it would, by the text of that. */
function needlessForms({ forms }: Entry, spellings: Spellings): Map<Form, string> {
  const needless = new Map<Form, string>();
  const firsts = new Map<string, Form>();
  for (const form of forms) {
    const alike = firsts.get(waysOf(form));
    if (alike) needless.set(form, alike.text);
    else firsts.set(waysOf(form), form);
  }
  for (const form of firsts.values()) {
    if (needless.has(form)) continue;
    for (const made of spellings.get(form) ?? []) {
      const other = made.respelled && firsts.get(waysOf(made));
      if (other && other !== form) needless.set(other, form.text);
    }
  }
  return needless;
}

/** A form with all that says how it links, up to hyphens, so that two that link alike have the same. */
function waysOf({ text, use = 'always', case: letters, default: owns, cues, unless, language, inflect }: Form): string {
  const spelling = letters === 'any' ? text.toLowerCase() : text;
  return JSON.stringify([spelling.replace(/-/g, ' '), use, letters, owns, cues, unless, language, inflect]);
}

/** Why a form that links wherever it stands may be wrong there; null when nothing speaks against it. */
function riskOf(form: Form, entry: Entry, owners: Map<string, Set<string>>): string | null {
  if ((form.use ?? 'always') !== 'always') return null;
  const { text } = form;
  const oneWord = !/[\s-]/.test(text);
  if ((text.match(/\p{L}/gu) ?? []).length < FEW_LETTERS)
    return `a form of fewer than ${FEW_LETTERS} letters links wherever it stands`;
  if (oneWord && COMMON_WORDS.has(text.toLowerCase())) return 'a common word links wherever it stands';
  if (oneWord && entry.type === 'person') return "a person's single name links wherever it stands";
  const others = [...(owners.get(text.toLowerCase()) ?? [])].filter((id) => id !== entry.id);
  if (others.length > 0) return `a form that ${others.join(', ')} has too links wherever it stands`;
  return null;
}

/** What is made of each form. */
type Spellings = ReadonlyMap<Form, readonly IndexForm[]>;

function formOwners(entries: readonly Entry[], spellings: Spellings): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of entries) {
    for (const { text } of forms.flatMap((form) => [form, ...(spellings.get(form) ?? [])])) {
      const key = text.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return owners;
}

/** Families whose words stand in no form. */
function idleFamilies({ families = [], entries, language }: Pack, place: Place): Finding[] {
  return families.flatMap((family, i) => {
    const { formsOf } = formMaker({ language, families: [family] });
    if (entries.some(({ forms }) => forms.some((form) => formsOf(form).some(({ respelled }) => respelled)))) return [];
    const what = 'a family of which no form has a word';
    const cure = 'take it out, or add the form that it is for';
    return [{ ...place(['families', i]), what, value: family.words.join(', '), cure }];
  });
}

function unchangedForm({ text, inflect }: Form, place: Pick<Finding, 'file' | 'line'>): Finding {
  const what = `“${text}” doesn't change so`;
  return { ...place, what, value: inflect, cure: 'write another paradigm, or take inflect out' };
}

/** An item of reviewed-forms.yaml, and where it stands. */
interface Review {
  entry: unknown;
  form: unknown;
  reason: unknown;
  file: string;
  line: number;
}

function reviewsIn(file: YamlFile): Review[] {
  const items: unknown[] = Array.isArray(file.value) ? file.value : [];
  return items.map((item, i) => ({
    entry: undefined,
    form: undefined,
    reason: undefined,
    ...(typeof item === 'object' ? item : null),
    file: file.name,
    line: file.lineOf([i]),
  }));
}

function problemOf({ file, line, form }: Review, what: string, cure: string): Finding {
  return { file, line, what, value: form, cure };
}
