/** One step as a form: its fields, and the ways back and on; Enter goes on. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';

interface StepsProps {
  readonly children: ComponentChildren;
  readonly onBack?: () => void;
  readonly onNext: () => void;
}

export function Steps({ children, onBack, onNext }: StepsProps) {
  const { t } = useText();
  const submit = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form class="start-step" noValidate onSubmit={submit}>
      {children}
      <p class="row">
        <button type="submit" class="button main">
          {t('options.start.next')}
        </button>
        {onBack && <Button onPress={onBack}>{t('options.start.back')}</Button>}
      </p>
    </form>
  );
}
