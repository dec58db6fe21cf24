/** A button that leaves the focus where it is when pressed with the mouse: caret and selection stay in the editor. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
  readonly icon?: IconName;
  /** `main`: the one clear action of a card. `quiet`: beside it. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  /** Read aloud instead of the words shown; required where only an icon is shown. */
  readonly label?: string | undefined;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

export function Button({ kind = 'plain', icon, children, ...props }: ButtonProps) {
  const shape = children === undefined ? ' icon-only' : '';
  return (
    <button
      type="button"
      class={`button ${kind}${shape}`}
      aria-label={props.label}
      title={children === undefined ? props.label : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      disabled={props.disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onPress}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
