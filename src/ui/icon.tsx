/** One drawing of the interface; never the only bearer of a meaning, hence silent. */
import { type IconName, icons, solidIcons, turningIcons } from './icons.ts';

export function Icon({ name }: { name: IconName }) {
  const kind = solidIcons.has(name) ? ' solid' : turningIcons.has(name) ? ' turns' : '';
  return (
    <svg class={`icon${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={icons[name]} />
    </svg>
  );
}
