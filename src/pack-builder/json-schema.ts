/** The pack format as JSON Schema, for editors and for tools in other languages. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { Entry, Fact, Family, Form, Note, Pack, Passage, Relation, Source } from '../pack/format.ts';

/** The schema's file, the same bytes every time. What only cross-checks can see is not in it. */
export function packJsonSchema(): string {
  const definitions = {
    source: Source,
    family: Family,
    form: Form,
    relation: Relation,
    note: Note,
    entry: Entry,
    fact: Fact,
    passage: Passage,
  };
  const { $schema, ...rest } = toJsonSchema(Pack, { definitions, target: 'draft-2020-12' });
  const title = 'Backgrounder pack, version 2';
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
