/** The window's title for each view, as tabs, bookmarks and history show it. */
import type { Route } from '../messages/library-route.ts';
import type { Glossary } from '../messages/message-map.ts';
import { partsOf } from '../pack/entry-ref.ts';
import type { Translate } from '../ui/locale.tsx';

/** "Ilham Aliyev · Backgrounder"; before the glossary is there, the view's own word. */
export function titleOf(route: Route, glossary: Glossary | null, t: Translate): string {
  return [placeOf(route, glossary, t), t('app_name')].join(' · ');
}

function placeOf(route: Route, glossary: Glossary | null, t: Translate): string {
  switch (route.view) {
    case 'entry':
      return (
        glossary?.entries.find(({ id, refs = [id] }) => refs.includes(route.entry))?.label ?? partsOf(route.entry).id
      );
    case 'source':
      return glossary?.sources.find((source) => source.id === route.source)?.title ?? t('library_source');
    case 'type': {
      const known = glossary?.entries.find((entry) => entry.type === route.type);
      return known ? t(`types_${known.type}`) : route.type;
    }
    case 'search':
      return route.words ? t('library_search_for', route.words) : t('library_search');
    case 'reading':
    case 'kept':
      return t('reading_title');
    case 'check':
      return t('library_check');
    default:
      return t('library_title');
  }
}
