/** The views, as tabs: arrows move between them, as the ARIA practices for tabs ask. */
import { useRef } from 'preact/hooks';
import { useText } from '../../ui/language-context.ts';
import { directionOf, formatNumber } from '../../ui/text/index.ts';
import { useSession } from '../session-context.ts';
import { tabs } from '../state.ts';

export function Tabs() {
  const { state } = useSession();
  const { t, language } = useText();
  const list = useRef<HTMLDivElement>(null);
  const found = state.shown.value.length;
  const isRightToLeft = directionOf(language) === 'rtl';

  const move = (event: KeyboardEvent) => {
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    if (event.key !== forward && event.key !== backward) return;
    const step = event.key === forward ? 1 : tabs.length - 1;
    const other = tabs[(tabs.indexOf(state.tab.value) + step) % tabs.length] ?? 'remarks';
    state.tab.value = other;
    list.current?.querySelector<HTMLElement>(`#tab-${other}`)?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={t('sidebar.tabs')} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={state.tab.value === tab}
          aria-controls="panel"
          tabIndex={state.tab.value === tab ? 0 : -1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            state.tab.value = tab;
          }}
        >
          {t(`sidebar.tab.${tab}`)}
          {tab === 'remarks' && found > 0 && (
            <span class="badge number">{formatNumber(found, language)}</span>
          )}
        </button>
      ))}
    </div>
  );
}
