import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { DocumentsStep } from './DocumentsStep.tsx';
import { decidedNames } from './decisions.ts';
import type { MakerStore } from './maker-store.ts';
import { NamesStep } from './NamesStep.tsx';
import type { DocumentReader } from './read-files.ts';
import { useMaking } from './use-making.ts';
import { type Mine, useMining } from './use-mining.ts';
import { useReading } from './use-reading.ts';

export interface MakerAppProps {
  store: MakerStore;
  /** Tells of changes that other windows have made. */
  windows: EventTarget;
  createReader: () => DocumentReader;
  mine: Mine;
  page: Window;
  /** The page of packs. */
  packs: string;
}

const STEPS = ['documents', 'names'] as const;
type Step = (typeof STEPS)[number];

/** A pack of one's own, from one's own documents, step by step; everything is saved as it is done. */
export function MakerApp({ store, windows, createReader, mine, page, packs }: MakerAppProps) {
  const t = useText();
  const { making, failed, decide, undo, change } = useMaking(store, windows);
  const reading = useReading({ createReader, add: store.add, onMore: () => void change(async () => undefined) });
  const step = useStep(page);
  const { documents, log, mined } = making ?? { documents: [], log: [], mined: null };
  const mining = useMining({
    documents,
    minedOf: mined?.of ?? null,
    waits: making === null || reading.progress !== null,
    mine,
    keep: (found) => change(() => store.keepNames(found)),
  });
  const names = useMemo(() => decidedNames(mined?.names ?? [], log), [mined, log]);
  return (
    <main>
      <header class="lead">
        <h1>{t('maker_title')}</h1>
        <p>
          <a href={packs}>{t('packs_title')}</a>
        </p>
      </header>
      <Steps now={step} counts={{ documents: documents.length, names: names.length }} />
      {failed && (
        <p class="bgr-failed" role="alert">
          {t(failed)}
        </p>
      )}
      {making && step === 'documents' && (
        <DocumentsStep documents={documents} reading={reading} store={store} change={change} />
      )}
      {making && step === 'names' && (
        <NamesStep
          names={names}
          log={log}
          documents={documents}
          mining={mining}
          text={store.text}
          decide={decide}
          undo={undo}
        />
      )}
    </main>
  );
}

function Steps({ now, counts }: { now: Step; counts: Record<Step, number> }) {
  const t = useText();
  const { language } = useLocale();
  return (
    <nav class="steps" aria-label={t('maker_steps')}>
      {STEPS.map((step) => (
        <a key={step} href={`#/${step}`} class="bgr-plain" aria-current={step === now ? 'page' : undefined}>
          {t(`maker_step_${step}`)} <span class="hint">{formatNumber(counts[step], language)}</span>
        </a>
      ))}
    </nav>
  );
}

/** The step that the window's address names. */
function useStep(page: Window): Step {
  const read = () => STEPS.find((step) => page.location.hash === `#/${step}`) ?? 'documents';
  const [step, setStep] = useState<Step>(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads the page's address alone.
  useEffect(() => {
    const onChange = () => setStep(read());
    page.addEventListener('hashchange', onChange);
    return () => page.removeEventListener('hashchange', onChange);
  }, [page]);
  return step;
}
