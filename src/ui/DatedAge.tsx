import { ageOf, isOld, toldAge } from './age.ts';
import { newestReport, type ShownFact } from './facts.ts';
import { formatDate } from './format-date.ts';
import { useLocale } from './locale.tsx';

/** A date and about how long ago that was: "22 Feb 2022, 5 years ago". One that was worked out is only about right. */
export function DatedAge({ date, inferred = false }: { date: string; inferred?: boolean }) {
  const locale = useLocale();
  const told = formatDate(date, locale.language);
  const age = ageOf(date, new Date());
  return (
    <>
      <time dateTime={date}>{inferred ? locale.t('date_about', told) : told}</time>
      {age && `, ${toldAge(age, locale.language)}`}
    </>
  );
}

/** How old the newest of some facts is, "nearly 5 years ago"; nothing where that is no more than a year. */
export function NewestReport({ facts }: { facts: readonly ShownFact[] }) {
  const { t, language } = useLocale();
  const newest = newestReport(facts);
  const age = newest && ageOf(newest.date, new Date());
  if (!newest || !age || !isOld(age)) return null;
  const ago = toldAge(age, language);
  const told = [formatDate(newest.date.slice(0, 7), language), age.nearly ? t('age_nearly', ago) : ago];
  return <p class="bgr-cite bgr-newest">{t('card_newest', told.join(', '))}</p>;
}
