/**
 * `npm run bench -- packs`: a spreadsheet of GeoNames' 200,000 places with their 900,000 names becomes a pack: how long that takes,
 * how much memory, how large the index is, how fast recognition is with it beside the bundled pack alone, and which ordinary
 * words it links on real pages. Then the same list is brought into both browsers (`bench/packs/in-browsers.ts`).
 */
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isOrdinaryWord } from '../scripts/ordinary-word.ts';
import { importFile } from '../src/exchange/import-file.ts';
import { tellReport } from '../src/exchange/report.ts';
import { partsOf } from '../src/pack/entry-ref.ts';
import { packStream, readRecords } from '../src/pack/pack-file.ts';
import { buildPack } from '../src/pack-builder/build-pack.ts';
import { buildIndex } from '../src/recognition/index/build-index.ts';
import { saveIndex } from '../src/recognition/index/stored-index.ts';
import type { Recogniser } from '../src/recognition/recogniser.ts';
import { cityList } from './packs/city-list.ts';
import { benchPacksInBrowsers } from './packs/in-browsers.ts';
import { benchOwnNames } from './packs/own-names.ts';
import { table } from './pages/table.ts';
import { recognitionAsShipped } from './recognition/as-shipped.ts';
import { bareLoop, recognition } from './recognition/contenders.ts';
import { measure } from './recognition/measure.ts';
import { newsText, type Text } from './recognition/texts.ts';

const ROUNDS = 60;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

type Row = [what: string, value: string, goal: string];
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s of CPU`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** Runs the benchmark and prints its tables; `only` one part of it: `node`, `browsers`, or `names` of one's own. */
export async function benchPacks([only]: string[] = []): Promise<void> {
  const isWanted = (part: string) => only === undefined || only === part;
  if (isWanted('node')) await benchPacksInNode();
  if (isWanted('browsers')) await benchPacksInBrowsers();
  if (isWanted('names')) await benchOwnNames();
}

async function benchPacksInNode(): Promise<void> {
  const { pack: bundled } = await buildPack('assets/glossary/russia-azerbaijan');
  if (!bundled) throw new Error('The bundled glossary has problems: npm run build:pack tells them');
  const { loadIndex, mergeIndexes, recogniserOf } = await recognitionAsShipped();
  const answering = (loaded: ReturnType<typeof loadIndex>) => {
    const recogniser = recogniserOf(loaded);
    recogniser.recognise([{ text: 'Chicago, Yokohama and Nairobi are cities.' }]);
    return recogniser;
  };
  const rows: Row[] = [];
  const list = await cityList();
  rows.push(['the list', `${list.rows.toLocaleString('en')} rows, ${list.names.toLocaleString('en')} names`, '']);

  const imported = await timed(async () =>
    importFile(list.bytes, { name: 'Places.tsv', isWord: await isOrdinaryWord() }),
  );
  const { pack, report } = imported.value;
  rows.push(['import: list to pack', seconds(imported.ms), '']);
  rows.push(['import: most memory of the process', megabytes(process.resourceUsage().maxRSS * 1024), '']);

  let size = 0;
  const packed = await timed(async () => {
    const file = packStream(pack);
    const [counted, read] = file.tee();
    const sizing = counted.pipeTo(
      new WritableStream({
        write(chunk) {
          size += chunk.length;
        },
      }),
    );
    let records = 0;
    for await (const _ of readRecords(read)) records++;
    await sizing;
    return records;
  });
  rows.push(['pack file: written and read again', seconds(packed.ms), '']);
  rows.push(['pack file: size, records', `${megabytes(size)}, ${packed.value.toLocaleString('en')}`, '']);

  const built = await timed(async () => saveIndex(buildIndex([pack])));
  const loadedAt = performance.now();
  const index = loadIndex(built.value);
  rows.push(['index: build', seconds(built.ms), '']);
  rows.push(['index: load', `${Math.round(performance.now() - loadedAt)} ms`, '']);
  const { forms } = index.counts;
  rows.push(['index: forms', forms.toLocaleString('en'), '']);
  const bytesAForm = (bytes: number) => `${(bytes / forms).toFixed(1)} bytes a form`;
  rows.push(['index: on disk', bytesAForm(built.value.byteLength), '']);
  rows.push([
    'index: in memory, once it has answered',
    bytesAForm(await memoryOf(() => answering(loadIndex(built.value.slice(0))))),
    '≤ 70',
  ]);

  const news = newsText();
  // As a background has them: each pack's index as it was stored, side by side.
  const own = loadIndex(saveIndex(buildIndex([bundled])));
  const both = recogniserOf(mergeIndexes([own, index]));
  collectGarbage();
  rows.push(...speeds(news, recogniserOf(own), both, recogniserOf(index)));
  console.log(tellReport(report ?? { read: 0, taken: 0, short: 0, guarded: 0, passedOver: [], remarks: [] }));
  console.log(table(['what', 'measured', 'goal'], rows));
  tellLinks(news, both, pack.id);
}

/** What a value adds to the memory of the process, with what lies beside V8's heap. */
async function memoryOf(make: () => unknown): Promise<number> {
  const used = async () => {
    // What lies beside the heap is let go some time after what it belonged to.
    for (let round = 0; round < 5; round++) {
      collectGarbage();
      await wait(100);
    }
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = await used();
  const made = make();
  const after = await used();
  // It must be there until then.
  if (made === undefined) throw new Error('Nothing was made.');
  return after - before;
}

/** What a step took, in milliseconds of the processor's time: it varies less than the clock's on a machine that has other work. */
async function timed<T>(step: () => Promise<T>): Promise<{ value: T; ms: number }> {
  collectGarbage();
  const from = process.cpuUsage();
  const value = await step();
  const { user, system } = process.cpuUsage(from);
  return { value, ms: (user + system) / 1000 };
}

function speeds(news: Text, alone: Recogniser, both: Recogniser, places: Recogniser): Row[] {
  const found = measure(
    [
      bareLoop(news),
      recognition('alone', alone, news),
      recognition('both', both, news),
      recognition('places', places, news),
    ],
    ROUNDS,
  );
  const speed = (name: string) => found.get(name) ?? Number.NaN;
  const part = (name: string) => `${((100 * speed(name)) / speed('bare loop')).toFixed(1)} %`;
  return [
    ['recognition: bundled pack alone, of a bare loop', part('alone'), ''],
    ['recognition: with the places, of a bare loop', part('both'), ''],
    ['recognition: the places alone, of a bare loop', part('places'), ''],
    ['recognition: what the places cost', `${(speed('alone') / speed('both')).toFixed(2)} ×`, '≤ 1.5'],
  ];
}

/**
 * Names of places that the pages also have in small letters, and so most likely mean as words. Word lists play no part in that:
 * they made the guards that are tried here.
 */
function tellLinks(news: Text, recogniser: Recogniser, pack: string): void {
  const words = new Set(
    news.pages.flat().flatMap((text) => text.match(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}-])/gu) ?? []),
  );
  const links = new Map<string, number>();
  for (const blocks of news.pages) {
    const found = recogniser.recognise(blocks.map((text) => ({ text })));
    found.forEach(({ mentions }, i) => {
      for (const { start, end, entry, candidates } of mentions) {
        if (![entry, ...(candidates ?? [])].some((ref) => partsOf(ref).pack === pack)) continue;
        const surface = (blocks[i] ?? '').slice(start, end);
        links.set(surface, (links.get(surface) ?? 0) + 1);
      }
    });
  }
  const sum = (entries: Iterable<[string, number]>) => [...entries].reduce((all, [, count]) => all + count, 0);
  const wrong = [...links].filter(([surface]) => words.has(surface.toLowerCase()));
  console.log(`Links to places: ${sum(links)} on ${news.pages.length} pages, of ${links.size} names`);
  console.log(
    `of these also in small letters on the pages (goal 0): ${sum(wrong)}: ${wrong.map(([word]) => word).join(', ')}`,
  );
  console.log(`all names linked: ${[...links].map(([word, count]) => `${word} ${count}`).join(', ')}`);
}
