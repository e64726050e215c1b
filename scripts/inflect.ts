/**
 * Prints the forms of a name: `npm run --silent inflect -- "Южный газовый коридор" --as ru`, one a line, the name itself
 * first. `--inflect noun-m` says how it changes; without, a paradigm is proposed and told on stderr, with the tag to write
 * into the pack. Ends with 1 when the name doesn't change so, with 2 when it is asked wrongly.
 */
import { parseArgs } from 'node:util';
import { guessParadigm } from '../src/recognition/languages/guess-paradigm.ts';
import { LANGUAGES, languageOf } from '../src/recognition/languages/lexicon.ts';

const USAGE = 'usage: npm run --silent inflect -- NAME --as LANGUAGE [--inflect PARADIGM]';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string' }, inflect: { type: 'string' } },
});
const [name] = positionals;
if (!name || positionals.length > 1 || !values.as) refuse(USAGE);
const language = languageOf(values.as);
const known = LANGUAGES.filter(({ paradigms }) => Object.keys(paradigms).length > 0).map(({ tag }) => tag);
if (!language || !known.includes(language.tag))
  refuse(`${values.as}: no paradigms of this language — write one of ${known.join(', ')}`);
const tag = values.inflect ?? guessParadigm(name, language.tag);
if (tag === null) {
  console.error(`“${name}” looks as if it never changes; name a paradigm with --inflect if it does`);
  process.exit(1);
}
const paradigm = Object.hasOwn(language.paradigms, tag) ? language.paradigms[tag] : undefined;
if (!paradigm)
  refuse(`${tag}: no paradigm of ${language.tag} — write one of ${Object.keys(language.paradigms).join(', ')}`);
const forms = paradigm(name);
if (!values.inflect) console.error(`as inflect: ${tag}`);
for (const form of [name, ...forms]) console.log(form);
if (forms.length === 0) {
  console.error(`“${name}” does not change as ${tag}`);
  process.exitCode = 1;
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
