/** Checks of what messages to the background carry: they come from web pages' processes. */
import * as v from 'valibot';
import type { MessageName, Params } from '../messages/message-map.ts';
import type { Checks } from '../messages/receiver.ts';
import { ENTRY_TYPES } from '../pack/entry-types.ts';

const Id = v.pipe(v.string(), v.maxLength(200));

const Naming = v.strictObject({
  entry: v.exactOptional(Id),
  form: v.string(),
  other: v.exactOptional(v.literal(true)),
  wholePage: v.exactOptional(v.literal(true)),
});

const PageName = v.strictObject({
  id: Id,
  type: v.picklist(ENTRY_TYPES),
  label: v.string(),
  gloss: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sentence: v.pipe(v.string(), v.maxLength(1000)),
  frame: v.pipe(v.number(), v.integer()),
});

const Part = v.union([v.strictObject({ text: v.string() }), v.strictObject({ namings: v.array(Naming) })]);

/** One check for each message that the background can be asked. */
export const BACKGROUND_CHECKS: Checks<'background'> = {
  recognise: check<'recognise'>(v.strictObject({ parts: v.array(Part) })),
  background: check<'background'>(v.strictObject({ entry: Id })),
  glossary: check<'glossary'>(v.strictObject({})),
  source: check<'source'>(v.strictObject({ source: Id })),
  openPage: check<'openPage'>(
    v.strictObject({
      page: v.picklist(['library', 'options', 'welcome']),
      route: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.startsWith('/'))),
    }),
  ),
  reportFrame: check<'reportFrame'>(v.strictObject({ names: v.pipe(v.array(PageName), v.maxLength(10_000)) })),
};

/** The schema's output must be the message's parameters, so that map and checks can't drift apart. */
function check<N extends MessageName>(
  schema: v.GenericSchema<unknown, Params<N>>,
): (params: unknown) => params is Params<N> {
  return (params): params is Params<N> => v.is(schema, params);
}
