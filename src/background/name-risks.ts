/** What speaks against forms that a reader is about to add. */

import { withoutStrays } from '../exchange/draft.ts';
import type { IsWord } from '../exchange/guard-forms.ts';
import type { FormRisk } from '../messages/message-map.ts';
import { riskOf } from '../own-names/form-risks.ts';
import type { EntryRef } from '../pack/entry-ref.ts';
import type { Names } from './glossary-store.ts';

/** Others that are told of one form: a few say enough. */
const MOST_OTHERS = 3;

/**
 * One answer for each form, in order.
 * @param except the entry whose forms they are, if it is there already
 */
export async function nameRisks(
  { things, calledSo, summaries }: Pick<Names, 'things' | 'calledSo' | 'summaries'>,
  forms: readonly string[],
  except: EntryRef | null,
  isWord: IsWord,
): Promise<FormRisk[]> {
  const owners = forms.map((text) => {
    const others = calledSo(withoutStrays(text)).filter((ref) => ref !== except);
    return [...new Set(others.map((ref) => things.refsOf(ref)[0] ?? ref))];
  });
  const told = await summaries(owners.flat());
  return forms.map((text, at) => ({
    risk: riskOf(text, isWord),
    others: (owners[at] ?? []).flatMap((ref) => told[ref] ?? []).slice(0, MOST_OTHERS),
  }));
}
