/** How much of its model a machine has, or how many sentences it has drafted, and the button that stops it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/language-context.ts';
import type { Text } from '../../ui/text/index.ts';
import type { Running } from '../drafting.ts';

export function MachineProgress({ running }: { readonly running: Running }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: a keyboard that was on it goes on to Cancel. A mouse leaves the focus in the page.
  useLayoutEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    box.current?.querySelector('button')?.focus();
  }, []);
  const { model, done, total, stop } = running;
  const said = sayProgress(running, t);
  return (
    <div class="machine" ref={box}>
      <p class="provenance" role="status">
        {said}
      </p>
      <progress aria-label={said} max={model === null ? total : 1} value={model ?? done} />
      <Button kind="quiet" onPress={stop}>
        {t('sidebar.machine.stop')}
      </Button>
    </div>
  );
}

function sayProgress({ host, model, done, total }: Running, t: Text): string {
  if (model !== null) return t('sidebar.own.fetching', { share: Math.round(100 * model) });
  if (host === null) return t('sidebar.own.waiting', { done, total });
  return t('sidebar.machine.waiting', { host, done, total });
}
