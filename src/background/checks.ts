/** Checks of what messages to the background carry: they come from web pages' processes. */
import * as v from 'valibot';
import { isPageName } from '../messages/is-page-name.ts';
import type { MessageName, PageName, Params } from '../messages/message-map.ts';
import type { Checks } from '../messages/receiver.ts';
import { OWN_PAGES } from '../messages/vocabulary.ts';
import { LONGEST_FORM, LONGEST_GLOSS, MOST_FORMS } from '../own-names/own-name.ts';
import { type EntryRef, isEntryRef, isSourceRef, type SourceRef } from '../pack/entry-ref.ts';
import { ENTRY_TYPES } from '../pack/entry-types.ts';
import { Entry } from '../pack/format.ts';
import type { Reason } from '../recognition/mention.ts';
import { SETTING_VALUES, SITE_RULES } from '../settings/settings.ts';

const Ref = v.custom<EntryRef>(isEntryRef);
/** As many as a page of names may hold. */
const Refs = v.pipe(v.array(Ref), v.maxLength(10_000));

const Naming = v.strictObject({
  entry: v.exactOptional(Ref),
  form: v.string(),
  other: v.exactOptional(v.literal(true)),
  usual: v.exactOptional(v.literal(true)),
  odd: v.exactOptional(v.string()),
  wholePage: v.exactOptional(v.literal(true)),
});

const Part = v.union([v.strictObject({ text: v.string() }), v.strictObject({ namings: v.array(Naming) })]);

const Look = v.strictObject({
  strength: v.picklist(SETTING_VALUES.strength),
  colours: v.record(v.picklist(ENTRY_TYPES), v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))),
});

const PageChoice = v.union([
  v.strictObject({ entry: Ref, never: v.boolean() }),
  v.strictObject({
    host: v.pipe(v.string(), v.maxLength(300)),
    rule: v.picklist(SITE_RULES),
    enabled: v.exactOptional(v.literal(true)),
  }),
]);

const PackKey = v.pipe(v.number(), v.integer(), v.minValue(0));
const PackId = v.pipe(v.string(), v.maxLength(200));

const Change = v.variant('do', [
  v.strictObject({ do: v.literal('switch'), id: PackId, on: v.boolean() }),
  v.strictObject({ do: v.literal('arrange'), ids: v.pipe(v.array(PackId), v.maxLength(10_000)) }),
  v.strictObject({ do: v.picklist(['take', 'remove', 'restore']), key: PackKey }),
  v.strictObject({ do: v.literal('clear') }),
]);

const Paragraphs = v.array(v.string());
const ArticleId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const DETAILS = {
  address: v.pipe(v.string(), v.regex(/^https?:/)),
  title: v.string(),
  outlet: v.string(),
  author: v.nullable(v.string()),
  date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/))),
  language: v.string(),
};
const ARTICLE = { ...DETAILS, paragraphs: v.pipe(Paragraphs, v.minLength(1)) };
const Texts = v.strictObject({
  article: v.strictObject({
    ...DETAILS,
    id: ArticleId,
    digest: v.string(),
    kept: v.pipe(v.array(v.pipe(v.string(), v.isoTimestamp())), v.minLength(1)),
    words: v.number(),
    bytes: v.number(),
    names: v.array(Ref),
  }),
  texts: v.array(Paragraphs),
});

const OwnName = v.strictObject({
  type: v.picklist(ENTRY_TYPES),
  forms: v.pipe(
    v.array(
      v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_FORM)), use: v.picklist(['always', 'short']) }),
    ),
    v.minLength(1),
    v.maxLength(MOST_FORMS),
  ),
  gloss: v.pipe(v.string(), v.maxLength(LONGEST_GLOSS)),
  language: v.pipe(v.string(), v.maxLength(35)),
  cases: v.boolean(),
});

const OwnNames = v.variant('do', [
  v.strictObject({ do: v.literal('add'), name: OwnName }),
  v.strictObject({ do: v.literal('edit'), entry: Ref, name: OwnName }),
  v.strictObject({ do: v.literal('delete'), entry: Ref }),
  v.strictObject({ do: v.literal('restore'), deleted: Entry }),
]);

/** As much of a page as a proposal looks at. */
const Selected = v.pipe(v.string(), v.maxLength(2000));

const Frame = v.pipe(v.number(), v.integer());
const Key = v.pipe(v.string(), v.maxLength(64));

const Topic = v.pipe(
  v.strictObject({
    turn: v.pipe(v.number(), v.integer()),
    surface: v.pipe(v.string(), v.maxLength(1000)),
    candidates: v.array(Ref),
    why: v.strictObject({
      rule: v.custom<Reason['rule']>((rule) => typeof rule === 'string' && /^[a-z-]+$/.test(rule)),
      names: v.array(v.string()),
    }),
    opening: v.picklist(['pointer', 'keyboard', 'hover']),
    hint: v.boolean(),
    dark: v.boolean(),
    page: Refs,
    address: v.string(),
    selected: v.optional(v.strictObject({ around: Selected, language: Selected })),
  }),
  // There is always something to explain, or else a selection.
  v.check(({ candidates, selected }) => candidates.length > 0 || selected !== undefined),
);

const News = v.variant('type', [
  v.strictObject({
    type: v.literal('size'),
    turn: v.pipe(v.number(), v.integer()),
    height: v.pipe(v.number(), v.finite()),
    filled: v.boolean(),
    direction: v.picklist(['ltr', 'rtl']),
  }),
  v.strictObject({ type: v.picklist(['used', 'close', 'leave', 'undo', 'change', 'keep']) }),
  v.strictObject({ type: v.literal('hold'), on: v.boolean() }),
  v.strictObject({
    type: v.literal('command'),
    command: v.picklist(['dismissed', 'never', 'site-off']),
    entries: v.array(Ref),
  }),
]);

/** One check for each message that the background can be asked. */
export const BACKGROUND_CHECKS: Checks<'background'> = {
  recognise: check<'recognise'>(v.strictObject({ parts: v.array(Part) })),
  styles: check<'styles'>(v.strictObject({ look: Look })),
  background: check<'background'>(
    v.strictObject({ entry: Ref, page: v.exactOptional(Refs), address: v.exactOptional(v.string()) }),
  ),
  keepArticle: check<'keepArticle'>(v.strictObject({ article: v.strictObject(ARTICLE) })),
  reading: check<'reading'>(v.strictObject({})),
  keptArticle: check<'keptArticle'>(v.strictObject({ id: ArticleId })),
  keptTexts: check<'keptTexts'>(v.strictObject({ ids: v.array(ArticleId) })),
  forgetArticles: check<'forgetArticles'>(v.strictObject({ ids: v.array(ArticleId) })),
  restoreArticles: check<'restoreArticles'>(v.strictObject({ kept: v.array(Texts) })),
  notLinked: check<'notLinked'>(v.strictObject({ parts: v.array(Part) })),
  relations: check<'relations'>(v.strictObject({ entries: Refs })),
  choose: check<'choose'>(v.strictObject({ choice: PageChoice })),
  glossary: check<'glossary'>(v.strictObject({})),
  facts: check<'facts'>(v.strictObject({})),
  source: check<'source'>(v.strictObject({ source: v.custom<SourceRef>(isSourceRef) })),
  packs: check<'packs'>(v.strictObject({})),
  preparing: check<'preparing'>(v.strictObject({})),
  changePacks: check<'changePacks'>(v.strictObject({ change: Change })),
  proposeName: check<'proposeName'>(v.strictObject({ text: Selected, around: Selected, language: Selected })),
  nameRisks: check<'nameRisks'>(
    v.strictObject({ forms: v.pipe(v.array(Selected), v.maxLength(MOST_FORMS)), except: v.nullable(Ref) }),
  ),
  keepNote: check<'keepNote'>(
    v.strictObject({
      entry: Ref,
      label: v.pipe(v.string(), v.maxLength(LONGEST_FORM)),
      text: v.pipe(v.string(), v.maxLength(2000)),
    }),
  ),
  know: check<'know'>(v.strictObject({ entry: Ref, known: v.boolean() })),
  changeNames: check<'changeNames'>(v.strictObject({ change: OwnNames })),
  openPage: check<'openPage'>(
    v.strictObject({
      page: v.picklist(OWN_PAGES),
      route: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.startsWith('/'))),
    }),
  ),
  takeCard: check<'takeCard'>(v.strictObject({ page: Frame, key: Key })),
  tellPage: check<'tellPage'>(v.strictObject({ page: Frame, key: Key, news: News })),
  tellCard: check<'tellCard'>(v.strictObject({ frame: Frame, key: Key, topic: Topic })),
  showBeside: check<'showBeside'>(v.strictObject({ topic: Topic, asked: Refs })),
  reach: check<'reach'>(v.strictObject({})),
  showIcon: check<'showIcon'>(
    v.strictObject({
      state: v.picklist(['on', 'off', 'site-off']),
      names: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  reportFrame: check<'reportFrame'>(
    v.strictObject({ names: v.pipe(v.array(v.custom<PageName>(isPageName)), v.maxLength(10_000)) }),
  ),
};

/** The schema's output must be the message's parameters, so that map and checks can't drift apart. */
function check<N extends MessageName>(
  schema: v.GenericSchema<unknown, Params<N>>,
): (params: unknown) => params is Params<N> {
  return (params): params is Params<N> => v.is(schema, params);
}
