/** Checks of what messages to the background carry: they come from web pages' processes. */
import * as v from 'valibot';
import type { MessageName, Params } from '../messages/message-map.ts';
import type { Checks } from '../messages/receiver.ts';
import { type EntryRef, isEntryRef, isSourceRef, type SourceRef } from '../pack/entry-ref.ts';
import { ENTRY_TYPES } from '../pack/entry-types.ts';

const Ref = v.custom<EntryRef>(isEntryRef);

const Naming = v.strictObject({
  entry: v.exactOptional(Ref),
  form: v.string(),
  other: v.exactOptional(v.literal(true)),
  wholePage: v.exactOptional(v.literal(true)),
});

const PageName = v.strictObject({
  id: Ref,
  type: v.picklist(ENTRY_TYPES),
  label: v.string(),
  gloss: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sentence: v.pipe(v.string(), v.maxLength(1000)),
  frame: v.pipe(v.number(), v.integer()),
});

const Part = v.union([v.strictObject({ text: v.string() }), v.strictObject({ namings: v.array(Naming) })]);

const Look = v.strictObject({
  strength: v.picklist(['quiet', 'strong']),
  colours: v.record(v.picklist(ENTRY_TYPES), v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))),
  dark: v.boolean(),
});

const PageChoice = v.union([
  v.strictObject({ entry: Ref, never: v.boolean() }),
  v.strictObject({
    host: v.pipe(v.string(), v.maxLength(300)),
    rule: v.picklist(['on', 'off', 'whole-page']),
    enabled: v.exactOptional(v.literal(true)),
  }),
]);

/** One check for each message that the background can be asked. */
export const BACKGROUND_CHECKS: Checks<'background'> = {
  recognise: check<'recognise'>(v.strictObject({ parts: v.array(Part) })),
  styles: check<'styles'>(v.strictObject({ look: Look })),
  background: check<'background'>(v.strictObject({ entry: Ref })),
  choose: check<'choose'>(v.strictObject({ choice: PageChoice })),
  glossary: check<'glossary'>(v.strictObject({})),
  source: check<'source'>(v.strictObject({ source: v.custom<SourceRef>(isSourceRef) })),
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
