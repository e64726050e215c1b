/**
 * A patronymic or a father's name that is not the own one makes another person of a name, in whatever order it is written:
 * "Алиев Ильхам Натигович", "Əliyev İlham Natiq oğlu", "Vladimir Petrovich Putin".
 */
import { scriptOf } from '../../text/script-of.ts';
import { BLANK, HYPHEN, separatorBefore } from '../../text/separators.ts';
import type { FoundForm } from '../index/matches.ts';
import type { BlockTokens } from './block-tokens.ts';
import { Around, type Candidate, Kind, namesPerson } from './candidate.ts';
import { isMisspelt } from './given-name.ts';
import { other, type Rule, refused } from './rule.ts';
import { isCapitalised, joins, lowerToken } from './surroundings.ts';

/** The words that tell of a father: his name, made a patronymic ("Heydarovich") or with a word behind it ("Heydər oğlu"). */
interface Father {
  from: number;
  to: number;
}

export const anotherFather: Rule = {
  name: 'another-father',
  asks: Around.CapitalBefore | Around.CapitalAfter | Around.ListedBefore,
  of: Kind.Person,
  decide(candidate) {
    if (!namesPerson(candidate)) return null;
    const { match, forms } = candidate;
    let another: Father | null = null;
    candidate.forms = forms.filter((found) => {
      const father = fatherBeside(candidate, found);
      const isOwn = !father || isOwnFather(candidate, found, father.from) !== false;
      if (!isOwn) another = father;
      return isOwn;
    });
    if (!another || candidate.forms.length > 0) return null;
    const { from, to }: Father = another;
    // "Алиев Ильхам": it is the surname alone that is to be known as somebody else's.
    if (match.firstToken < match.lastToken) return refused(-1, from, to);
    return other(false, Math.max(match.lastToken, to), from, to);
  },
};

/** The father that is told behind a given name behind the match or at its end, or else in front of the match. */
function fatherBeside({ lore, tokens, match }: Candidate, { form }: FoundForm): Father | null {
  const { firstToken: first, lastToken: last } = match;
  const next = last + 1;
  const { given } = lore.ownNames(form);
  const isOwnNext = joins(tokens, next) && given.has(lowerToken(tokens, next));
  const endsInGiven = tokens.lexicon.givenNames.holds(tokens, last);
  const behind = isOwnNext ? fatherAt(tokens, next + 1) : endsInGiven ? fatherAt(tokens, next) : null;
  if (behind) return behind;
  const isWord = tokens.lexicon.fatherWords.holds(tokens, first - 1);
  const before = fatherAt(tokens, isWord ? first - 2 : first - 1);
  // In front of it somebody's given name stands: "Natiq oğlu Əliyev" alone may be anything.
  return before?.to === first - 1 && isTied(tokens, first) && isCapitalised(tokens, before.from - 1) ? before : null;
}

/** The father whose name, tied to a given name in front of it, begins with a token. */
function fatherAt(tokens: BlockTokens, at: number): Father | null {
  if (!joins(tokens, at)) return null;
  const { fatherWords, patronymic } = tokens.lexicon;
  if (fatherWords.holds(tokens, at + 1) && isTied(tokens, at + 1)) return { from: at, to: at + 1 };
  return patronymic.test(lowerToken(tokens, at)) ? { from: at, to: at } : null;
}

function isTied(tokens: BlockTokens, token: number): boolean {
  const separator = separatorBefore(tokens, token);
  return separator === BLANK || separator === HYPHEN;
}

/** Whether a father is the entry's own; null where the pack doesn't tell who that is in such words. */
function isOwnFather({ lore, tokens }: Candidate, { entry }: FoundForm, at: number): boolean | null {
  const { fatherWords, patronymic } = tokens.lexicon;
  const own = [...lore.ownWords(entry)];
  const word = lowerToken(tokens, at);
  if (own.some((name) => name === word || isMisspelt(word, name))) return true;
  const isFather = (name: string) => (patronymic.test(word) ? patronymic.test(name) : fatherWords.has(name));
  return own.some((name) => isFather(name) && scriptOf(name) === scriptOf(word)) ? false : null;
}
