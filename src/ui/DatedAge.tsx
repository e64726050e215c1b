import { ageOf, isOld, toldAge } from './age.ts';
import { toldDate } from './fact-date.ts';
import { newestReport, type ShownFact } from './facts.ts';
import { useWords, type Words } from './text.tsx';

/** "nearly 5 years ago"; null for what is not over. */
function ageText({ t, language }: Words, date: string): string | null {
  const age = ageOf(date, new Date());
  if (!age) return null;
  return age.nearly ? t('age_nearly', toldAge(age, language)) : toldAge(age, language);
}

/** A date and how long ago that was: "22 Feb 2022, nearly 5 years ago". One that was worked out is only about right. */
export function DatedAge({ date, inferred = false }: { date: string; inferred?: boolean }) {
  const words = useWords();
  const told = toldDate(date, words.language);
  const age = ageText(words, date);
  return (
    <>
      <time dateTime={date}>{inferred ? words.t('date_about', told) : told}</time>
      {age !== null && `, ${age}`}
    </>
  );
}

/** How old the newest of some facts is; nothing where that is no more than a year. */
export function NewestReport({ facts }: { facts: readonly ShownFact[] }) {
  const words = useWords();
  const newest = newestReport(facts);
  if (!newest || !isOld(ageOf(newest.date, new Date()))) return null;
  const told = [toldDate(newest.date.slice(0, 7), words.language), ageText(words, newest.date)];
  return <p class="bgr-cite bgr-newest">{words.t('card_newest', told.join(', '))}</p>;
}
