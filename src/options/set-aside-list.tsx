/** What of a pack could not be used, and why; folded, since it matters to the pack's author most. */
import type { SetAside } from '../browser/database.ts';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../ui/language-context.ts';

export function SetAsideList({ setAside }: { readonly setAside: readonly SetAside[] }) {
  const { t } = useText();
  if (setAside.length === 0) return null;
  return (
    <details class="set-aside">
      <summary>
        {t('options.packs.setAside', { count: setAside.length })}
        <Icon name="unfold" />
      </summary>
      <ul dir="auto">
        {setAside.map(({ rule, place, reason }) => (
          <li key={`${place} ${reason}`}>
            {rule && <strong>{rule}</strong>} <code>{place}</code> {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
