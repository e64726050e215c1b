/** A fact with everything that a card or page shows of it: its source, its date, who said it, and the names in it. */
import type { NameInText, ToldFact } from '../messages/message-map.ts';
import type { Fact } from '../pack/format.ts';
import type { Glossary } from './glossary.ts';

/** Tells facts in the given order. The glossary was checked: every source and speaker exists. */
export function tellFacts(glossary: Glossary, facts: readonly Fact[]): ToldFact[] {
  return facts.flatMap((fact) => {
    const source = glossary.sources.get(fact.source);
    if (!source) return [];
    const { id, title, outlet, date, dateNote } = source;
    const speaker = fact.speaker === undefined ? undefined : glossary.entries.get(fact.speaker);
    return [
      {
        id: fact.id,
        text: fact.text,
        language: glossary.pack.language,
        names: namesIn(glossary, fact),
        about: fact.about,
        source: { id, title, outlet, date, dateNote },
        paragraph: fact.paragraph,
        date: fact.date ?? date,
        ownDate: fact.date !== undefined,
        speaker: speaker ? { id: speaker.id, label: speaker.label } : null,
      },
    ];
  });
}

/**
 * Whom a fact is about was named where it stood; so its text is read as the next lines of a page that names them. In
 * which order it named them nobody knows: a short name is linked only when no order makes it another's.
 */
function namesIn({ entries, recogniser }: Glossary, { about, speaker, text }: Fact): NameInText[] {
  const known = speaker === undefined ? about : [...about, speaker];
  const namings = known.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [{ entry: id, form: entry.label }] : [];
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
