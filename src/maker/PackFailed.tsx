import { useText } from '../ui/locale.tsx';
import type { PackNews } from './pack-messages.ts';

/** Why a pack could not be made. */
export type PackFailure = Extract<PackNews, { said: 'failed' }>['failure'];

/** What went wrong, of news that are not those that were asked for. */
export function failureOf(news: PackNews): PackFailure {
  return news.said === 'failed' ? news.failure : { key: 'packs_store_failed' };
}

/** Says what is wrong with the pack. */
export function PackFailed(failure: PackFailure) {
  const t = useText();
  return (
    <p class="bgr-failed" role="alert">
      {'key' in failure ? t(failure.key) : <span lang="en">{failure.text}</span>}
    </p>
  );
}
