/**
 * `npm run bench`: what recognition costs by the number of names and by the kind of text, beside a bare loop over the
 * characters, one big RegExp, an Aho-Corasick matcher and mark.js, all in one run. Ratios come first: they hold on other
 * machines.
 */
import { buildPack } from '../src/pack-builder/build-pack.ts';
import type { NamedPack } from '../src/recognition/build-index.ts';
import { createRecogniser, type Recogniser, recogniserOf } from '../src/recognition/recogniser.ts';
import { loadIndex, saveIndex } from '../src/recognition/stored-index.ts';
import { table } from './pages/table.ts';
import { againstMarkJs } from './recognition/against-mark-js.ts';
import { ahoCorasick, alternation, bareLoop, recognition } from './recognition/contenders.ts';
import { measure } from './recognition/measure.ts';
import { formsOf, syntheticEntries } from './recognition/names.ts';
import { adversarialTexts, newsText, type Text } from './recognition/texts.ts';

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000];
const ROUNDS = 25;
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

function built(name: string, entries: NamedPack['entries'], figures: Figure[]): Built {
  const from = performance.now();
  const { index } = createRecogniser([{ entries }]);
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
  const bundled = pack.entries;
  const news = newsText();
  const figures: Figure[] = [];
  const packs = [
    built('bundled pack', bundled, figures),
    // The bundled names are in every larger pack, so that all of them find and decide what the bundled one does.
    ...SIZES.map((size) => built(`${size.toLocaleString('en')} forms`, sized(bundled, size), figures)),
  ];

  const ratios = compareOn(news, packs, sized(bundled, 10_000), figures);
  const hard = adversarial(news, packs, bundled, figures);
  ratios.push(...(await markJs(news, bundled)));
  print(`Ratios, over ${news.characters.toLocaleString('en')} characters of ${news.name}`, ratios);
  print('Hard texts: characters a second, as a part of a bare loop over the same text', hard);
  print('All figures', figures);
  return [...ratios, ...hard, ...figures];
}

/** The bundled names and synthetic ones, together so many forms; synthetic ones alone where that is fewer. */
function sized(bundled: NamedPack['entries'], forms: number): NamedPack['entries'] {
  const own = formsOf(bundled).length;
  return forms < own ? syntheticEntries(forms) : [...bundled, ...syntheticEntries(forms - own)];
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
    ahoCorasick('aho-corasick, 10,000', terms, news),
    alternation('RegExp, 10,000', terms, news, REGEXP_CHARACTERS),
  ];
  const speeds = measure(contenders, ROUNDS);
  const speed = (name: string) => speeds.get(name) ?? Number.NaN;
  for (const [name, value] of speeds)
    figures.push({ what: `${name}: speed`, value: value / 1e6, unit: 'million characters/s' });
  const bare = speed('bare loop');
  return [
    ...packs.map(({ name, forms }) => ({
      what: `${name} / bare loop`,
      value: (100 * speed(name)) / bare,
      unit: '%',
      ...(name === 'bundled pack' || forms === 100_000 ? { goal: '≥ 20 %' } : {}),
    })),
    {
      what: 'bundled pack / 100,000 forms',
      value: speed('bundled pack') / speed('100,000 forms'),
      unit: '×',
      goal: '≤ 1.5 ×',
    },
    {
      what: '10,000 forms / aho-corasick',
      value: speed('10,000 forms') / speed('aho-corasick, 10,000'),
      unit: '×',
      goal: '≥ 5 ×',
    },
    { what: '10,000 forms / RegExp', value: speed('10,000 forms') / speed('RegExp, 10,000'), unit: '×', goal: '≥ 5 ×' },
  ];
}

function adversarial(news: Text, packs: readonly Built[], bundled: NamedPack['entries'], figures: Figure[]): Figure[] {
  const chosen = packs.filter(({ name, forms }) => name === 'bundled pack' || forms === 100_000);
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
