import { useState } from 'preact/hooks';
import type { LocaleKey } from '../locale-key.ts';
import type { Choices } from '../settings/choices.ts';
import { BrokenSettingsFile, readSettingsFile, type Sentence, settingsFile } from '../settings/settings-file.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { useText } from '../ui/locale.tsx';

export interface FileSectionProps {
  store: Pick<SettingsStore, 'choices'>;
  /** Takes over choices instead of all present ones; the key is the sentence that says so. */
  onReplace: (choices: Choices, key: LocaleKey) => void;
}

/** The settings as a file, from a file, or as they came. */
export function FileSection({ store, onReplace }: FileSectionProps) {
  const t = useText();
  const [refused, setRefused] = useState<readonly Sentence[]>([]);
  const take = async (file: File) => {
    try {
      onReplace(readSettingsFile(await file.text()), 'options_imported');
      setRefused([]);
    } catch (error) {
      setRefused(
        error instanceof BrokenSettingsFile ? error.reasons : [{ key: 'settings_file_not_json', substitutions: [] }],
      );
    }
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('options_file')}</h2>
      <p class="hint">{t('options_file_hint')}</p>
      <p class="actions">
        <button type="button" class="bgr-button" onClick={async () => download(settingsFile(await store.choices()))}>
          {t('options_export')}
        </button>
        <FileButton
          label={t('options_import')}
          accept="application/json,.json"
          onFiles={([file]) => file && void take(file)}
        />
        <button type="button" class="bgr-button" onClick={() => onReplace({}, 'options_was_reset')}>
          {t('options_reset')}
        </button>
      </p>
      {refused.length > 0 && (
        <div class="bgr-failed" role="alert">
          <p>{t('options_import_refused')}</p>
          <ul>
            {refused.map(({ key, substitutions }) => (
              <li key={key + substitutions.join()}>{t(key, ...substitutions)}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'backgrounder-settings.json';
  link.click();
  // Revoked after the browser has taken the address up, which it does when the click's task is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
