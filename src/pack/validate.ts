/** Says whether a value is a pack, and if not everything that keeps it from being one. */
import * as v from 'valibot';
import { crossChecks, lengthProblems, type PassagePlace, passageProblems } from './cross-checks.ts';
import { PACK_FORMAT, PACK_LIMITS, Pack, Passage } from './format.ts';
import { type Problem, problem, showPath, tellProblem } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { FIRST_FORMAT, upgrade } from './upgrade.ts';

/** A pack with its keys in the format's order, or the problems, in the order of the file. */
export type Validation = { pack: Pack } | { problems: Problem[] };

/** What may be wrong with a file as a whole, for readers who don't know what is in it: they are told in their language. */
export type FileFault = 'damaged' | 'disordered' | 'too_large' | 'wrong_encoding' | 'no_json' | 'newer';

/** A pack can't be used; the message tells its first problems, each with its place and cure. */
export class BrokenPack extends Error {
  override name = 'BrokenPack';
  constructor(
    readonly problems: readonly Problem[],
    /** Null where the file is one, and what is in it isn't right: that is for its author. */
    readonly fault: FileFault | null = null,
  ) {
    const told = problems
      .slice(0, 3)
      .map((found) => [showPath(found.path), tellProblem(found)].filter(Boolean).join(': '));
    const more = problems.length > told.length ? ` (and ${problems.length - told.length} more)` : '';
    super(`This glossary can't be used. ${told.join('. ')}${more}`);
  }
}

/** A pack that can't be used for one reason, which lies in its file and not at a place in the pack. */
export function brokenFile(fault: FileFault, what: string, cure: string, value?: unknown): BrokenPack {
  return new BrokenPack([problem([], what, value, cure)], fault);
}

/** What is wrong with a pack, told as its format's newer version where that is what it is. */
export function brokenPack(problems: readonly Problem[], value: unknown): BrokenPack {
  return new BrokenPack(problems, versionProblem(value) ? 'newer' : null);
}

/**
 * Checks any value against the format: first its version, then every key and value, then what they say of each other. A pack
 * of the first version comes out as one of the second.
 * @param abortEarly ends with the first problem of its keys and values
 */
export function validatePack(value: unknown, { abortEarly = false }: { abortEarly?: boolean } = {}): Validation {
  const version = versionProblem(value);
  if (version) return { problems: [version] };
  const result = v.safeParse(Pack, upgrade(value), { abortEarly });
  if (!result.success) return { problems: schemaProblems(result.issues) };
  const problems = crossChecks(result.output);
  return problems.length > 0 ? { problems } : { pack: result.output };
}

/**
 * A passage as it stands in a file of either kind, its keys in the format's order.
 * @throws BrokenPack when it breaks the format
 */
export function passageText(passage: Passage): string {
  const result = v.safeParse(Passage, passage);
  const problems = result.success ? lengthProblems(result.output, ['passages']) : schemaProblems(result.issues);
  if (problems.length > 0) throw new BrokenPack(problems);
  return JSON.stringify(result.output);
}

/** What keeps passages whose texts are right from being a pack's. */
export function problemsOfPassages(passages: readonly PassagePlace[], pack: Pack): Problem[] {
  const { length } = passages;
  const most = PACK_LIMITS.passages;
  if (length > most) return [problem(['passages'], 'passages has too many items', length, `keep at most ${most}`)];
  return passageProblems(passages, pack);
}

/** A format's name that this version doesn't read, told before what else is wrong: newer packs have other keys. */
export function versionProblem(value: unknown): Problem | null {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof format !== 'string' || !/^backgrounder-pack\/\d+$/.test(format)) return null;
  if (format === PACK_FORMAT || format === FIRST_FORMAT) return null;
  const cure = `use a version of Backgrounder that reads ${format}; this one reads ${FIRST_FORMAT} and ${PACK_FORMAT}`;
  return { path: ['format'], what: 'the pack has another format version', value: format, cure };
}

/**
 * A pack from the text of its file.
 * @throws BrokenPack when the text is too long, is not JSON, or breaks the format.
 */
export function readPack(text: string): Pack {
  if (text.length > PACK_LIMITS.characters) {
    const cure = `keep it under ${PACK_LIMITS.characters} characters`;
    throw brokenFile('too_large', 'the file is too large', cure, text.length);
  }
  const value = parseJson(text);
  const validation = validatePack(value);
  if ('problems' in validation) throw brokenPack(validation.problems, value);
  return validation.pack;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw brokenFile('no_json', `the file is not JSON: ${error}`, 'fetch or build the pack again');
  }
}
