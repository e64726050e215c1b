/** The shared pieces side by side, on the surfaces they stand on. */
import { render } from 'preact';
import type { SourceRef } from '../../../src/pack/entry-ref.ts';
import { ENTRY_TYPES } from '../../../src/pack/entry-types.ts';
import { applyTheme } from '../../../src/ui/apply-theme.ts';
import { EntryHeader } from '../../../src/ui/EntryHeader.tsx';
import { FactList } from '../../../src/ui/FactList.tsx';
import type { ShownFact } from '../../../src/ui/facts.ts';
import { type Locale, LocaleProvider } from '../../../src/ui/locale.tsx';
import { Switch } from '../../../src/ui/Switch.tsx';
import { TypeBadge } from '../../../src/ui/TypeBadge.tsx';
import { refOf, sourceRefOf } from '../../refs.ts';
import { ENGLISH } from '../locales.ts';

const gazette = {
  id: sourceRefOf('1'),
  title: 'Talks on the harbour line',
  outlet: 'Vell Gazette',
  date: '2021-07-21',
};
const radio = { id: sourceRefOf('2'), title: 'Ten years of digging', outlet: 'Radio Oster', date: '2018-09' };

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
    names: [{ start: 0, end: 10, entry: refOf('mira-oland') }],
    speaker: { id: refOf('mira-oland'), label: 'Mira Oland' },
    date: '2019',
    ownDate: true,
  }),
  fact('2', 'في فيل بدأ العمل', radio, { language: 'ar' }),
  fact('3', 'Freight doubled.', gazette),
  fact('quote-4', 'It will be dug.', gazette, { quoted: true, document: '/document/0a1b/2/0-15' }),
];

export interface PiecesShown {
  theme?: 'light' | 'dark';
  locale?: Locale;
  /** Called when a name is followed. */
  onEntry?: (entry: string) => void;
  /** Called when a source is followed. */
  onSource?: (source: SourceRef, fact: string) => void;
  onSwitch?: (on: boolean) => void;
}

/** Renders every piece on paper, raised and wash. */
export function renderPieces({
  theme = 'light',
  locale = ENGLISH,
  onEntry,
  onSource,
  onSwitch,
}: PiecesShown = {}): HTMLElement {
  applyTheme(document, { colours: {}, theme }, locale);
  document.title = 'Pieces';
  const place = document.createElement('main');
  document.body.append(place);
  const surfaces = ['paper', 'raised', 'wash'] as const;
  render(
    <LocaleProvider locale={locale}>
      <EntryHeader
        level={1}
        type="person"
        label="Mira Oland"
        gloss="Engineer of the harbour tunnel"
        language="en"
        otherNames={[]}
      />
      <FactList facts={FACTS} onEntry={onEntry} onSource={onSource} />
      <FactList
        facts={FACTS}
        entryHref={(entry) => `#/entry/${entry}`}
        sourceHref={(source, fact) => `#/source/${source}/${fact}`}
        documentHref={(document) => `maker.html#${document}`}
      />
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
    </LocaleProvider>,
    place,
  );
  return place;
}
