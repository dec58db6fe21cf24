/** An on/off choice with its label and, beneath, what it means. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean;
}

export function Switch({ on, onChange, children, hint, disabled }: SwitchProps) {
  const hintId = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-text">
        <span>{children}</span>
        {hint && (
          <span class="hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
