import { useState } from 'preact/hooks';
import type { PackFailure as TakeFailure } from '../messages/message-map.ts';
import { NOT_STATED } from '../pack/licence.ts';
import { Answered } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { formatDate } from '../ui/format-date.ts';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import type { Head } from './database.ts';
import type { KeptDocument } from './kept-document.ts';
import type { PackHead } from './made-pack.ts';
import { failureOf, PackFailed, type PackFailure } from './PackFailed.tsx';
import type { PackLook, PackNews, PackRequest } from './pack-messages.ts';
import { TryPack } from './TryPack.tsx';

/** What using and sharing a pack needs of the browser. */
export interface PackDeps {
  ask: (request: PackRequest) => Promise<PackNews>;
  /** An id that no pack of the reader's has, of a title. */
  freeId: (title: string) => Promise<string>;
  /** Has a staged pack used; gives why that was refused, or null. */
  take: (key: number) => Promise<TakeFailure | null>;
  save: (file: Blob, name: string) => void;
  /** The page of packs. */
  packs: string;
}

export interface UseStepProps extends PackDeps {
  head: Head;
  documents: readonly KeptDocument[];
  /** How many names the pack holds. */
  taken: number;
  /** Changes when the pack would be another. */
  version: string;
  onHead: (changes: Partial<Head>) => void;
}

/** The pack: on at once, and as a file for others, with what is quoted in it. */
export function UseStep({ head, documents, taken, version, onHead, ...deps }: UseStepProps) {
  const t = useText();
  const [told, setTold] = useState<PackFailure | 'used' | null>(null);
  const [isBusy, setBusy] = useState(false);
  const title = head.title.trim() || t('maker_untitled');
  const named = (id: string): PackHead => ({ id, title, licence: head.licence.trim() || NOT_STATED });
  const look = useAnswer(async () => {
    const news = await deps.ask({ want: 'look', head: named(head.id ?? 'pack') });
    return news.said === 'looked' || news.said === 'failed' ? news : null;
  }, version);

  const attempt = async (work: () => Promise<PackFailure | 'used' | null>) => {
    // A button that is disabled meanwhile would lose the focus.
    if (isBusy) return;
    setBusy(true);
    setTold(await work().catch(() => ({ key: 'no_answer' as const })));
    setBusy(false);
  };
  const use = async () => {
    const id = head.id ?? (await deps.freeId(title));
    const news = await deps.ask({ want: 'stage', head: named(id) });
    if (news.said !== 'staged') return failureOf(news);
    const key = await deps.take(news.key);
    if (key) return { key };
    onHead({ id });
    return 'used';
  };
  const share = async (want: 'export' | 'export-without-quotes') => {
    const id = head.id ?? (await deps.freeId(title));
    const news = await deps.ask({ want, head: named(id) });
    if (news.said !== 'exported') return failureOf(news);
    deps.save(news.file, `${id}.backgrounder`);
    return null;
  };
  if (taken === 0)
    return (
      <section aria-labelledby="use">
        <h2 id="use">{t('maker_step_use')}</h2>
        <p>
          {t('maker_none_accepted')} <a href="#/names">{t('maker_step_names')}</a>
        </p>
      </section>
    );
  return (
    <section class="use" aria-labelledby="use">
      <h2 id="use">{t('maker_step_use')}</h2>
      <HeadField name="title" value={head.title} hint={t('maker_untitled')} onHead={onHead} />
      <Answered answer={look}>
        {(news) =>
          news?.said === 'looked' ? <Contents look={news.look} /> : news && <PackFailed {...failureOf(news)} />
        }
      </Answered>
      {look.state === 'ready' && look.value?.said === 'looked' && <Risks risks={look.value.look.risks} />}
      <TryPack
        documents={documents}
        version={version}
        ask={(tried) => deps.ask({ want: 'try', head: named(head.id ?? 'pack'), tried })}
      />
      <p class="actions">
        <button
          type="button"
          class="bgr-button main"
          data-do="use"
          aria-disabled={isBusy}
          onClick={() => void attempt(use)}
        >
          {t(head.id === null ? 'maker_use' : 'maker_use_again')}
        </button>
      </p>
      <div role="status">
        {told === 'used' && (
          <p class="used">
            {t('maker_used', title)} <a href={deps.packs}>{t('packs_title')}</a>
          </p>
        )}
      </div>
      {told !== null && told !== 'used' && <PackFailed {...told} />}
      <h3>{t('maker_share_title')}</h3>
      <p class="hint">{t('maker_share_hint')}</p>
      <HeadField name="licence" value={head.licence} hint={t('maker_no_licence')} onHead={onHead} />
      <p class="actions">
        {(['export', 'export-without-quotes'] as const).map((want) => (
          <button
            key={want}
            type="button"
            class="bgr-button"
            data-do={want}
            aria-disabled={isBusy}
            onClick={() => void attempt(() => share(want))}
          >
            {t(want === 'export' ? 'maker_export' : 'maker_export_without')}
          </button>
        ))}
      </p>
      {look.state === 'ready' && look.value?.said === 'looked' && <Quoted look={look.value.look} />}
    </section>
  );
}

function Contents({ look: { entries, passages, sources } }: { look: PackLook }) {
  const count = useCounted();
  const told = [
    count('library_count_entries', entries),
    count('maker_count_passages', passages),
    count('maker_count_sources', sources.length),
  ];
  return <p data-look>{told.join(' · ')}</p>;
}

/** Names that are risky, each with why; what to do about them is said once. */
function Risks({ risks }: Pick<PackLook, 'risks'>) {
  const t = useText();
  const { language } = useLocale();
  return (
    <details class="risks">
      <summary>
        {t('maker_check_title')} <span class="hint">{formatNumber(risks.length, language)}</span>
      </summary>
      {risks.length === 0 ? (
        <p class="hint">{t('maker_check_none')}</p>
      ) : (
        <>
          <p class="hint">
            {t('maker_check_hint')} <a href="#/names">{t('maker_step_names')}</a>
          </p>
          <ul>
            {risks.map(({ text, label, why }) => (
              <li key={`${text} ${label}`}>
                <bdi>{text}</bdi>{' '}
                <span class="hint">
                  {text !== label && <bdi>{label}</bdi>} {t(why)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** How much of each document the pack would hand on. */
function Quoted({ look: { sources } }: { look: PackLook }) {
  const t = useText();
  const count = useCounted();
  const { language } = useLocale();
  const words = sources.reduce((sum, source) => sum + source.words, 0);
  return (
    <details class="quoted">
      <summary>{count('maker_count_quoted', words)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('maker_detail_title')}</th>
            <th scope="col">{t('maker_quoted_words')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <td>
                <bdi>{source.title}</bdi>{' '}
                <span class="hint">
                  <bdi>{source.outlet}</bdi> · {formatDate(source.date, language)}
                </span>
              </td>
              <td>{formatNumber(source.words, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface HeadFieldProps extends Pick<UseStepProps, 'onHead'> {
  name: 'title' | 'licence';
  value: string;
  hint: string;
}

/** Saved when the field is left. */
function HeadField({ name, value, hint, onHead }: HeadFieldProps) {
  const t = useText();
  const [text, setText] = useState(value);
  return (
    <label class="field">
      <span>{t(`maker_pack_${name}`)}</span>
      <input
        name={name}
        dir="auto"
        autoComplete="off"
        maxLength={200}
        placeholder={hint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => {
          const plain = text.replace(/[<>]/g, '').replace(/\s+/g, ' ').trim();
          setText(plain);
          if (plain !== value) onHead({ [name]: plain });
        }}
      />
    </label>
  );
}
