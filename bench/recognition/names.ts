/** Synthetic packs: as many names as wanted, the same ones every time, of the shapes that names in the news have. */
import type { Form } from '../../src/pack/format.ts';
import type { NamedPack } from '../../src/recognition/index/build-index.ts';
import { seeded } from './random.ts';

type NamedEntry = NamedPack['entries'][number];

const SYLLABLES =
  'ba be bi bo da de di do fa ga ge ha he ja ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa ra re ri ro sa se sha ta te ti to va ve vi za ze zo'.split(
    ' ',
  );
const ENDINGS = 'n r s l v m t k nov rev sky dze yan li son berg ton ski oglu zade'.split(' ');
const NOUNS = 'Institute Corridor Agreement Council Railway Agency Foundation Summit Terminal Initiative'.split(' ');

/** A pack of exactly `forms` forms: people with their surnames alone, organisations and projects, places. */
export function syntheticEntries(forms: number, seed = 1): NamedEntry[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = (syllables: number) => {
    let text = '';
    for (let i = 0; i < syllables; i++) text += pick(SYLLABLES);
    text += pick(ENDINGS);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const given = Array.from({ length: 2000 }, () => name(1 + Math.floor(random() * 2)));
  const entries: NamedEntry[] = [];
  let count = 0;
  while (count < forms) {
    const id = `entry-${entries.length}`;
    const room = forms - count;
    const kind = random();
    const surname = name(2 + Math.floor(random() * 2));
    const texts: Form[] =
      kind < 0.5
        ? [{ text: `${pick(given)} ${surname}` }, { text: surname, use: 'short', default: true }]
        : kind < 0.75
          ? [{ text: `${surname} ${name(2)} ${pick(NOUNS)}` }, { text: `${surname} ${pick(NOUNS)}` }]
          : [{ text: name(3) }];
    const type = kind < 0.5 ? 'person' : kind < 0.75 ? 'organisation' : 'place';
    const own = texts.slice(0, room);
    entries.push({ id, type, label: own[0]?.text ?? id, gloss: 'A synthetic name', forms: own });
    count += own.length;
  }
  return entries;
}

/** The forms of all entries. */
export function formsOf(entries: readonly NamedEntry[]): string[] {
  return entries.flatMap((entry) => entry.forms.map((form) => form.text));
}
