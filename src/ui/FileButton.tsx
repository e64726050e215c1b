import { useRef } from 'preact/hooks';

export interface FileButtonProps {
  label: string;
  onFiles: (files: File[]) => void;
  /** Several files, or a folder of them, instead of one file. */
  many?: 'files' | 'folder';
  /** The kinds that the browser offers, as an input takes them. */
  accept?: string;
  disabled?: boolean;
}

/** A button that has the reader choose files. */
export function FileButton({ label, onFiles, many, accept, disabled }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="bgr-button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        multiple={many !== undefined}
        {...(many === 'folder' && { webkitdirectory: true })}
        onChange={(event) => {
          const field = event.currentTarget;
          // What systems keep in folders for themselves is nobody's document.
          const files = [...(field.files ?? [])].filter((file) => !/(?:^|\/)\./.test(file.webkitRelativePath));
          // The same files, mended, can be chosen again.
          field.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
