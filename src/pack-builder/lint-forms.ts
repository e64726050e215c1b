/** Looks for forms that may link the wrong thing on some page, for an author to make short or guarded, or to vouch for. */
import type { Entry, Form, Pack } from '../pack/format.ts';
import { inflectedForms } from '../recognition/languages/lexicon.ts';
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

/** Risky forms, generated ones too, as warnings; paradigms that generate nothing and a wrong list of reviewed forms as problems. */
export function lintForms(pack: Pack, reviewedFile: YamlFile | null, place: Place): Lint {
  const spellings = spellingsOf(pack);
  const owners = formOwners(pack.entries, spellings);
  const reviews = reviewedFile ? reviewsIn(reviewedFile) : [];
  const unused = new Map(reviews.map((review) => [`${review.entry}\n${review.form}`, review]));
  const warnings: Finding[] = [];
  const unchanged: Finding[] = [];
  pack.entries.forEach((entry, i) => {
    entry.forms.forEach((form, j) => {
      const written = spellings.get(form) as readonly string[];
      if (form.inflect && written.length === 1)
        unchanged.push(unchangedForm(form, place(['entries', i, 'forms', j, 'inflect'])));
      const what = firstRisk(form, written, entry, owners);
      if (!what || unused.delete(`${entry.id}\n${form.text}`)) return;
      const cure = 'make it short or guarded, or list it in reviewed-forms.yaml with the reason why it is safe';
      warnings.push({ ...place(['entries', i, 'forms', j, 'text']), what, value: form.text, cure });
    });
  });
  const problems = [
    ...unchanged,
    ...[...unused.values()].map((review) =>
      problemOf(review, 'the entry has no such risky form', 'take the item out, or correct its entry and form'),
    ),
    ...reviews
      .filter(({ reason }) => typeof reason !== 'string' || reason === '')
      .map((review) => problemOf(review, 'a reviewed form without a reason', 'add reason: why it is safe')),
  ];
  return { warnings, problems };
}

/** The first risk of a form and of what it generates. */
function firstRisk(
  form: Form,
  written: readonly string[],
  entry: Entry,
  owners: Map<string, Set<string>>,
): string | null {
  for (const text of written) {
    const risk = riskOf({ ...form, text }, entry, owners);
    if (risk) return text === form.text ? risk : `${risk}, as ${text}`;
  }
  return null;
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

/** Each form as it is written, then all that its paradigm generates. */
function spellingsOf({ entries, language }: Pack): Map<Form, readonly string[]> {
  return new Map(
    entries.flatMap(({ forms }) => forms.map((form) => [form, [form.text, ...inflectedForms(form, language)]])),
  );
}

function formOwners(entries: readonly Entry[], spellings: Map<Form, readonly string[]>): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of entries) {
    for (const text of forms.flatMap((form) => spellings.get(form) ?? [])) {
      const key = text.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  return owners;
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
