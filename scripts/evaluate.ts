/**
 * Tells how true recognition is: `npm run evaluate`. Prints precision, recall, and each miss and false link of the
 * texts in test/recognition-cases, layer by layer; ends with 1 when a file falls below its floor. Held-out texts are
 * read only when they are asked for, so that nobody fits a rule to them by the way: `npm run evaluate -- ordinary`. `npm run
 * evaluate -- forms` tells instead which case forms of other people's names our paradigms generate, `npm run evaluate -- answers`
 * how well cards answer, `npm run evaluate -- rules LAYER…` what each rule is worth, `npm run evaluate -- mining` how well names are proposed from documents.
 */
import { readFileSync } from 'node:fs';
import { buildPack } from '../src/pack-builder/build-pack.ts';
import { tellFinding } from '../src/pack-builder/finding.ts';
import { createRecogniser } from '../src/recognition/recogniser.ts';
import { evaluate, isClosed, reachesFloor, readLayers, type Score } from './recognition/cases.ts';

if (process.argv[2] === 'forms') {
  const { evaluateForms } = await import('./languages/evaluate-forms.ts');
  process.exit(evaluateForms() ? 0 : 1);
}

if (process.argv[2] === 'mining') {
  const { evaluateMining } = await import('./mining/evaluate-mining.ts');
  evaluateMining(process.argv.includes('--faults'));
  process.exit();
}

const GLOSSARY = 'assets/glossary/russia-azerbaijan';
const FOLDER = 'test/recognition-cases';

const { pack, problems } = await buildPack(GLOSSARY);
if (!pack) {
  for (const problem of problems) console.error(tellFinding(problem));
  console.error(`The glossary in ${GLOSSARY} has problems; mend them, then try again`);
  process.exit(2);
}
if (process.argv[2] === 'answers') {
  const { evaluateAnswers } = await import('./answers/evaluate-answers.ts');
  await evaluateAnswers(pack);
  process.exit();
}
const own = JSON.parse(readFileSync(`${FOLDER}/own.pack.json`, 'utf8'));
const recognisersOf = () =>
  new Map([
    ['bundled', createRecogniser([pack])],
    ['own', createRecogniser([own])],
  ]);
const recognisers = recognisersOf();
const ofRules = process.argv[2] === 'rules';
const asked = process.argv.slice(ofRules ? 3 : 2);
const layers = readLayers(FOLDER);
const chosen = layers.filter(({ name, hasFloors }) => (asked.length > 0 ? asked.includes(name) : hasFloors));
if (asked.some((name) => !layers.some((layer) => layer.name === name))) {
  console.error(`There are these layers of texts: ${layers.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
if (ofRules) {
  const { evaluateRules } = await import('./recognition/evaluate-rules.ts');
  evaluateRules(
    chosen.flatMap(({ cases }) => cases),
    recognisersOf,
  );
  process.exit();
}
for (const { name, cases, hasFloors } of chosen) {
  console.log(`\n${name}`);
  for (const file of new Set(cases.map((each) => each.file))) {
    const ofFile = cases.filter((each) => each.file === file);
    const score = evaluate(ofFile, recognisers);
    print(file, score);
    if (hasFloors && !reachesFloor(file, score)) process.exitCode = 1;
  }
  const all = evaluate(cases, recognisers);
  print('all', all);
  for (const { kind, at, surface, entry } of all.faults) {
    if (isClosed(at.file)) continue;
    const what = kind === 'miss' ? 'is' : 'was marked as';
    console.log(`${kind}: “${surface}” ${what} ${entry}  (${at.file}:${at.line} ${at.title})`);
  }
}

function print(name: string, { cases: count, expected, marked, right, touching }: Score): void {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  const precision = `precision ${share(right, marked)}`;
  console.log(
    `${name.padEnd(30)} ${String(count).padStart(4)} texts  ${precision}  recall ${share(right, expected)}  (${right} of ${expected} mentions)  touching ${share(touching.marked, marked)}, ${share(touching.expected, expected)}`,
  );
}
