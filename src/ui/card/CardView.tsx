import type { ComponentChildren } from 'preact';
import { snake } from '../../locale-key.ts';
import type { Background } from '../../messages/message-map.ts';
import { isNamed, isShared, packsOf } from '../ByPack.tsx';
import { EntryHeader } from '../EntryHeader.tsx';
import { formatList } from '../format-list.ts';
import { Icon } from '../Icon.tsx';
import { BACK, CLOSE } from '../icons.ts';
import { useLocale, useText } from '../locale.tsx';
import { NamedSentence } from '../NamedSentence.tsx';
import { NameForm } from '../own-names/NameForm.tsx';
import { PageWords } from '../PageWords.tsx';
import { TypeBadge } from '../TypeBadge.tsx';
import { useMoreBelow } from '../use-more-below.ts';
import { wordsLanguage } from '../words-language.ts';
import { CardBackground } from './CardBackground.tsx';
import { CardFoot } from './CardFoot.tsx';
import type { CardActions } from './card-actions.ts';
import type { ShownCard } from './view-state.ts';

export interface CardViewProps {
  state: ShownCard;
  actions: CardActions;
  /** True where all facts are shown from the start: the reader had asked for them before. */
  isExpanded?: boolean | undefined;
  /** A window of its own, or a part of the page that shows it. */
  role?: 'dialog' | 'region' | undefined;
}

/** The card: who or what stands here, who reported what about it and when, and why we think so. */
export function CardView({ state, actions, isExpanded, role = 'dialog' }: CardViewProps) {
  const t = useText();
  const card = useMoreBelow<HTMLElement>();
  const { language, direction } = useLocale();
  const { phase, shown, topic } = state;
  const isNaming = phase === 'naming';
  const isUnlabelled = !isNaming && (topic.hint || phase === 'done' || shown.length === 0);
  return (
    <section
      ref={card}
      class="card"
      role={role}
      aria-labelledby={isUnlabelled ? undefined : isNaming ? 'own-name' : 'label'}
      aria-label={isUnlabelled ? t('card_label', topic.surface) : undefined}
      aria-busy={phase === 'waiting'}
      tabIndex={-1}
      lang={language}
      dir={direction}
      data-phase={phase}
      data-filled={shown.length > 0 || isNaming ? '' : undefined}
    >
      <CardContent state={state} actions={actions} isExpanded={isExpanded} />
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

function CardContent({ state, actions, isExpanded }: CardViewProps) {
  const { phase, shown, topic } = state;
  if (topic.hint) return <Hint />;
  if (phase === 'done') return <Done state={state} onUndo={actions.undo} />;
  if (state.naming) return <Naming naming={state.naming} actions={actions} />;
  if (phase === 'failed') return <Failed surface={state.topic.surface} onRetry={actions.retry} />;
  const [first, ...others] = shown;
  if (!first) return <Nothing state={state} />;
  if (others.length > 0) return <Choice state={state} actions={actions} />;
  const key = first.entry.id;
  return (
    <>
      <Scroll key={key}>
        <div class="top">
          {state.back.length > 0 && <Back onBack={actions.back} />}
          <EntryHeader
            {...first.entry}
            surface={state.back.length > 0 ? undefined : state.topic.surface}
            gloss={isShared(first) ? null : first.entry.gloss}
            id="label"
          />
        </div>
        <CardBackground
          background={first}
          isExpanded={isExpanded}
          onEntry={(entry) => actions.ask([entry])}
          onSource={(source, fact) => actions.openLibrary({ view: 'source', source, fact })}
          onDocument={actions.openDocument}
          keepNote={actions.keepNote}
          onHold={actions.hold}
          onKept={(line) => actions.openLibrary({ view: 'kept', article: line.article.id, place: line.place })}
        />
      </Scroll>
      <CardFoot key={`${key} foot`} state={state} actions={actions} />
    </>
  );
}

/** The form of a name of the reader's own. */
function Naming({ naming, actions }: { naming: NonNullable<ShownCard['naming']>; actions: CardActions }) {
  const { own } = actions;
  if (!own) return null;
  return (
    <Scroll>
      <div class="top naming">
        <NameForm
          name={naming.name}
          isNew={naming.entry === null}
          hint={naming.hint}
          risks={own.risks}
          save={own.save}
          cancel={own.cancel}
          onHold={own.hold}
        />
      </div>
    </Scroll>
  );
}

/** The part that scrolls where the card can't be as high as it would like to be. */
function Scroll({ children }: { children: ComponentChildren }) {
  return (
    <div ref={useMoreBelow<HTMLDivElement>()} class="scroll">
      {children}
    </div>
  );
}

/** An ambiguous mention: every entry that fits, none preferred. */
function Choice({ state, actions }: CardViewProps) {
  const { language } = useLocale();
  const { surface } = state.topic;
  return (
    <>
      <Scroll>
        <div class="top">
          <h2 id="label" class="bgr-label">
            <NamedSentence text="card_choice" names={[{ name: surface, lang: wordsLanguage(surface, language) }]} />
          </h2>
        </div>
        <div class="body">
          {state.shown.map((background) => (
            <Candidate
              key={background.entry.id}
              background={background}
              isNamed={state.shown.some(isNamed)}
              onChoose={() => actions.ask([background.entry.id])}
            />
          ))}
        </div>
      </Scroll>
      <CardFoot state={state} actions={actions} />
    </>
  );
}

interface CandidateProps {
  background: Background;
  /** Whether its packs are named. */
  isNamed: boolean;
  onChoose: () => void;
}

function Candidate({ background, isNamed, onChoose }: CandidateProps) {
  const { entry } = background;
  return (
    <button type="button" class="choice" onClick={onChoose}>
      <TypeBadge type={entry.type} />
      <b lang={entry.language}>{entry.label}</b>
      <span class="bgr-gloss" lang={entry.language}>
        {entry.gloss}
      </span>
      {isNamed && (
        <span class="bgr-cite">
          {packsOf(background).map(({ pack }, at) => (
            <span key={pack.id}>
              {at > 0 && ' · '}
              <bdi lang={pack.language}>{pack.title}</bdi>
            </span>
          ))}
        </span>
      )}
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
      <p class="bgr-type">
        <PageWords words={state.topic.surface} />
      </p>
      <p class="bgr-gloss">{t(state.phase === 'waiting' ? 'card_waiting' : 'card_gone')}</p>
    </div>
  );
}

function Failed({ surface, onRetry }: { surface: string; onRetry: () => void }) {
  const t = useText();
  return (
    <div class="top">
      <p class="bgr-type">
        <PageWords words={surface} />
      </p>
      <p>{t('card_failed')}</p>
      <button type="button" class="do" onClick={onRetry}>
        {t('try_again')}
      </button>
    </div>
  );
}

/** What the reader did, and the way back. */
function Done({ state, onUndo }: { state: ShownCard; onUndo: () => void }) {
  const { t, language } = useLocale();
  const labels = state.named === null ? state.shown.map(({ entry }) => entry.label) : [state.named];
  return (
    <div class="done">
      <p>
        <NamedSentence
          text={`done_${snake(state.command ?? 'dismissed')}`}
          names={[{ name: formatList(labels, language, 'and'), lang: state.shown[0]?.entry.language }]}
        />
      </p>
      {state.failure && <p role="alert">{t(state.failure)}</p>}
      <button type="button" class="do" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
