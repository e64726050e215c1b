import { useRef, useState } from 'preact/hooks';
import { type Encoding, encodingOf } from '../text/encodings.ts';
import { EncodingOptions } from '../ui/EncodingOptions.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { useText } from '../ui/locale.tsx';

export interface EncodingChoiceProps {
  /** In which encoding it was read; null when no text came of any. */
  now: Encoding | null;
  /** Reads it again; null when the page doesn't have the file any more, since texts are kept and files are not. */
  onRead: ((encoding: Encoding) => void) | null;
  /** Reads the file that the reader has chosen once more. */
  onChosen?: (encoding: Encoding, file: File) => void;
}

/** Has the reader say in which encoding something is that doesn't say it itself, and reads it again. */
export function EncodingChoice({ now, onRead, onChosen }: EncodingChoiceProps) {
  const t = useText();
  /** What was chosen, and of which reading: the next begins with its own. */
  const [choice, setChoice] = useState<{ of: Encoding | null; said: Encoding | null }>({ of: now, said: now });
  const select = useRef<HTMLSelectElement>(null);
  const said = choice.of === now ? choice.said : now;
  if (choice.of !== now) setChoice({ of: now, said });
  const isAnother = said !== null && said !== now;
  return (
    <div class="encoding">
      <label class="field">
        <span>{t('packs_file_encoding')}</span>
        <select
          ref={select}
          name="encoding"
          value={said ?? ''}
          onChange={(event) => setChoice({ of: now, said: encodingOf(event.currentTarget.value) })}
        >
          {now === null && <option value="">–</option>}
          <EncodingOptions />
        </select>
      </label>
      {onRead ? (
        <button
          type="button"
          class="bgr-button"
          data-do="read-again"
          disabled={!isAnother}
          onClick={() => {
            // Nothing can be pressed here until another is chosen.
            select.current?.focus();
            if (said) onRead(said);
          }}
        >
          {t('packs_list_again')}
        </button>
      ) : (
        isAnother && (
          <p data-do="choose-again">
            <FileButton label={t('maker_choose_again')} onFiles={([file]) => file && onChosen?.(said, file)} />{' '}
            <span class="hint">{t('maker_choose_again_hint')}</span>
          </p>
        )
      )}
    </div>
  );
}
