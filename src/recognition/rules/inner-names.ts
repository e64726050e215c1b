/** Whom a longer name names in full besides its own entry: "the Baku branch of Moscow State University". */
import { readFormTokens } from '../../text/tokens.ts';
import { matchesAt } from '../index/matches.ts';
import { EVENT, GUARDED, type NameIndex, PERSON, PLACE, SHORT } from '../index/name-index.ts';
import type { Naming } from '../mention.ts';
import { newBlockTokens } from './block-tokens.ts';
import { isInstitutionOf } from './surroundings.ts';

/** A naming inside a name. */
export interface InnerName {
  /** Counted from the name's first token. */
  token: number;
  naming: Naming;
}

/**
 * The names inside a form, in order. An event is told by who and where; other things are only called after people and
 * places: "the Heydar Aliyev Foundation", "the Zangezur corridor".
 */
export function readInnerNames(index: NameIndex, form: number): readonly InnerName[] {
  const tokens = newBlockTokens(index.lexicon);
  readFormTokens(index.spelling(form), tokens);
  const outer = index.entryOf(form);
  const isEvent = (index.entryFlags(outer) & EVENT) !== 0;
  const inner: InnerName[] = [];
  let token = 0;
  while (token < tokens.count) {
    const match = matchesAt(index, tokens, token).find(
      // A shorter form of the same is no name inside: "представитель МИД России" in "официальный представитель МИД России".
      ({ firstToken, lastToken, found: { forms } }) =>
        (firstToken > 0 || lastToken < tokens.count - 1) && !forms.some(({ entry }) => index.isSame(entry, outer)),
    );
    const [found, ...others] = match?.found.forms ?? [];
    if (match && found && others.every(({ entry }) => entry !== found.entry && index.isSame(entry, found.entry))) {
      const isFull = (found.flags & (SHORT | GUARDED)) === 0;
      const isNamed = isEvent || (found.kind & (PERSON | PLACE)) === 0;
      if (isFull && isNamed && !isInstitutionOf(tokens, match.lastToken))
        inner.push({ token, naming: { entry: found.ref, form: found.text } });
    }
    token = match ? match.lastToken + 1 : token + 1;
  }
  return inner;
}
