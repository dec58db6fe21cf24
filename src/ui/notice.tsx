/** A short statement about the state of things, which can be dismissed where it is not lasting. */
import type { ComponentChildren } from 'preact';
import type { Level } from '../core/rule.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useText } from './language-context.ts';

interface NoticeProps {
  readonly children: ComponentChildren;
  /** Without a level it is mere information. */
  readonly level?: Level;
  readonly onDismiss?: () => void;
}

export function Notice({ children, level, onDismiss }: NoticeProps) {
  const { t } = useText();
  return (
    <div class="notice" data-level={level}>
      <Icon name={level && level !== 'note' ? level : 'information'} />
      <div class="notice-body">{children}</div>
      {onDismiss && (
        <Button kind="quiet" icon="close" label={t('common.dismiss')} onPress={onDismiss} />
      )}
    </div>
  );
}
