/** What a termbase says of itself in its header. */
import { withoutStrays } from './draft.ts';
import { ownDetails } from './own-details.ts';
import { allPartsIn, type Part, partsIn, textOf } from './read-xml.ts';

/** How sentences of our own begin that TBX has no element for. */
export const ABOUT = { licence: 'Licence: ', homepage: 'Homepage: ', version: 'Version ' } as const;

/** Title and description of any termbase, and what our own say besides. */
export function tbxAbout(header: Part): ReturnType<typeof ownDetails> {
  const texts = (within: string, name: string): string[] =>
    allPartsIn(header)
      .filter((part) => part.name === within)
      .flatMap((part) => partsIn(part).filter((inner) => inner.name === name))
      .map((part) => withoutStrays(textOf(part)))
      .filter((text) => text !== '');
  const behind = (beginning: string, said: readonly string[]) =>
    said.find((text) => text.startsWith(beginning))?.slice(beginning.length);
  const published = texts('publicationStmt', 'p');
  return ownDetails({
    title: texts('titleStmt', 'title')[0],
    description: texts('sourceDesc', 'p')[0],
    licence: behind(ABOUT.licence, published),
    homepage: behind(ABOUT.homepage, published),
    version: behind(ABOUT.version, texts('titleStmt', 'note')),
  });
}
