import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { FormRisk, NamesChanged } from '../messages/message-map.ts';
import type { PacksRoute } from '../messages/packs-route.ts';
import { LONGEST_FORM, type NamesChange, type OwnName, ownNameOf } from '../own-names/own-name.ts';
import { type EntryRef, entryRef, MY_NAMES } from '../pack/entry-ref.ts';
import type { Pack } from '../pack/format.ts';
import { searchKeys } from '../text/fold.ts';
import { formatNumber } from '../ui/format-number.ts';
import { useLocale, useText } from '../ui/locale.tsx';
import { NamedSentence } from '../ui/NamedSentence.tsx';
import { NameForm } from '../ui/own-names/NameForm.tsx';
import { TypeBadge } from '../ui/TypeBadge.tsx';

/** What the section asks of the background and the store. */
export interface NamesData {
  /** The pack of the reader's own names; null while there is none. */
  pack: () => Promise<Pack | null>;
  propose: (text: string) => Promise<OwnName>;
  risks: (forms: string[], except: EntryRef | null) => Promise<FormRisk[]>;
  change: (change: NamesChange) => Promise<NamesChanged>;
}

export interface NamesSectionProps {
  data: NamesData;
  /** Where the address leads; `add` opens the form. */
  route: PacksRoute;
  /** Counts the changes of packs. */
  edition: number;
}

/** Names that are listed at once. */
const LISTED = 100;

interface Editing {
  entry: EntryRef | null;
  name: OwnName;
  hint: LocaleKey | null;
}

/** What was done last, and how it is undone. */
interface Done {
  text: 'done_added' | 'done_edited' | 'done_deleted';
  named: string;
  undo: NamesChange | null;
}

/** The reader's own names: added, edited and deleted, each with undo. */
export function NamesSection({ data, route, edition }: NamesSectionProps) {
  const t = useText();
  const [pack, setPack] = useState<Pack | null>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState<LocaleKey | null>(null);
  const section = useRef<HTMLElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: read again with each change of packs.
  useEffect(() => {
    let isOver = false;
    data.pack().then(
      (read) => !isOver && setPack(read),
      () => !isOver && setFailed('packs_store_failed'),
    );
    return () => {
      isOver = true;
    };
  }, [edition]);

  const add = async (text: string) => {
    const name = await data.propose(text).catch((): OwnName => ({ ...BARE, forms: [{ text, use: 'always' }] }));
    const hint = text.length > LONGEST_FORM ? 'names_hint_long' : text.trim() === '' ? 'names_hint_empty' : null;
    setEditing({ entry: null, name, hint });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each address is followed once.
  useEffect(() => {
    if (route.view === 'add') void add(route.text.slice(0, LONGEST_FORM + 1));
    if (route.view !== 'packs') section.current?.scrollIntoView();
  }, [route.view, route.view === 'add' ? route.text : '']);
  // Whoever opens the form writes next.
  useEffect(() => {
    if (editing) section.current?.querySelector<HTMLElement>('.own-name input')?.focus();
  }, [editing]);

  const change = async (
    wanted: NamesChange,
    next: (changed: NamesChanged) => Done | null,
  ): Promise<LocaleKey | null> => {
    const changed = await data.change(wanted).catch(() => null);
    const failure = changed ? changed.failed : 'names_no_answer';
    if (changed && !failure) {
      setEditing(null);
      setDone(next(changed));
    }
    return failure;
  };
  const save = ({ entry, name: before }: Editing, name: OwnName) =>
    change(entry ? { do: 'edit', entry, name } : { do: 'add', name }, (changed) => ({
      text: entry ? 'done_edited' : 'done_added',
      named: name.forms[0]?.text ?? '',
      undo: entry ? { do: 'edit', entry, name: before } : changed.entry && { do: 'delete', entry: changed.entry },
    }));
  const remove = async (entry: EntryRef, label: string) =>
    setFailed(
      await change({ do: 'delete', entry }, ({ deleted }) => ({
        text: 'done_deleted',
        named: label,
        undo: deleted && { do: 'restore', deleted },
      })),
    );

  return (
    <section ref={section} aria-labelledby="names" class="names">
      <h2 id="names">{t('names_title')}</h2>
      <p class="hint">{t('names_list_hint')}</p>
      <div role="status">
        {done && (
          <p>
            <NamedSentence text={done.text} names={[{ name: done.named }]} />{' '}
            {done.undo && (
              <button
                type="button"
                class="bgr-link"
                data-do="undo-name"
                onClick={async () => done.undo && setFailed(await change(done.undo, () => null))}
              >
                {t('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {failed && (
        <p class="bgr-failed" role="alert">
          {t(failed)}
        </p>
      )}
      {editing ? (
        <NameForm
          key={editing.entry ?? 'new'}
          name={editing.name}
          isNew={editing.entry === null}
          hint={editing.hint}
          risks={(forms) => data.risks(forms, editing.entry)}
          save={(name) => save(editing, name)}
          cancel={() => setEditing(null)}
        />
      ) : (
        <p class="actions">
          <button type="button" class="bgr-button" data-do="add-name" onClick={() => add('')}>
            {t('names_add')}
          </button>
        </p>
      )}
      {pack && (
        <NameList pack={pack} onEdit={(entry, name) => setEditing({ entry, name, hint: null })} onDelete={remove} />
      )}
    </section>
  );
}

/** What is proposed where the background gives no answer. */
const BARE: OwnName = { type: 'topic', forms: [], gloss: '', language: 'en', cases: false };

interface NameListProps {
  pack: Pack;
  onEdit: (entry: EntryRef, name: OwnName) => void;
  onDelete: (entry: EntryRef, label: string) => void;
}

/** The names, the newest first; of very many the first, and a search. */
function NameList({ pack, onEdit, onDelete }: NameListProps) {
  const { t, language } = useLocale();
  const [words, setWords] = useState('');
  const keys = words
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word === '' ? [] : [searchKeys(word)]));
  const found = pack.entries.filter(({ label, forms }) => {
    const texts = [label, ...forms.map(({ text }) => text)].flatMap((text) => searchKeys(text));
    return keys.every((ways) => ways.some((way) => texts.some((text) => text.includes(way))));
  });
  const shown = found.slice(-LISTED).reverse();
  const edited = (entry: Pack['entries'][number]) =>
    ownNameOf({ ...entry, gloss: entry.gloss === t('names_unsaid') ? '' : entry.gloss }, pack.language);
  return (
    <>
      {pack.entries.length > 10 && (
        <input
          type="search"
          aria-label={t('names_search')}
          placeholder={t('names_search')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul class="own-names">
        {shown.map((entry) => (
          <li key={entry.id} data-name={entry.id}>
            <div>
              <TypeBadge type={entry.type} /> <bdi>{entry.label}</bdi>
              <p class="hint">
                <bdi>{entry.gloss}</bdi>
              </p>
            </div>
            <p class="actions">
              <button
                type="button"
                class="bgr-link"
                data-do="edit-name"
                onClick={() => onEdit(entryRef(MY_NAMES, entry.id), edited(entry))}
              >
                {t('names_edit')}
                <bdi class="bgr-unseen"> {entry.label}</bdi>
              </button>
              <button
                type="button"
                class="bgr-link"
                data-do="delete-name"
                onClick={() => onDelete(entryRef(MY_NAMES, entry.id), entry.label)}
              >
                {t('names_delete')}
                <bdi class="bgr-unseen"> {entry.label}</bdi>
              </button>
            </p>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <p class="hint">
          {t('names_shown_first', formatNumber(shown.length, language), formatNumber(found.length, language))}
        </p>
      )}
    </>
  );
}
