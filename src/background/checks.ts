/** Checks of what messages to the background carry: they come from web pages' processes. */
import * as v from 'valibot';
import type { MessageName, Params } from '../messages/message-map.ts';
import type { Checks } from '../messages/receiver.ts';
import { ENTRY_TYPES } from '../pack/entry-types.ts';
import type { Reason } from '../recognition/mention.ts';

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

const Look = v.strictObject({
  strength: v.picklist(['quiet', 'strong']),
  colours: v.record(v.picklist(ENTRY_TYPES), v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))),
  dark: v.boolean(),
});

const PageChoice = v.union([
  v.strictObject({ entry: Id, never: v.boolean() }),
  v.strictObject({
    host: v.pipe(v.string(), v.maxLength(300)),
    rule: v.picklist(['on', 'off', 'whole-page']),
    enabled: v.exactOptional(v.literal(true)),
  }),
]);

const Frame = v.pipe(v.number(), v.integer());
const Key = v.pipe(v.string(), v.maxLength(64));

const Topic = v.strictObject({
  turn: v.pipe(v.number(), v.integer()),
  surface: v.pipe(v.string(), v.maxLength(1000)),
  candidates: v.pipe(v.array(Id), v.minLength(1)),
  why: v.strictObject({
    rule: v.custom<Reason['rule']>((rule) => typeof rule === 'string' && /^[a-z-]+$/.test(rule)),
    names: v.array(v.string()),
  }),
  opening: v.picklist(['pointer', 'keyboard', 'hover']),
  dark: v.boolean(),
});

const News = v.variant('type', [
  v.strictObject({
    type: v.literal('size'),
    turn: v.pipe(v.number(), v.integer()),
    height: v.pipe(v.number(), v.finite()),
    filled: v.boolean(),
    direction: v.picklist(['ltr', 'rtl']),
  }),
  v.strictObject({ type: v.picklist(['used', 'close', 'leave', 'undo']) }),
  v.strictObject({
    type: v.literal('deed'),
    deed: v.picklist(['dismissed', 'never', 'siteOff']),
    entries: v.array(Id),
  }),
]);

/** One check for each message that the background can be asked. */
export const BACKGROUND_CHECKS: Checks<'background'> = {
  recognise: check<'recognise'>(v.strictObject({ parts: v.array(Part) })),
  styles: check<'styles'>(v.strictObject({ painter: v.picklist(['highlight', 'mark']), look: Look })),
  background: check<'background'>(v.strictObject({ entry: Id })),
  choose: check<'choose'>(v.strictObject({ choice: PageChoice })),
  glossary: check<'glossary'>(v.strictObject({})),
  source: check<'source'>(v.strictObject({ source: Id })),
  openPage: check<'openPage'>(
    v.strictObject({
      page: v.picklist(['library', 'options', 'welcome']),
      route: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.startsWith('/'))),
    }),
  ),
  takeCard: check<'takeCard'>(v.strictObject({ page: Frame, key: Key })),
  tellPage: check<'tellPage'>(v.strictObject({ page: Frame, key: Key, news: News })),
  tellCard: check<'tellCard'>(v.strictObject({ frame: Frame, key: Key, topic: Topic })),
  reach: check<'reach'>(v.strictObject({})),
  reportFrame: check<'reportFrame'>(v.strictObject({ names: v.pipe(v.array(PageName), v.maxLength(10_000)) })),
};

/** The schema's output must be the message's parameters, so that map and checks can't drift apart. */
function check<N extends MessageName>(
  schema: v.GenericSchema<unknown, Params<N>>,
): (params: unknown) => params is Params<N> {
  return (params): params is Params<N> => v.is(schema, params);
}
