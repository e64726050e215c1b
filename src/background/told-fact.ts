/** A fact with everything that a card or page shows of it: its source, its date, who said it, and the names in it. */
import type { NameInText, ToldFact } from '../messages/message-map.ts';
import type { Fact } from '../pack/format.ts';
import type { Mention, PagePart } from '../recognition/mention.ts';
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

/** Whom a fact is about was named where it stood; so its text is read as the next lines of a page that names them. */
function namesIn(glossary: Glossary, fact: Fact): NameInText[] {
  const known = fact.speaker === undefined ? fact.about : [...fact.about, fact.speaker];
  const namings = known.flatMap((id) => {
    const entry = glossary.entries.get(id);
    return entry ? [{ entry: id, form: entry.label }] : [];
  });
  const parts: PagePart[] = [{ namings }, { text: fact.text }];
  return glossary.recogniser
    .recognise(parts)
    .flatMap(({ mentions }) => mentions.flatMap((mention) => nameOf(mention, known)));
}

/** A name that several entries fit is linked only when the fact is about exactly one of them. */
function nameOf({ start, end, entry, candidates }: Mention, known: readonly string[]): NameInText[] {
  if (!candidates) return [{ start, end, entry }];
  const [only, ...others] = candidates.filter((id) => known.includes(id));
  return only !== undefined && others.length === 0 ? [{ start, end, entry: only }] : [];
}
