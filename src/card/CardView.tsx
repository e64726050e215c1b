import { snake } from '../locale-key.ts';
import type { Background } from '../messages/message-map.ts';
import { EntryHeader } from '../ui/EntryHeader.tsx';
import { Icon } from '../ui/Icon.tsx';
import { BACK, CLOSE } from '../ui/icons.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';
import { CardBackground } from './CardBackground.tsx';
import { CardFoot } from './CardFoot.tsx';
import type { CardActions } from './card-actions.ts';
import type { ShownCard } from './view-state.ts';

export interface CardViewProps {
  state: ShownCard;
  actions: CardActions;
}

/** The card: who or what stands here, who reported what about it and when, and why we think so. */
export function CardView({ state, actions }: CardViewProps) {
  const t = useText();
  const { language, direction } = useLocale();
  const { phase, shown, topic } = state;
  const isUnlabelled = topic.hint || phase === 'done' || shown.length === 0;
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={isUnlabelled ? undefined : 'label'}
      aria-label={isUnlabelled ? t('card_label', topic.surface) : undefined}
      aria-busy={phase === 'waiting'}
      tabIndex={-1}
      lang={language}
      dir={direction}
      data-phase={phase}
      data-filled={shown.length > 0 ? '' : undefined}
    >
      <CardContent state={state} actions={actions} />
      <button
        type="button"
        class="square close"
        aria-label={t('card_close')}
        title={t('card_close')}
        onClick={actions.close}
      >
        <Icon shape={CLOSE} />
      </button>
    </section>
  );
}

function CardContent({ state, actions }: CardViewProps) {
  const { phase, shown, topic } = state;
  if (topic.hint) return <Hint />;
  if (phase === 'done') return <Done state={state} onUndo={actions.undo} />;
  if (phase === 'failed') return <Failed surface={state.topic.surface} onRetry={actions.retry} />;
  const [first, ...others] = shown;
  if (!first) return <Nothing state={state} />;
  if (others.length > 0) return <Choice state={state} actions={actions} />;
  const key = first.entry.id;
  return (
    <>
      <div class="scroll" key={key}>
        <div class="top">
          {state.back.length > 0 && <Back onBack={actions.back} />}
          <EntryHeader {...first.entry} id="label" />
        </div>
        <CardBackground
          background={first}
          onEntry={(entry) => actions.ask([entry])}
          onSource={(source, fact) => actions.openLibrary({ view: 'source', source, fact })}
        />
      </div>
      <CardFoot key={`${key} foot`} state={state} actions={actions} />
    </>
  );
}

/** An ambiguous mention: every entry that fits, none preferred. */
function Choice({ state, actions }: CardViewProps) {
  const t = useText();
  return (
    <>
      <div class="scroll">
        <div class="top">
          <h2 id="label" class="bgr-label">
            {t('card_choice', state.topic.surface)}
          </h2>
        </div>
        <div class="body">
          {state.shown.map((background) => (
            <Candidate
              key={background.entry.id}
              background={background}
              onChoose={() => actions.ask([background.entry.id])}
            />
          ))}
        </div>
      </div>
      <CardFoot state={state} actions={actions} />
    </>
  );
}

function Candidate({ background: { entry }, onChoose }: { background: Background; onChoose: () => void }) {
  return (
    <button type="button" class="choice" onClick={onChoose}>
      <TypeBadge type={entry.type} />
      <b lang={entry.language}>{entry.label}</b>
      <span class="bgr-gloss" lang={entry.language}>
        {entry.gloss}
      </span>
    </button>
  );
}

function Back({ onBack }: { onBack: () => void }) {
  const t = useText();
  return (
    <div class="bar">
      <button type="button" class="back" onClick={onBack}>
        <Icon shape={BACK} />
        {t('card_back')}
      </button>
    </div>
  );
}

/** Said once, at the first name in a link that the pointer rests on. */
function Hint() {
  return (
    <div class="top">
      <p class="hint">{useText()('card_link_hint')}</p>
    </div>
  );
}

/** Nothing to show yet, or an answer that the glossary has no such entry. */
function Nothing({ state }: { state: ShownCard }) {
  const t = useText();
  return (
    <div class="top">
      <p class="bgr-type">{state.topic.surface}</p>
      <p class="bgr-gloss">{t(state.phase === 'waiting' ? 'card_waiting' : 'card_gone')}</p>
    </div>
  );
}

function Failed({ surface, onRetry }: { surface: string; onRetry: () => void }) {
  const t = useText();
  return (
    <div class="top">
      <p class="bgr-type">{surface}</p>
      <p>{t('card_failed')}</p>
      <button type="button" class="do" onClick={onRetry}>
        {t('try_again')}
      </button>
    </div>
  );
}

/** What the reader did, and the way back. */
function Done({ state, onUndo }: { state: ShownCard; onUndo: () => void }) {
  const t = useText();
  const label = state.shown.map(({ entry }) => entry.label).join(', ');
  return (
    <div class="done">
      <p>{t(`done_${snake(state.command ?? 'dismissed')}`, label)}</p>
      <button type="button" class="do" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
