/** A fact with everything that a card or page shows of it: its source, its date, who said it, and the names in it. */
import type { FactView, NameInText, Speaker } from '../messages/message-map.ts';
import { entryRef, sourceRef } from '../pack/entry-ref.ts';
import type { Fact, Pack } from '../pack/format.ts';
import { citedSource, type Glossary, type HeldFact, leadOf, summaryOf } from './glossary.ts';

/** Views facts of a pack in the given order. The pack was checked: every source and speaker exists. */
export function factViews(glossary: Glossary, pack: Pack, facts: readonly HeldFact[]): FactView[] {
  return facts.flatMap((fact) => {
    const known = glossary.sources.get(sourceRef(pack.id, fact.source));
    if (!known) return [];
    const source = citedSource(known);
    return [
      {
        id: fact.id,
        text: fact.text,
        language: fact.quoted ? known.own.language : pack.language,
        ...quotation(pack, fact),
        names: namesIn(glossary, pack, fact),
        about: fact.about.map((each) => leadOf(glossary, entryRef(pack.id, each))),
        source,
        paragraph: fact.paragraph,
        date: fact.date ?? source.date,
        ownDate: fact.date !== undefined,
        speaker: speakerOf(glossary, pack, fact, source.outlet),
      },
    ];
  });
}

/** Documents are kept where their pack was made, and nowhere else. */
function quotation({ kind }: Pack, { quoted, source, paragraph }: HeldFact): Pick<FactView, 'quoted' | 'document'> {
  if (!quoted) return {};
  const route = `/document/${source}/${paragraph}/${quoted.start}-${quoted.end}`;
  return { quoted: true, ...(kind === 'made' && { document: route }) };
}

function speakerOf(glossary: Glossary, pack: Pack, { speaker }: Fact, outlet: string): Speaker | null {
  const entry = speaker === undefined ? undefined : glossary.entries.get(entryRef(pack.id, speaker));
  if (!entry) return null;
  const { id, label, language } = summaryOf(glossary, entry);
  return { id, label, language, ...(entry.own.forms.some(({ text }) => text === outlet) ? { isOutlet: true } : {}) };
}

/**
 * Whom a fact is about was named where it stood; so its text is read as the next lines of a page that names them. In
 * which order it named them nobody knows: a short name is linked only when no order makes it another's.
 */
function namesIn(glossary: Glossary, pack: Pack, { about, speaker, text }: Fact): NameInText[] {
  const { entries, recogniser } = glossary;
  const known = speaker === undefined ? about : [...about, speaker];
  const namings = known.flatMap((id) => {
    const entry = entryRef(pack.id, id);
    const label = entries.get(entry)?.own.label;
    return label === undefined ? [] : [{ entry: leadOf(glossary, entry), form: label }];
  });
  const [forth = [], back = []] = [namings, namings.toReversed()].map((order) =>
    recogniser.recognise([{ namings: order }, { text }]).flatMap(({ mentions }) => mentions),
  );
  return forth
    .filter(
      ({ start, entry, candidates }) =>
        !candidates && back.some((other) => other.start === start && other.entry === entry),
    )
    .map(({ start, end, entry }) => ({ start, end, entry }));
}
