/** For each language what is missing or only similar, in a line each; nothing where all is in order. */
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../ui/language-context.ts';
import { nameWithin } from '../language-name.ts';
import type { Gaps } from '../wording.ts';

export function GapLines({ gaps }: { gaps: readonly (Gaps & { readonly to: string })[] }) {
  const { t, language } = useText();
  const lines = gaps.flatMap(({ to, all, missing, similar }) => {
    const values = { language: nameWithin(to, language) };
    if (missing === all)
      return [{ level: 'note', text: t('sidebar.missing.all', values) } as const];
    const line = [];
    if (missing > 0)
      line.push({
        level: 'note',
        text: t('sidebar.missing', { ...values, count: missing }),
      } as const);
    if (similar > 0)
      line.push({
        level: 'caution',
        text: t('sidebar.similar', { ...values, count: similar }),
      } as const);
    return line;
  });
  if (lines.length === 0) return null;
  return (
    <ul class="gaps">
      {lines.map(({ level, text }) => (
        <li key={text} data-level={level}>
          <Icon name={level} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
