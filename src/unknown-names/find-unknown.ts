/** Names of a page that no pack knows: its article is read here, its names are looked for in a worker. */

import { readHtml } from '../documents/formats/html.ts';
import type { ParseMarkup } from '../documents/formats/markup.ts';
import { languageOf } from '../documents/language-of.ts';
import type { NotLinkedResult, PageSource, RecogniseResult } from '../messages/message-map.ts';
import { isTold, type KnownPlace } from '../mining/telling-names.ts';
import type { PagePart } from '../recognition/mention.ts';
import type { UnknownName } from './unknown-name.ts';
import type { UnknownAnswer, UnknownRequest } from './worker-messages.ts';

export interface UnknownDeps {
  /** The page as it stands; null html when it is too long. */
  source(): Promise<PageSource>;
  recognise(parts: PagePart[]): Promise<RecogniseResult>;
  notLinked(parts: PagePart[]): Promise<NotLinkedResult>;
  /** Has a worker look. Rejects when it fails; never settles once the signal has ended it. */
  mine(request: UnknownRequest, signal: AbortSignal): Promise<UnknownName[]>;
}

/** `long`: there is too much of the page. `language`: names can't be told in the page's. */
export type UnknownNames =
  | { state: 'found'; names: UnknownName[]; language: string }
  | { state: 'long' | 'language'; names?: never };

/** UTF-16 units of markup above which a page is left alone: reading it would hold up the panel. */
export const LONGEST = 3_000_000;

/** Looks for them. Rejects when the page or the background gives no answer. */
export async function findUnknown(
  { source, recognise, notLinked, mine }: UnknownDeps,
  ignored: readonly string[],
  parse: ParseMarkup,
  signal: AbortSignal,
): Promise<UnknownNames> {
  const { html } = await source();
  if (html === null || html.length > LONGEST) return { state: 'long' };
  const { paragraphs, details } = readHtml(html, parse);
  const language = (languageOf(paragraphs) ?? details.language?.value ?? '').replace(/-.*$/, '');
  if (!isTold(language)) return { state: 'language' };
  const parts = paragraphs.map((text) => ({ text }));
  const [linked, others] = await Promise.all([recognise(parts), notLinked(parts)]);
  const known = [...placesIn(linked.blocks.map(({ mentions }) => mentions)), ...placesIn(others.blocks)];
  return { state: 'found', language, names: await mine({ language, paragraphs, known, ignored }, signal) };
}

/** Where names stand that a pack knows, linked or not: no longer and no shorter form of them is unknown. */
function placesIn(blocks: ReadonlyArray<ReadonlyArray<{ start: number; end: number }>>): KnownPlace[] {
  return blocks.flatMap((block, paragraph) => block.map(({ start, end }) => ({ paragraph, start, end })));
}

/** Looks in a worker of this page. */
export function mineInWorker(request: UnknownRequest, signal: AbortSignal): Promise<UnknownName[]> {
  const worker = new Worker(new URL('./unknown-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  const found = new Promise<UnknownName[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<UnknownAnswer>) =>
      data ? resolve(data) : reject(new Error('The page’s names could not be looked for.')),
    );
    worker.addEventListener('error', () => reject(new Error('The worker ended.')));
  });
  worker.postMessage(request);
  return found.finally(() => worker.terminate());
}
