/** Every kind of file that a pack can leave as. */
import type { Pack } from '../pack/format.ts';
import { packJson, packStream } from '../pack/pack-file.ts';
import { listOfPack } from './pack-to-list.ts';
import { jsonLdOfPack, turtleOfPack } from './pack-to-skos.ts';
import { tbxOfPack } from './pack-to-tbx.ts';
import { webAnnotationOfPack } from './pack-to-web-annotation.ts';
import { yomitanOfPack } from './pack-to-yomitan.ts';

/** One kind of file. */
interface Export {
  /** The end of its name, which tells it from the others. */
  extension: string;
  mediaType: string;
  /** What it holds is the body of a Response or a part of a Blob. */
  write: (pack: Pack) => string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** By name, the ones that keep everything first. */
export const EXPORTS = {
  backgrounder: { extension: '.backgrounder', mediaType: 'application/gzip', write: packStream },
  'web-annotation': {
    extension: '.annotations.jsonld',
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: webAnnotationOfPack,
  },
  json: { extension: '.json', mediaType: 'application/json', write: packJson },
  csv: { extension: '.csv', mediaType: 'text/csv;charset=utf-8', write: (pack) => listOfPack(pack, ',') },
  tsv: {
    extension: '.tsv',
    mediaType: 'text/tab-separated-values;charset=utf-8',
    write: (pack) => listOfPack(pack, '\t'),
  },
  turtle: { extension: '.ttl', mediaType: 'text/turtle', write: turtleOfPack },
  'json-ld': { extension: '.jsonld', mediaType: 'application/ld+json', write: jsonLdOfPack },
  'tbx-2008': { extension: '.2008.tbx', mediaType: 'application/x-tbx', write: (pack) => tbxOfPack(pack, '2008') },
  tbx: { extension: '.tbx', mediaType: 'application/x-tbx', write: (pack) => tbxOfPack(pack) },
  yomitan: { extension: '.zip', mediaType: 'application/zip', write: yomitanOfPack },
} as const satisfies Record<string, Export>;

/** The kind of file that a name means; null of a name that ends like none. */
export function exportFor(fileName: string): Export | null {
  const kinds: Export[] = Object.values(EXPORTS);
  const fitting = kinds.filter(({ extension }) => fileName.endsWith(extension));
  // `.annotations.jsonld` is `.jsonld` too: the longer end says more.
  return fitting.sort((a, b) => b.extension.length - a.extension.length)[0] ?? null;
}
