/** Pages that stand as text in a page's frames: some programs save a page with everything in one file so. */
import { elementsNamed } from './markup.ts';

/** The pages' HTML, the longest first: what surrounds an article is shorter than it. */
export function pagesInFrames(page: Document): string[] {
  const pages = elementsNamed(page, 'iframe').flatMap((frame) => frame.getAttribute('srcdoc') || []);
  return pages.sort((a, b) => b.length - a.length);
}
