/** Articles of a test's own, by their paths, as a reader meets them. */
import { type Loopback, serve } from '../../scripts/loopback.ts';

/** An article in a page that says it is one. */
export function articlePage(style: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A visit</title>
    <meta property="og:type" content="article"><style>${style}</style></head><body><article>${body}</article></body></html>`;
}

/** A server of pages; nothing stands at other paths. */
export function servePages(pages: Readonly<Record<string, string>>): Promise<Loopback> {
  return serve(async (path) => {
    const body = pages[path];
    return body === undefined ? null : { type: 'text/html; charset=utf-8', body };
  });
}
