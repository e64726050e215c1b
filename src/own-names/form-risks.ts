/** What makes a form risky: it may be found where something else is meant. */

import { withoutStrays } from '../exchange/draft.ts';
import { type IsWord, isOrdinaryWord, isSmall, isTooShort } from '../exchange/guard-forms.ts';

/** Why a form is risky; `_locales` says it (`names_risk_<value>`). */
export type Risk = 'word' | 'too_short' | 'small';

/** What is wrong with a form by itself; null where nothing is. */
export function riskOf(told: string, isWord: IsWord): Risk | null {
  const text = withoutStrays(told);
  if (text === '') return null;
  if (isTooShort(text)) return 'too_short';
  if (isOrdinaryWord(text, isWord)) return 'word';
  return isSmall(text) ? 'small' : null;
}
