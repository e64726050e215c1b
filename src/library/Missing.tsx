import { hashOf } from '../messages/library-route.ts';
import { useText } from '../ui/locale.tsx';

/** An address that leads nowhere: what is missing, and what to do now. */
export function Missing({ title }: { title: string }) {
  const t = useText();
  return (
    <header class="lead">
      <h1>{title}</h1>
      <p>{t('library_none_now')}</p>
      <p>
        <a href={hashOf({ view: 'home' })}>{t('library_all')}</a>
      </p>
    </header>
  );
}
