import { useText } from '../ui/locale.tsx';
import { type ExportKind, OTHER_FORMATS } from './export-formats.ts';

/** The formats for other programs, folded away, each with what it is for and what it leaves out. */
export function OtherFormats({ title, lang, onExport }: OtherFormatsProps) {
  const t = useText();
  const of = (
    <bdi class="bgr-unseen" lang={lang}>
      {' '}
      {title}
    </bdi>
  );
  return (
    <details class="formats">
      <summary>
        {t('packs_formats')}
        {of}
      </summary>
      <ul>
        {OTHER_FORMATS.map(({ kind, name, hint }) => (
          <li key={kind}>
            <button type="button" class="bgr-link" data-do={`export-${kind}`} onClick={() => onExport(kind)}>
              {name}
              {of}
            </button>{' '}
            <span class="hint">{t(hint)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OtherFormatsProps {
  title: string;
  lang: string;
  onExport: (kind: ExportKind) => void;
}
