/** The window's title for each view, as tabs, bookmarks and history show it. */
import type { Glossary } from '../messages/message-map.ts';
import type { Translate } from '../ui/words.ts';
import type { Route } from './route.ts';

/** "Ilham Aliyev · Backgrounder"; before the glossary is there, the view's own word. */
export function titleOf(route: Route, glossary: Glossary | null, t: Translate): string {
  return [placeOf(route, glossary, t), t('appName')].join(' · ');
}

function placeOf(route: Route, glossary: Glossary | null, t: Translate): string {
  switch (route.view) {
    case 'entry':
      return glossary?.entries.find((entry) => entry.id === route.entry)?.label ?? route.entry;
    case 'source':
      return glossary?.sources.find((source) => source.id === route.source)?.title ?? t('library_source');
    case 'type':
      return glossary?.entries.some((entry) => entry.type === route.type) ? t(`types_${route.type}`) : route.type;
    case 'search':
      return route.words ? t('library_search_for', route.words) : t('library_search');
    case 'check':
      return t('library_check');
    default:
      return t('library_title');
  }
}
