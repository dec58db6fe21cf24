/** How the card looks: as in the sidebar, a little closer. */

export const cardStyle = `
.card {
  position: fixed;
  box-sizing: border-box;
  display: grid;
  gap: 6px;
  width: min(320px, 100vw - 16px);
  padding: 10px 12px 6px;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--edge);
  border-block-start: 3px solid var(--level);
  border-radius: 10px;
  background: var(--sheet);
  color: var(--ink);
  box-shadow: 0 8px 28px rgb(0 0 0 / 20%);
  font: 400 14px/1.45 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: break-word;
  pointer-events: auto;
  animation: appear 120ms ease-out;
}
@keyframes appear { from { opacity: 0; } }
.card.note { --level: var(--note); }
.card.caution { --level: var(--caution); }
.card.serious { --level: var(--serious); }
.card:lang(ar) { font-family: 'SF Arabic', 'Segoe UI', 'Noto Sans Arabic', 'Noto Sans Arabic UI', Tahoma, system-ui, sans-serif; }
.card p { margin: 0; }
.card .level { display: flex; align-items: baseline; gap: 6px; color: var(--level); font-size: 12px; }
.card svg { flex: none; width: 11px; height: 11px; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linejoin: round; }
.card.serious svg, .card.caution svg { fill: currentColor; }
.card b { font-weight: 600; }
.card .message { font-weight: 500; }
.card .draft { font-family: ui-serif, 'Iowan Old Style', 'Sitka Text', 'Noto Serif', Charter, Cambria, 'Liberation Serif', serif; font-size: 15px; }
.card .draft:lang(ar) { font-family: 'Iowan Old Style', 'Sitka Text', 'Noto Serif', Charter, Cambria, 'Liberation Serif', 'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Traditional Arabic', serif; }
.card .advice { color: var(--soft); }
.card q { color: var(--ink); quotes: none; }
.card .fix {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  padding: 6px 6px 6px 10px;
  border-radius: 8px;
  background: var(--weak);
}
.card[dir='rtl'] .fix { padding: 6px 10px 6px 6px; }
.card .fix > .draft { flex: 1 1 0; min-width: 8ch; text-align: match-parent; }
.card .acts { display: flex; flex-wrap: wrap; gap: 0 4px; margin-inline: -8px; }
.card button {
  all: unset;
  box-sizing: border-box;
  min-height: 32px;
  padding: 4px 8px;
  border: 1px solid transparent;
  border-radius: 8px;
  color: var(--soft);
  font: 500 13px/1.25 system-ui, sans-serif;
  font-family: inherit;
  text-align: start;
  cursor: pointer;
  touch-action: manipulation;
}
.card .acts .line { width: 100%; }
.card button:hover { background: var(--weak); color: var(--ink); }
.card button.main { padding-inline: 12px; background: var(--accent); color: var(--on-accent); }
.card button.main:hover { background: var(--accent-strong); }
.card button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.card button.main:focus-visible { outline-offset: 2px; }
.aloud { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) { .card { border-color: CanvasText; } .card button { border-color: ButtonText; } .card button.main { forced-color-adjust: none; border-color: Highlight; background: Highlight; color: HighlightText; } }
`;
