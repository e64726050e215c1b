import type { Command } from '../messages/vocabulary.ts';
import { useText } from './locale.tsx';

/** A keyboard command: what it does and its keys, empty when the reader or another extension took them. */
export interface Key {
  name: Command;
  description: string;
  shortcut: string;
}

export interface KeyListProps {
  keys: readonly Key[];
  /** Opens the browser's own page for keys. */
  onChange: () => void;
}

/** The keys as the browser has them now, and where they can be changed. */
export function KeyList({ keys, onChange }: KeyListProps) {
  const t = useText();
  if (keys.length === 0) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('keys_title')}</h2>
      <dl class="bgr-pairs">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>
              {shortcut ? (
                shortcut.split('+').map((part) => <kbd key={part}>{part}</kbd>)
              ) : (
                <span class="hint">{t('keys_none')}</span>
              )}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="bgr-link" onClick={onChange}>
        {t('keys_change')}
      </button>
    </section>
  );
}
