/** Problems of settings in words, each with its place. */
import type { Problem } from '../settings/problem.ts';
import { useText } from '../ui/language-context.ts';

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useText();
  return (
    <ul class="problem-list">
      {problems.slice(0, 20).map(({ place, kind }) => (
        <li key={`${place}-${kind}`}>{t(`options.problem.${kind}`, { place })}</li>
      ))}
      {problems.length > 20 && <li>…</li>}
    </ul>
  );
}
