import { useMemo } from 'preact/hooks';
import type { DocumentReader } from '../read-files/read-files.ts';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { useHash } from '../ui/use-hash.ts';
import type { KeptArticles } from './AddDocuments.tsx';
import { BackgroundStep } from './BackgroundStep.tsx';
import { DocumentsStep } from './DocumentsStep.tsx';
import { DocumentView } from './DocumentView.tsx';
import { decidedNames, isTaken } from './decisions.ts';
import { readDocumentRoute } from './document-route.ts';
import { shownOf } from './earlier-versions.ts';
import type { KnownPack } from './known-packs.ts';
import type { MakerStore, Making } from './maker-store.ts';
import { NamesStep } from './NamesStep.tsx';
import { type PackDeps, UseStep } from './UseStep.tsx';
import { useKnownPacks } from './use-known-packs.ts';
import { useMaking } from './use-making.ts';
import { type Mine, useMining } from './use-mining.ts';
import { useReading } from './use-reading.ts';
import { useReplacing } from './use-replacing.ts';

export interface MakerAppProps {
  store: MakerStore;
  /** Tells of changes that other windows have made. */
  windows: EventTarget;
  createReader: () => DocumentReader;
  mine: Mine;
  /** The packs that are on, in the reader's order. */
  packsInUse: () => Promise<KnownPack[]>;
  keptArticles: KeptArticles;
  page: Window;
  pack: PackDeps;
}

const STEPS = ['documents', 'names', 'background', 'use'] as const;
type Step = (typeof STEPS)[number];

const NOTHING: Making = { documents: [], log: [], mined: null, head: { title: '', licence: '', id: null } };

/** A pack of one's own, from one's own documents, step by step; everything is saved as it is done. */
export function MakerApp({ store, windows, createReader, mine, packsInUse, keptArticles, page, pack }: MakerAppProps) {
  const t = useText();
  const { making, failed, decide, undo, change, showDocuments } = useMaking(store, windows);
  const reading = useReading({
    createReader,
    store,
    onMore: showDocuments,
    onVersions: (asked, found) => replacing.replace(asked, found),
  });
  const [hash] = useHash(page);
  const shown = readDocumentRoute(hash);
  const step = shown ? null : (STEPS.find((each) => hash === `#/${each}`) ?? 'documents');
  const { documents, log, mined, head } = making ?? NOTHING;
  const packs = useKnownPacks(packsInUse, making?.head.id);
  const mining = useMining({
    documents,
    packs,
    minedOf: mined?.of ?? null,
    waits: making === null || reading.progress !== null,
    mine,
    onKept: () => void change(async () => undefined),
  });
  const isMined = making !== null && packs !== null && reading.progress === null && mining.state !== 'mining';
  const replacing = useReplacing({ store, ask: pack.ask, isMined, change });
  const names = useMemo(() => decidedNames(mined?.names ?? [], log), [mined, log]);
  const taken = names.filter(isTaken).length;
  const corrected = useMemo(
    () => JSON.stringify([mined?.of, documents.map((document) => document.corrected)]),
    [mined, documents],
  );
  return (
    <main>
      <header class="lead">
        <h1>{t('maker_title')}</h1>
        <p>
          <a href={pack.packs}>{t('packs_title')}</a>
        </p>
      </header>
      <Steps now={step} counts={{ documents: documents.length, names: names.length, use: taken }} />
      {failed && (
        <p class="bgr-failed" role="alert">
          {t(failed)}
        </p>
      )}
      {making && step === 'documents' && (
        <DocumentsStep
          keptArticles={keptArticles}
          documents={documents}
          reading={reading}
          replacing={replacing}
          isInUse={head.id !== null}
          store={store}
          change={change}
        />
      )}
      {making && step === 'names' && (
        <NamesStep
          names={names}
          log={log}
          documents={documents}
          packs={packs ?? []}
          mining={mining}
          text={store.text}
          decide={decide}
          undo={undo}
        />
      )}
      {making && step === 'background' && (
        <BackgroundStep
          names={names}
          log={log}
          documents={documents}
          version={corrected}
          ask={pack.ask}
          decide={decide}
          undo={undo}
        />
      )}
      {making && shown && <DocumentView shown={shownOf(shown, documents)} text={store.text} />}
      {making && step === 'use' && (
        <UseStep
          {...pack}
          head={head}
          documents={documents}
          taken={taken}
          version={`${log.length} ${corrected}`}
          onHead={(changes) => void change(() => store.changeHead(changes))}
        />
      )}
    </main>
  );
}

function Steps({ now, counts }: { now: Step | null; counts: Partial<Record<Step, number>> }) {
  const t = useText();
  const { language } = useLocale();
  return (
    <nav class="steps" aria-label={t('maker_steps')}>
      {STEPS.map((step) => (
        <a key={step} href={`#/${step}`} class="bgr-plain" aria-current={step === now ? 'page' : undefined}>
          {t(`maker_step_${step}`)}{' '}
          <span class="hint">{step in counts && formatNumber(counts[step] ?? 0, language)}</span>
        </a>
      ))}
    </nav>
  );
}
