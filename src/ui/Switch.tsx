import type { ComponentChildren } from 'preact';

export interface SwitchProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** What is switched, in words; read out when `children` shows none. */
  label: string;
  disabled?: boolean | undefined;
  /** Visible words beside the switch. */
  children?: ComponentChildren;
}

/** On or off, at once. */
export function Switch({ on, onChange, label, disabled = false, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="bgr-switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      {children}
      <span class="bgr-switch-track" aria-hidden="true" />
    </button>
  );
}
