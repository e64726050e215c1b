import { useState } from 'preact/hooks';
import { Answered } from '../ui/Answered.tsx';
import { useCounted } from '../ui/counted.ts';
import { EntryHeader } from '../ui/EntryHeader.tsx';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
import { type NamedBlock, type NamedMention, NamedText } from '../ui/NamedText.tsx';
import { OtherNames } from '../ui/OtherNames.tsx';
import { useAnswer } from '../ui/use-answer.ts';
import { whySentence } from '../ui/why-text.ts';
import { type KeptDocument, nameOfDocument } from './kept-document.ts';
import { failureOf, PackFailed } from './PackFailed.tsx';
import type { PackNews, TriedWith } from './pack-messages.ts';
import type { TriedText } from './try-pack.ts';

export interface TryPackProps {
  documents: readonly KeptDocument[];
  /** Changes when the pack would be another. */
  version: string;
  ask: (tried: TriedWith) => Promise<PackNews>;
}

/** The choice of a text of the reader's instead of a document. */
const PASTED = '';

/** What the pack would mark in a document or in a pasted text, each mark with why: asked before it is used. */
export function TryPack({ documents, version, ask }: TryPackProps) {
  const t = useText();
  const [document, setDocument] = useState(documents[0]?.id ?? PASTED);
  const [text, setText] = useState('');
  const [tried, setTried] = useState<TriedWith | null>(null);
  const isPasted = document === PASTED;
  return (
    <details class="try">
      <summary>{t('maker_try_title')}</summary>
      <p class="hint">{t('maker_try_hint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(isPasted ? { text } : { document });
        }}
      >
        <label class="field">
          <span>{t('maker_try_in')}</span>
          <select name="tried" value={document} onChange={({ currentTarget: { value } }) => setDocument(value)}>
            {documents.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOfDocument(each)}
              </option>
            ))}
            <option value={PASTED}>{t('maker_try_pasted')}</option>
          </select>
        </label>
        {isPasted && (
          <textarea
            name="text"
            aria-label={t('maker_paste')}
            dir="auto"
            rows={6}
            placeholder={t('check_hint')}
            value={text}
            onInput={({ currentTarget: { value } }) => setText(value)}
          />
        )}
        <p class="actions">
          <button type="submit" class="bgr-button" data-do="try" disabled={isPasted && text.trim() === ''}>
            {t('maker_try')}
          </button>
        </p>
      </form>
      {tried && <Tried key={JSON.stringify(tried)} tried={tried} version={version} ask={ask} />}
    </details>
  );
}

function Tried({ tried, version, ask }: Pick<TryPackProps, 'version' | 'ask'> & { tried: TriedWith }) {
  const answer = useAnswer(() => ask(tried), version);
  return (
    <Answered answer={answer}>
      {(news) => (news.said === 'tried' ? <Marked {...news.tried} /> : <PackFailed {...failureOf(news)} />)}
    </Answered>
  );
}

interface Chosen {
  mention: NamedMention;
  surface: string;
}

/** The text with its marks, beside it why the chosen one is there, and below what was left alone. */
function Marked({ read, of, blocks, entries, others }: TriedText) {
  const t = useText();
  const count = useCounted();
  const { language } = useLocale();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const marks = blocks.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const choose = (mention: NamedMention, { text }: NamedBlock) =>
    setChosen({ mention, surface: text.slice(mention.start, mention.end) });
  return (
    <>
      <p role="status">{marks === 0 ? t('maker_try_none') : count('maker_try_marked', marks)}</p>
      {read < of && <p class="hint">{t('check_long', formatNumber(read, language))}</p>}
      <div class="split">
        <div class="bgr-text tried" dir="auto">
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text never move.
            <p key={at}>
              <NamedText
                {...block}
                typeOf={(entry) => entries[entry]?.type}
                chosen={chosen?.mention ?? null}
                onChoose={(mention) => choose(mention, block)}
                shownIn="tried-why"
              />
            </p>
          ))}
        </div>
        <section id="tried-why" class="details" aria-live="polite">
          {chosen && <Why {...chosen} entries={entries} />}
        </section>
      </div>
      {others.length > 0 && <OtherNames names={others} />}
    </>
  );
}

/** Who is meant, and why that was marked. */
function Why({ mention, surface, entries }: Chosen & Pick<TriedText, 'entries'>) {
  const { language } = useLocale();
  const { entry, candidates = [entry], why } = mention;
  return (
    <>
      {candidates.map((ref) => {
        const found = entries[ref];
        return found && <EntryHeader key={ref} {...found} otherNames={[]} />;
      })}
      <p>
        <NamedSentence {...whySentence(why, surface, entries[entry], language)} />
      </p>
    </>
  );
}
