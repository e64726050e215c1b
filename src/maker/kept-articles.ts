/** Articles that the reader kept while reading, as documents of a pack. */
import { firstOf, propose, type ReadDocument } from '../documents/document.ts';
import type { KeptRecord } from '../messages/message-map.ts';

/** The newest text of a kept article, with what was kept of where it stood. */
export function documentOfArticle({ article, texts }: Pick<KeptRecord, 'article' | 'texts'>): ReadDocument {
  const { title, outlet, author, date, language, address } = article;
  return {
    kind: 'html',
    details: firstOf(
      propose('title', title, 'kept'),
      propose('outlet', outlet, 'kept'),
      propose('author', author, 'kept'),
      propose('date', date, 'kept'),
      propose('language', language === 'und' ? '' : language, 'kept'),
      propose('url', address.replace(/#.*$/, ''), 'kept'),
    ),
    paragraphs: texts.at(-1) ?? [],
    notes: [],
  };
}
