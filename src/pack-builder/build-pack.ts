/** A folder of hand-written YAML in, a checked pack out; or everything that is wrong with it, by file and line. */
import type { Pack } from '../pack/format.ts';
import { packJson } from '../pack/pack-file.ts';
import type { Problem } from '../pack/problem.ts';
import { validatePack } from '../pack/validate.ts';
import { slugOf } from '../text/fold.ts';
import { assemble, placeOf } from './assemble.ts';
import { formatProblems } from './canonical.ts';
import { type Finding, sortFindings } from './finding.ts';
import { lintAbout } from './lint-about.ts';
import { lintForms } from './lint-forms.ts';
import { filesOf, readGlossary } from './read-glossary.ts';

/** What a build found. `json` is the pack's file, the same bytes every time; null when there are problems. */
export interface Build {
  pack: Pack | null;
  json: string | null;
  /** Each stops the build. */
  problems: Finding[];
  /** Forms that may link the wrong thing, and facts that miss an entry, for an author to look at. */
  warnings: Finding[];
}

/**
 * Builds the pack of a glossary folder, without writing anything.
 * @throws when the folder can't be read.
 */
export async function buildPack(folder: string): Promise<Build> {
  const glossary = await readGlossary(folder);
  const unread = [...glossary.problems, ...formatProblems(glossary)];
  // With a file missing from the whole, everything that refers to it would look wrong too.
  if (filesOf(glossary).some(({ value }) => value === undefined)) return broken(unread);

  const draft = assemble(glossary);
  const place = (path: Problem['path']) => placeOf(draft, path);
  const validation = validatePack(draft.pack);
  const problems = [...unread, ...draft.problems];
  if ('problems' in validation)
    return broken([...problems, ...validation.problems.map((problem) => ({ ...place(problem.path), ...problem }))]);

  const { pack } = validation;
  const slugs = pack.entries.flatMap((entry, i) => slugProblem(entry, place(['entries', i, 'id'])));
  const lint = lintForms(pack, glossary.reviewed, place);
  const all = sortFindings([...problems, ...slugs, ...lint.problems]);
  return {
    pack,
    json: all.length > 0 ? null : packJson(pack),
    problems: all,
    warnings: sortFindings([...lint.warnings, ...lintAbout(pack, place)]),
  };
}

function broken(problems: Finding[]): Build {
  return { pack: null, json: null, problems: sortFindings(problems), warnings: [] };
}

/** Ids follow labels, so that authors needn't look them up. A second thing of the same name gets a word more. */
function slugProblem({ id, label }: Pack['entries'][number], place: Pick<Finding, 'file' | 'line'>): Finding[] {
  const slug = slugOf(label);
  if (id === slug || id.startsWith(`${slug}-`)) return [];
  return [
    {
      ...place,
      what: `the id is not the label's slug`,
      value: id,
      cure: `write ${slug}, with a word more when another entry has it`,
    },
  ];
}
