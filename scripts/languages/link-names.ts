/**
 * Links the names of factRuEval-2016 back: a throw-away pack is made of the annotators' basic names, tagged by our own
 * guess, and the texts are read with it.
 */

import type { Form } from '../../src/pack/format.ts';
import type { NamedPack } from '../../src/recognition/index/build-index.ts';
import { guessPerson, guessPhrase } from '../../src/recognition/languages/guess-paradigm.ts';
import { createRecogniser } from '../../src/recognition/recogniser.ts';
import { basicOf, type FactText, type Mention, readFactRuEval } from './factrueval.ts';

/** How many mentions of the annotators are linked, and how many links are theirs. */
export interface Linking {
  expected: number;
  found: number;
  links: number;
  right: number;
  /** Each with some of the text around it. */
  missed: string[];
  wrong: string[];
}

type Entry = NamedPack['entries'][number];

/** Reads the texts one by one, each a page. `half` takes even or odd lines alone. */
export function linkFactRuEval(path: string, half?: 'even' | 'odd'): Linking {
  const texts = readFactRuEval(path, half);
  const entries = entriesOf(readFactRuEval(path));
  const recogniser = createRecogniser([{ id: 'factrueval', language: 'ru', entries: [...entries.values()] }]);
  const linking: Linking = { expected: 0, found: 0, links: 0, right: 0, missed: [], wrong: [] };
  for (const { text, mentions } of texts) {
    const blocks = blocksOf(text);
    const found = recogniser.recognise(blocks.map((block) => ({ text: block.text })));
    const links = found.flatMap((block, at) =>
      block.mentions.map(({ start, end, entry, candidates }) => ({
        start: start + (blocks[at]?.start ?? 0),
        end: end + (blocks[at]?.start ?? 0),
        entries: candidates ?? [entry],
      })),
    );
    score(linking, text, mentions, links, entries);
  }
  return linking;
}

interface Link {
  start: number;
  end: number;
  entries: readonly string[];
}

function score(
  linking: Linking,
  text: string,
  mentions: readonly Mention[],
  links: readonly Link[],
  entries: Map<string, Entry>,
): void {
  const around = (start: number, end: number) =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
      /\s+/g,
      ' ',
    );
  for (const { start, end } of links) {
    // Annotators may mark more or less of a name, such as its descriptor; a link inside or around theirs is neither.
    const touching = mentions.filter((mention) => mention.start < end && start < mention.end);
    if (touching.length > 0 && !touching.some((mention) => mention.start === start && mention.end === end)) continue;
    linking.links++;
    if (touching.length > 0) linking.right++;
    else linking.wrong.push(around(start, end));
  }
  for (const mention of mentions) {
    const basic = basicOf(mention);
    if (!basic || !entries.has(keyOf(mention, basic.whole))) continue;
    linking.expected++;
    if (links.some(({ start, end }) => start <= mention.start && mention.end <= end)) linking.found++;
    else linking.missed.push(around(mention.start, mention.end));
  }
}

function keyOf({ type }: Mention, name: string): string {
  return `${type === 'Person' ? 'person' : 'other'} ${name}`;
}

/** An entry for each basic name: persons by their whole name and their surname, others by their name. */
function entriesOf(texts: readonly FactText[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const mention of texts.flatMap(({ mentions }) => mentions)) {
    const basic = basicOf(mention);
    if (!basic || entries.has(keyOf(mention, basic.whole))) continue;
    const forms = mention.type === 'Person' ? personForms(mention, basic.whole) : phraseForms(basic.whole);
    if (forms.length === 0) continue;
    const type = mention.type === 'Person' ? 'person' : mention.type === 'Org' ? 'organisation' : 'place';
    entries.set(keyOf(mention, basic.whole), { id: `e${entries.size}`, type, label: basic.whole, gloss: '', forms });
  }
  return entries;
}

function personForms({ name }: Mention, whole: string): Form[] {
  const inflect = guessPerson(whole);
  const { firstname = '', firstname1, firstname2, patronymic, lastname = '', lastname1 } = name ?? {};
  if (firstname.length < 2 || lastname.length < 3) return [];
  const given = [firstname, firstname1, firstname2].filter(Boolean).join(' ');
  const surname = [lastname, lastname1].filter(Boolean).join(' ');
  const texts = [
    `${given} ${surname}`,
    ...(patronymic ? [`${given} ${patronymic} ${surname}`, `${given} ${patronymic}`] : []),
  ];
  return [
    ...texts.map((text) => ({ text, language: 'ru', inflect })),
    { text: surname, language: 'ru', inflect, use: 'short' },
  ];
}

function phraseForms(text: string): Form[] {
  if (!/^\p{Lu}/u.test(text)) return [];
  const inflect = guessPhrase(text) ?? undefined;
  return [{ text, language: 'ru', ...(inflect && { inflect }) }];
}

/** Paragraphs as blocks. */
function blocksOf(text: string): Array<{ start: number; text: string }> {
  return [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, text: found[0] }));
}
