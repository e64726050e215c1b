/** Looks for forms that may link the wrong thing on some page, for an author to make short or guarded, or to vouch for. */
import type { Entry, Form, Pack } from '../pack/format.ts';
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

/** Risky forms as warnings, and what is wrong with the list of reviewed ones as problems. */
export function lintForms(pack: Pack, reviewedFile: YamlFile | null, place: Place): Lint {
  const owners = formOwners(pack.entries);
  const reviews = reviewedFile ? reviewsIn(reviewedFile) : [];
  const unused = new Map(reviews.map((review) => [`${review.entry}\n${review.form}`, review]));
  const warnings: Finding[] = [];
  pack.entries.forEach((entry, i) => {
    entry.forms.forEach((form, j) => {
      const what = riskOf(form, entry, owners);
      if (!what || unused.delete(`${entry.id}\n${form.text}`)) return;
      const cure = 'make it short or guarded, or list it in reviewed-forms.yaml with the reason why it is safe';
      warnings.push({ ...place(['entries', i, 'forms', j, 'text']), what, value: form.text, cure });
    });
  });
  const problems = [
    ...[...unused.values()].map((review) =>
      problemOf(review, 'the entry has no such risky form', 'take the item out, or correct its entry and form'),
    ),
    ...reviews
      .filter(({ reason }) => typeof reason !== 'string' || reason === '')
      .map((review) => problemOf(review, 'a reviewed form without a reason', 'add reason: why it is safe')),
  ];
  return { warnings, problems };
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

function formOwners(entries: readonly Entry[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, forms } of entries)
    for (const { text } of forms) owners.set(text.toLowerCase(), (owners.get(text.toLowerCase()) ?? new Set()).add(id));
  return owners;
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
