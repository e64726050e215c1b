/**
 * `npm run bench`: what recognition costs by the number of names and by the kind of text, beside a bare loop over the
 * characters, one big RegExp, an Aho-Corasick matcher and mark.js, all in one run, with recognition bundled as it ships. Ratios come
 * first: they hold on other machines.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildPack } from '../src/pack-builder/build-pack.ts';
import { buildIndex, type NamedPack } from '../src/recognition/index/build-index.ts';
import { saveIndex } from '../src/recognition/index/stored-index.ts';
import type { Recogniser } from '../src/recognition/recogniser.ts';
import { table } from './pages/table.ts';
import { againstMarkJs } from './recognition/against-mark-js.ts';
import { recognitionAsShipped } from './recognition/as-shipped.ts';
import { AHO_CORASICKS, ahoCorasick, alternation, bareLoop, recognition } from './recognition/contenders.ts';
import { measure } from './recognition/measure.ts';
import { formsOf, syntheticEntries } from './recognition/names.ts';
import { adversarialTexts, newsText, russianText, type Text } from './recognition/texts.ts';

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000];
const MIXED = [10_000, 100_000];
const BUNDLED = 'bundled pack';
const ROUNDS = 60;
const MARK_JS_TERMS = 400;
/** One big RegExp is read over this many characters only; it would take minutes over all. */
const REGEXP_CHARACTERS = 20_000;

/** One line of the tables: a ratio that is a goal or a speed that explains it. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  goal?: string;
}

interface Built {
  name: string;
  forms: number;
  recogniser: Recogniser;
}

type Shipped = Awaited<ReturnType<typeof recognitionAsShipped>>;

/** Built as packs are made, by tsx, and loaded as a background does that finds its index stored. */
function built(
  { loadIndex, recogniserOf }: Shipped,
  name: string,
  names: Omit<NamedPack, 'id'>,
  figures: Figure[],
): Built {
  const from = performance.now();
  const index = buildIndex([{ id: 'bench', ...names }]);
  const building = performance.now() - from;
  const stored = saveIndex(index);
  const loadFrom = performance.now();
  const loaded = loadIndex(stored);
  const loading = performance.now() - loadFrom;
  const { forms } = index.counts;
  figures.push(
    { what: `${name}: build`, value: building, unit: 'ms' },
    { what: `${name}: load`, value: loading, unit: 'ms' },
    {
      what: `${name}: memory`,
      value: stored.byteLength / forms,
      unit: 'bytes a form',
      ...(forms === 1_000_000 ? { goal: '< 100' } : {}),
    },
  );
  return { name, forms, recogniser: recogniserOf(loaded) };
}

/** Runs the benchmark, prints its tables and returns the figures. */
export async function benchRecognition(): Promise<Figure[]> {
  const { pack } = await buildPack('assets/glossary/russia-azerbaijan');
  if (!pack) throw new Error('The bundled glossary has problems: npm run build:pack tells them');
  const { entries: bundled, families } = pack;
  const news = newsText();
  const figures: Figure[] = [];
  const shipped = await recognitionAsShipped();
  const ours = built(shipped, BUNDLED, { entries: bundled, families }, figures);
  const ratios = alone(news, ours, figures);
  const packs = [
    ours,
    ...SIZES.map((size) =>
      built(shipped, `${size.toLocaleString('en')} synthetic forms`, { entries: syntheticEntries(size) }, figures),
    ),
    // What the bundled pack finds and decides, among many other names.
    ...MIXED.map((size) =>
      built(
        shipped,
        `bundled among ${size.toLocaleString('en')}`,
        { entries: mixed(bundled, size), families },
        figures,
      ),
    ),
  ];
  collectGarbage();

  ratios.push(...compareOn(news, packs, mixed(bundled, 10_000), figures), ...onRussian(packs, figures));
  const hard = adversarial(news, packs, bundled, figures);
  ratios.push(...(await markJs(news, bundled)));
  print(`Ratios, over ${news.characters.toLocaleString('en')} characters of ${news.name}`, ratios);
  print('Hard texts: characters a second, as a part of a bare loop over the same text', hard);
  print('All figures', figures);
  return [...ratios, ...hard, ...figures];
}

/** The bundled names and synthetic ones, together so many forms. */
function mixed(bundled: NamedPack['entries'], forms: number): NamedPack['entries'] {
  return [...bundled, ...syntheticEntries(forms - formsOf(bundled).length)];
}

/** Lets go of what building left behind, so that it is not collected while speeds are taken. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** The bundled pack by itself, as a browser has it that knows no other; later it stands among indexes of all sizes. */
function alone(news: Text, { name, recogniser }: Built, figures: Figure[]): Figure[] {
  collectGarbage();
  const speeds = measure([bareLoop(news), recognition(name, recogniser, news)], ROUNDS);
  const [bare = Number.NaN, speed = Number.NaN] = speeds.values();
  figures.push({ what: `${name}, alone: speed`, value: speed / 1e6, unit: 'million characters/s' });
  return [{ what: `${name}, alone / bare loop`, value: (100 * speed) / bare, unit: '%', goal: '≥ 20 %' }];
}

function compareOn(
  news: Text,
  packs: readonly Built[],
  tenThousand: NamedPack['entries'],
  figures: Figure[],
): Figure[] {
  const terms = formsOf(tenThousand);
  const contenders = [
    bareLoop(news),
    ...packs.map(({ name, recogniser }) => recognition(name, recogniser, news)),
    ...Object.entries(AHO_CORASICKS).map(([name, Matcher]) =>
      ahoCorasick(`aho-corasick ${name}`, Matcher, terms, news),
    ),
    alternation('RegExp', terms, news, REGEXP_CHARACTERS),
  ];
  const speeds = measure(contenders, ROUNDS);
  const speed = (name: string) => speeds.get(name) ?? Number.NaN;
  for (const [name, value] of speeds)
    figures.push({ what: `${name}: speed`, value: value / 1e6, unit: 'million characters/s' });
  const against = (ours: string, theirs: string) => ({
    what: `${ours} / ${theirs}`,
    value: speed(ours) / speed(theirs),
    unit: '×',
  });
  const ours = 'bundled among 10,000';
  return [
    ...packs.map(({ name }) => ({
      what: `${name} / bare loop`,
      value: (100 * speed(name)) / speed('bare loop'),
      unit: '%',
      ...(name === '100,000 synthetic forms' ? { goal: '≥ 20 %' } : {}),
    })),
    { ...against(BUNDLED, 'bundled among 100,000'), goal: '≤ 1.5 ×' },
    { ...against('100,000 synthetic forms', BUNDLED), goal: '≤ 1.5 ×' },
    { ...against(ours, 'aho-corasick main'), goal: '≥ 5 ×' },
    against(ours, 'aho-corasick greedy'),
    against(ours, 'aho-corasick fast'),
    { ...against(ours, 'RegExp'), goal: '≥ 5 ×' },
  ];
}

/** The bundled pack on Russian news; nothing where they are missing. */
function onRussian(packs: readonly Built[], figures: Figure[]): Figure[] {
  const text = russianText();
  const bundled = packs.find(({ name }) => name === BUNDLED);
  if (!text || !bundled) return [];
  const speeds = measure([bareLoop(text), recognition(bundled.name, bundled.recogniser, text)], ROUNDS);
  const [bare = Number.NaN, speed = Number.NaN] = speeds.values();
  const what = `${text.name}, ${bundled.name}`;
  figures.push({ what: `${what}: speed`, value: speed / 1e6, unit: 'million characters/s' });
  return [{ what: `${what} / bare loop`, value: (100 * speed) / bare, unit: '%' }];
}

function adversarial(news: Text, packs: readonly Built[], bundled: NamedPack['entries'], figures: Figure[]): Figure[] {
  const chosen = packs.filter(({ name }) => name === BUNDLED || name === 'bundled among 100,000');
  return adversarialTexts(formsOf(bundled), news).flatMap((text) => {
    const contenders = [bareLoop(text), ...chosen.map(({ name, recogniser }) => recognition(name, recogniser, text))];
    const speeds = measure(contenders, 3);
    const bare = speeds.get('bare loop') ?? Number.NaN;
    return chosen.map(({ name }) => {
      const speed = speeds.get(name) ?? Number.NaN;
      figures.push({ what: `${text.name}, ${name}: speed`, value: speed / 1e6, unit: 'million characters/s' });
      return { what: `${text.name}, ${name}`, value: (100 * speed) / bare, unit: '%' };
    });
  });
}

async function markJs(news: Text, bundled: NamedPack['entries']): Promise<Figure[]> {
  const entries: NamedPack['entries'][number][] = [];
  let terms = 0;
  for (const entry of bundled) {
    const forms = entry.forms.slice(0, MARK_JS_TERMS - terms);
    if (forms.length > 0) entries.push({ ...entry, forms });
    terms += forms.length;
  }
  const answer = await againstMarkJs(news, entries);
  return [
    {
      what: `${terms} terms in Chromium / mark.js mark()`,
      value: answer.markJs / answer.recognition,
      unit: '×',
      goal: '≥ 300 ×',
    },
    { what: 'the same, recognition', value: answer.recognition, unit: 'ms' },
    { what: 'the same, mark.js', value: answer.markJs, unit: 'ms' },
  ];
}

function print(title: string, figures: readonly Figure[]): void {
  const round = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
  const rows = figures.map(({ what, value, unit, goal }) => [what, round(value), unit, goal ?? '']);
  console.log(`\n${title}\n${table(['', '', '', 'goal'], rows)}`);
}
