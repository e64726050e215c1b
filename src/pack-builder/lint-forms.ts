/** Looks for forms that may link the wrong thing on some page, for an author to make short or guarded, or to vouch for. */
import type { Entry, Form, Pack } from '../pack/format.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Finding } from './finding.ts';
import type { YamlFile } from './yaml-file.ts';

/** Forms of fewer letters stand for too many things to link wherever they stand. */
const FEW_LETTERS = 4;

type Place = (path: ReadonlyArray<string | number>) => Pick<Finding, 'file' | 'line'>;

/** Risky forms as warnings, and what is wrong with the list of reviewed ones as problems. */
export function lintForms(
  pack: Pack,
  reviewed: YamlFile | null,
  place: Place,
): { warnings: Finding[]; problems: Finding[] } {
  const owners = formOwners(pack.entries);
  const vouched = new Map(reviewedForms(reviewed).map((item) => [`${item.entry}\n${item.form}`, item]));
  const warnings: Finding[] = [];
  pack.entries.forEach((entry, i) => {
    entry.forms.forEach((form, j) => {
      const what = riskOf(form, entry, owners);
      if (!what || vouched.delete(`${entry.id}\n${form.text}`)) return;
      const cure = 'make it short or guarded, or list it in reviewed-forms.yaml with the reason why it is safe';
      warnings.push({ ...place(['entries', i, 'forms', j, 'text']), what, value: form.text, cure });
    });
  });
  const problems = [...vouched.values()].map(({ form, at, file }) => {
    const what = 'the entry has no such risky form';
    return {
      file: file.name,
      line: file.lineOf([at]),
      what,
      value: form,
      cure: 'take the item out, or correct its entry and form',
    };
  });
  return { warnings, problems: [...problems, ...unreasoned(reviewed)] };
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

interface Reviewed {
  entry: string;
  form: string;
  at: number;
  file: YamlFile;
}

function reviewedForms(file: YamlFile | null): Reviewed[] {
  return listIn(file).map(({ entry, form }, at) => ({
    entry: String(entry),
    form: String(form),
    at,
    file: file as YamlFile,
  }));
}

function unreasoned(file: YamlFile | null): Finding[] {
  return listIn(file).flatMap(({ form, reason }, i) =>
    file && (typeof reason !== 'string' || reason === '')
      ? [
          {
            file: file.name,
            line: file.lineOf([i]),
            what: 'a reviewed form without a reason',
            value: form,
            cure: 'add reason: why it is safe',
          },
        ]
      : [],
  );
}

function listIn(file: YamlFile | null): Array<Record<string, unknown>> {
  return Array.isArray(file?.value) ? file.value.filter((item) => typeof item === 'object' && item !== null) : [];
}
