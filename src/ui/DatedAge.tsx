import { ageOf, isOld, toldAge } from './age.ts';
import { newestReport, type ShownFact } from './facts.ts';
import { formatDate } from './format-date.ts';
import { type Locale, useLocale } from './locale.tsx';

/** "nearly 5 years ago"; null for what is not over. */
function ageText({ t, language }: Locale, date: string): string | null {
  const age = ageOf(date, new Date());
  if (!age) return null;
  return age.nearly ? t('age_nearly', toldAge(age, language)) : toldAge(age, language);
}

/** A date and how long ago that was: "22 Feb 2022, nearly 5 years ago". One that was worked out is only about right. */
export function DatedAge({ date, inferred = false }: { date: string; inferred?: boolean }) {
  const locale = useLocale();
  const told = formatDate(date, locale.language);
  const age = ageText(locale, date);
  return (
    <>
      <time dateTime={date}>{inferred ? locale.t('date_about', told) : told}</time>
      {age !== null && `, ${age}`}
    </>
  );
}

/** How old the newest of some facts is; nothing where that is no more than a year. */
export function NewestReport({ facts }: { facts: readonly ShownFact[] }) {
  const locale = useLocale();
  const newest = newestReport(facts);
  if (!newest || !isOld(ageOf(newest.date, new Date()))) return null;
  const told = [formatDate(newest.date.slice(0, 7), locale.language), ageText(locale, newest.date)];
  return <p class="bgr-cite bgr-newest">{locale.t('card_newest', told.join(', '))}</p>;
}
