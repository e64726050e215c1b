/** The text of every fact, for the library's search. */
import type { FactText } from '../messages/message-map.ts';
import { entryRef, sourceRef } from '../pack/entry-ref.ts';
import { factsOf, type Glossary, summaryOf } from './glossary.ts';

/** All facts of all packs, in their order. The packs were checked: every source and entry exists. */
export function factTexts(glossary: Glossary): FactText[] {
  const { packs, entries, sources } = glossary;
  return packs.flatMap((pack) =>
    factsOf(pack).flatMap(({ id, text, about, source, date, quoted }) => {
      const from = sourceRef(pack.id, source);
      const cited = sources.get(from)?.own;
      if (!cited) return [];
      const whom = about.flatMap((each) => {
        const entry = entries.get(entryRef(pack.id, each));
        if (!entry) return [];
        const { label, language } = summaryOf(glossary, entry);
        // By its own ref: ids of facts are of their pack alone.
        return [{ id: entryRef(pack.id, each), label, language }];
      });
      return [
        {
          id,
          text,
          language: quoted ? cited.language : pack.language,
          about: whom,
          source: { id: from, outlet: cited.outlet, language: cited.language },
          date: date ?? cited.date,
        },
      ];
    }),
  );
}
