import type { KnownByPack } from '../../messages/message-map.ts';
import { isOwn } from '../../own-names/own-name.ts';
import { packsOf } from '../ByPack.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { Icon } from '../Icon.tsx';
import { LIBRARY, MORE, PANEL } from '../icons.ts';
import { useLocale } from '../locale.tsx';
import { NamedSentence } from '../NamedSentence.tsx';
import { whySentence } from '../why-text.ts';
import type { CardActions } from './card-actions.ts';
import type { ShownCard } from './view-state.ts';

/** Why this stands here, and what to do when it shouldn't. Of an entry reached by a link only the library remains. */
export function CardFoot({ state, actions }: { state: ShownCard; actions: CardActions }) {
  const locale = useLocale();
  const { t } = locale;
  const { act, own, know } = actions;
  const { why: reason, surface } = state.topic;
  const only = state.shown.length === 1 ? state.shown[0] : undefined;
  const mine = own && only && packsOf<KnownByPack>(only).find((known) => isOwn(known.own));
  const ofMention = state.shown.every(({ entry }) => state.topic.candidates.includes(entry.id));
  return (
    <Disclosure>
      {(why, toggleWhy) => (
        <div class="foot">
          {why && reason && (
            <p class="why">
              <NamedSentence {...whySentence(reason, surface, state.shown[0]?.entry, locale.language)} />
            </p>
          )}
          {state.refused && (
            <p class="why" role="status">
              {t(`card_${state.refused}`)}
            </p>
          )}
          <Disclosure>
            {(options, toggleOptions) => (
              <>
                <div class="row">
                  {ofMention && reason && (
                    <button type="button" class="bgr-link" aria-expanded={why} onClick={toggleWhy}>
                      {t('card_why')}
                    </button>
                  )}
                  {only && (
                    <button
                      type="button"
                      class="bgr-link library"
                      title={t('card_library')}
                      onClick={() => actions.openLibrary({ view: 'entry', entry: only.entry.id })}
                    >
                      <Icon shape={LIBRARY} />
                      <span>{t('card_library')}</span>
                    </button>
                  )}
                  <span class="grow" />
                  {actions.openPanel && (
                    <button
                      type="button"
                      class="square"
                      aria-label={t('card_panel')}
                      title={t('card_panel')}
                      onClick={actions.openPanel}
                    >
                      <Icon shape={PANEL} />
                    </button>
                  )}
                  {ofMention && act && (
                    <span class="last">
                      <button type="button" onClick={() => act('dismissed')}>
                        {t(only ? 'card_dismiss' : 'card_neither')}
                      </button>
                      <button
                        type="button"
                        class="square"
                        aria-label={t('card_options')}
                        aria-expanded={options}
                        onClick={toggleOptions}
                      >
                        <Icon shape={MORE} />
                      </button>
                    </span>
                  )}
                </div>
                {options && act && (
                  <div class="row" data-changes>
                    {own && mine && (
                      <>
                        <button type="button" data-do="edit" onClick={() => own.edit(mine)}>
                          {t('names_edit')}
                        </button>
                        <button type="button" data-do="delete" onClick={() => own.delete(mine)}>
                          {t('names_delete')}
                        </button>
                      </>
                    )}
                    {know && only?.memory && !only.memory.known && (
                      <button type="button" data-do="know" onClick={() => know(only)}>
                        {t('card_know')}
                      </button>
                    )}
                    {only && (
                      <button type="button" onClick={() => act('never')}>
                        {t('card_never')}
                      </button>
                    )}
                    <button type="button" onClick={() => act('site-off')}>
                      {t('card_site_off')}
                    </button>
                  </div>
                )}
              </>
            )}
          </Disclosure>
        </div>
      )}
    </Disclosure>
  );
}
