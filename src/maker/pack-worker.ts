/** Makes the pack of what was decided, away from the page: of a thousand documents it takes a while. */
import { paragraphsOfText } from '../documents/formats/plain-text.ts';
import type { IsWord } from '../exchange/guard-forms.ts';
import { ordinaryWords } from '../exchange/ordinary-words.ts';
import { quotedWords } from '../mining/passages.ts';
import type { Pack } from '../pack/format.ts';
import { packStream } from '../pack/pack-file.ts';
import { packDatabase } from '../pack-store/database.ts';
import { stagePack } from '../pack-store/stage-pack.ts';
import { StoreFailed } from '../pack-store/store-failed.ts';
import { type AnchoredVersions, anchorVersions } from './anchor-versions.ts';
import { makerDatabase } from './database.ts';
import { decidedNames } from './decisions.ts';
import type { KeptDocument } from './kept-document.ts';
import { type DocumentText, linesOfName, madePack, type NameLine, type PackHead } from './made-pack.ts';
import { createMakerStore } from './maker-store.ts';
import type { PackLook, PackNews, PackRequest, TriedWith } from './pack-messages.ts';
import { riskyForms } from './risks.ts';
import { tryPack } from './try-pack.ts';
import type { Version } from './versions.ts';

addEventListener('message', async ({ data }: MessageEvent<PackRequest>) => {
  const tell = (news: PackNews) => postMessage(news);
  try {
    if (data.want === 'lines') return tell({ said: 'lines', lines: await findLines(data.name) });
    if (data.want === 'anchors') return tell({ said: 'anchored', anchored: await findAnchors(data.versions) });
    const { want, head } = data;
    const pack = await makePack(head);
    if (want === 'try') tell({ said: 'tried', tried: tryPack(pack, await triedText(data.tried)) });
    else if (want === 'look') tell({ said: 'looked', look: lookAt(pack, await ordinaryWords()) });
    else if (want === 'stage') {
      const origin = { kind: 'made', file: '' } as const;
      tell({ said: 'staged', key: await stagePack(packDatabase(), pack, { origin, now: new Date() }) });
    } else {
      const { passages, ...others } = pack;
      const stream = packStream(want === 'export' ? pack : others);
      tell({ said: 'exported', file: await new Response(stream).blob() });
    }
  } catch (error) {
    if (error instanceof StoreFailed) tell({ said: 'failed', failure: { key: error.key } });
    else tell({ said: 'failed', failure: { text: error instanceof Error ? error.message : String(error) } });
  }
});

// It changes nothing there, so that no window has to hear of it.
const store = createMakerStore(makerDatabase(), { postMessage: () => undefined });

async function makePack(head: PackHead): Promise<Pack> {
  const { documents, mined, log } = await store.load();
  const texts = await textsOf(documents);
  return madePack({ documents: texts, mined: mined?.names ?? [], log, head, isWord: await ordinaryWords() });
}

async function findLines(name: string): Promise<NameLine[]> {
  const { documents, mined, log } = await store.load();
  const names = mined?.names ?? [];
  const found = decidedNames(names, log).find(({ id }) => id === name);
  const wanted = new Set(found?.places.map(({ document }) => document));
  const texts = await textsOf(documents.filter(({ id }) => wanted.has(id)));
  return linesOfName(name, { documents: texts, mined: names, log });
}

async function findAnchors(versions: readonly Version[]): Promise<AnchoredVersions> {
  const { documents, mined, log } = await store.load();
  return anchorVersions(versions, { documents: await textsOf(documents), mined: mined?.names ?? [], log });
}

function textsOf(documents: readonly KeptDocument[]): Promise<DocumentText[]> {
  return Promise.all(documents.map(async (document) => ({ document, paragraphs: await store.text(document.id) })));
}

async function triedText(tried: TriedWith): Promise<string[]> {
  return 'text' in tried ? paragraphsOfText(tried.text) : store.text(tried.document);
}

function lookAt({ entries, sources, passages = [] }: Pack, isWord: IsWord): PackLook {
  const words = quotedWords(passages);
  return {
    entries: entries.length,
    passages: passages.length,
    risks: riskyForms({ entries }, isWord),
    sources: sources
      .map(({ id, title, outlet, date }) => ({ id, title, outlet, date, words: words.get(id) ?? 0 }))
      .sort((a, b) => b.words - a.words),
  };
}
