/** The shared pieces side by side, on the surfaces they stand on. */
import { render } from 'preact';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import { EntryHeader } from '../../../src/ui/EntryHeader.tsx';
import { FactList } from '../../../src/ui/FactList.tsx';
import type { ShownFact } from '../../../src/ui/facts.ts';
import { Switch } from '../../../src/ui/Switch.tsx';
import { TypeBadge } from '../../../src/ui/TypeBadge.tsx';
import { TextProvider } from '../../../src/ui/text.tsx';
import { dressPage } from '../../../src/ui/theme.ts';
import type { Words } from '../../../src/ui/words.ts';
import { ENGLISH } from '../words.ts';

const gazette = { id: '1', title: 'Talks on the harbour line', outlet: 'Vell Gazette', date: '2021-07-21' };
const radio = { id: '2', title: 'Ten years of digging', outlet: 'Radio Oster', date: '2018-09' };

const fact = (id: string, text: string, source: ShownFact['source'], more: Partial<ShownFact> = {}): ShownFact => ({
  id,
  text,
  language: 'en',
  names: [],
  source,
  date: source.date,
  ownDate: false,
  speaker: null,
  ...more,
});

/** Facts of two sources; one is a claim of a year of its own, one is in another language. */
const FACTS: ShownFact[] = [
  fact('1', 'Mira Oland wants a second tunnel.', gazette, {
    names: [{ start: 0, end: 10, entry: 'mira-oland' }],
    speaker: { id: 'mira-oland', label: 'Mira Oland' },
    date: '2019',
    ownDate: true,
  }),
  fact('2', 'في فيل بدأ العمل', radio, { language: 'ar' }),
  fact('3', 'Freight doubled.', gazette),
];

export interface PiecesShown {
  theme?: 'light' | 'dark';
  words?: Words;
  /** Called when a name is followed. */
  onEntry?: (entry: string) => void;
  onSwitch?: (on: boolean) => void;
}

/** Renders every piece on paper, raised and wash. */
export function renderPieces({ theme = 'light', words = ENGLISH, onEntry, onSwitch }: PiecesShown = {}): HTMLElement {
  dressPage(document, { colours: {}, theme }, words);
  document.title = 'Pieces';
  const place = document.createElement('main');
  document.body.append(place);
  const surfaces = ['paper', 'raised', 'wash'] as const;
  render(
    <TextProvider words={words}>
      <EntryHeader level={1} type="person" label="Mira Oland" gloss="Engineer of the harbour tunnel" language="en" />
      <FactList facts={FACTS} onEntry={onEntry} />
      <FactList facts={FACTS} entryHref={(entry) => `#/entry/${entry}`} sourceHref={(source) => `#/source/${source}`} />
      {[true, false].map((on) => (
        <Switch key={`${on}`} on={on} label={`Switch ${on ? 'on' : 'off'}`} onChange={(next) => onSwitch?.(next)} />
      ))}
      {surfaces.map((surface) => (
        <p key={surface} style={{ background: `var(--bgr-${surface})` }}>
          {ENTRY_TYPES.map((type) => (
            <TypeBadge key={type} type={type} plural />
          ))}
        </p>
      ))}
    </TextProvider>,
    place,
  );
  return place;
}
