/** A second box beside the own draft box, for the same message in another language; both are compared as they are written. */
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useText } from '../../ui/language-context.ts';
import { comparisonOf } from '../counterpart.ts';
import { nameWithin } from '../language-name.ts';
import { countIn } from '../networks.ts';
import { useSession } from '../session-context.ts';
import { unsaved } from './unsaved.ts';

export function Counterpart() {
  const session = useSession();
  const { state } = session;
  const { t } = useText();
  const text = state.counterpart.value;
  const write = (now: string | null) => {
    state.counterpart.value = now;
  };
  const close = () => {
    write(null);
    session.leaveSidebar();
  };
  if (text === null) {
    return (
      <Button kind="quiet" onPress={() => write('')}>
        {t('sidebar.counterpart.open')}
      </Button>
    );
  }
  return (
    <>
      <Field label={t('sidebar.counterpart')} hint={<Comparison />}>
        {(control) => (
          <textarea
            {...control}
            class="input draft own-box counterpart"
            {...unsaved}
            dir="auto"
            placeholder={t('sidebar.counterpart.placeholder')}
            ref={focusOnce}
            value={text}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        )}
      </Field>
      <p class="below-box">
        <Room text={text} />
        <Button kind="quiet" onPress={close}>
          {t('sidebar.counterpart.close')}
        </Button>
      </p>
    </>
  );
}

/** Who asked for the box wants to write in it. */
function focusOnce(box: HTMLTextAreaElement | null): void {
  box?.focus();
}

/** What came of comparing, in a line; the differences themselves are in the list. */
function Comparison() {
  const { state } = useSession();
  const { t, language } = useText();
  const comparison = comparisonOf(state);
  const count = state.parity.value.filter(({ pair }) => pair === 'counterpart').length;
  const say = () => {
    if (comparison.kind === 'same') {
      return t('sidebar.counterpart.same', { language: nameWithin(comparison.lang, language) });
    }
    if (comparison.kind === 'unknown') return t('sidebar.counterpart.unknown');
    if (comparison.kind === 'none') return t('sidebar.counterpart.hint');
    return count === 0
      ? t('sidebar.counterpart.nothing')
      : t('sidebar.counterpart.differences', { count });
  };
  return <span data-comparison={comparison.kind}>{say()}</span>;
}

/** How much room is left, counted for the same networks as the draft. */
function Room({ text }: { readonly text: string }) {
  const { state } = useSession();
  const { t } = useText();
  const draft = state.draft.value;
  const count = draft && countIn(draft, state.networks.value, text);
  if (!count) return <span />;
  const way = count.remaining < 0 ? 'over' : 'left';
  return (
    <span class="number" data-level={way === 'over' ? 'serious' : undefined}>
      {t(`sidebar.count.label.${way}`, { count: Math.abs(count.remaining), limit: count.limit })}
    </span>
  );
}
