/** What a view shows when it has nothing to show: a drawing, a few words, perhaps one action. */
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title?: string;
  readonly children: ComponentChildren;
}

export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      {title && <h2>{title}</h2>}
      {children}
    </div>
  );
}
