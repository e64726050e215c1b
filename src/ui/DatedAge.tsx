import { ageOf, ageWords, isOld } from './age.ts';
import { newestReport, type ShownFact } from './facts.ts';
import { formatDate } from './format-date.ts';
import { useLocale } from './locale.tsx';

/** A date and how long ago that was: "22 Feb 2022, nearly 5 years ago". One that was worked out is only about right. */
export function DatedAge({ date, inferred = false }: { date: string; inferred?: boolean }) {
  const locale = useLocale();
  const told = formatDate(date, locale.language);
  const age = ageOf(date, new Date());
  return (
    <>
      <time dateTime={date}>{inferred ? locale.t('date_about', told) : told}</time>
      {age && `, ${ageWords(age, locale)}`}
    </>
  );
}

/** How old the newest of some facts is, "nearly 5 years ago"; nothing where that is no more than a year. */
export function NewestReport({ facts }: { facts: readonly ShownFact[] }) {
  const locale = useLocale();
  const newest = newestReport(facts);
  const age = newest && ageOf(newest.date, new Date());
  if (!newest || !age || !isOld(age)) return null;
  const told = [formatDate(newest.date.slice(0, 7), locale.language), ageWords(age, locale)];
  return <p class="bgr-cite bgr-newest">{locale.t('card_newest', told.join(', '))}</p>;
}
