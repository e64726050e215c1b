/** A pack that comes record by record. */
import * as v from 'valibot';
import { crossChecks } from './cross-checks.ts';
import { Entry, Fact, Pack, Passage, Source } from './format.ts';
import type { PackRecord } from './pack-lines.ts';
import { schemaProblems } from './schema-problems.ts';
import { upgrade } from './upgrade.ts';
import { BrokenPack, type Validation } from './validate.ts';

/** Collects records that were checked one by one, so that no more than a pack may hold is ever in memory. */
export class PackDraft {
  /** The pack without its lists, as the file has it. */
  head: object = {};
  readonly #sources: unknown[] = [];
  readonly #entries: Entry[] = [];
  readonly #facts: Fact[] = [];
  readonly #passages: Passage[] = [];

  /** Takes the next record. @throws BrokenPack when it breaks the format. */
  add(record: PackRecord): void {
    if ('pack' in record) this.head = record.pack;
    else if ('source' in record) this.#sources.push(checked(Source, record.source, ['sources', this.#sources.length]));
    else if ('entry' in record) this.#entries.push(checked(Entry, record.entry, ['entries', this.#entries.length]));
    else if ('fact' in record) this.#facts.push(checked(Fact, record.fact, ['facts', this.#facts.length]));
    else this.#passages.push(checked(Passage, record.passage, ['passages', this.#passages.length]));
  }

  /** What all of them make, checked against each other. */
  finish(): Validation {
    const result = v.safeParse(Pack, upgrade({ ...this.head, sources: this.#sources, entries: [], facts: [] }), {
      abortEarly: true,
    });
    if (!result.success) return { problems: schemaProblems(result.issues) };
    const passages = this.#passages.length > 0 ? { passages: this.#passages } : {};
    const pack: Pack = { ...result.output, entries: this.#entries, facts: this.#facts, ...passages };
    const problems = crossChecks(pack);
    return problems.length > 0 ? { problems } : { pack };
  }
}

/** A record with its keys in the format's order. One may have millions of faults: the first is told. */
function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, place: Array<string | number>): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new BrokenPack(schemaProblems(result.issues, place));
}
