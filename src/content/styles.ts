/** How our host looks. Everything on it is reset first, so that no style of the page reaches in. */
import { cardStyle } from './card/style.ts';

const colours = `
  --accent: light-dark(#24407a, #a9c1f5);
  --on-accent: light-dark(#fff, #131b2d);
  --sheet: light-dark(#fff, #1f2227);
  --paper: light-dark(#faf9f6, #17191d);
  --ink: light-dark(#1d1c1a, #ecebe7);
  --soft: light-dark(#5b5852, #b3b0a8);
  --weak: light-dark(#eaeff8, #252e42);
  --accent-strong: light-dark(#1a3163, #c3d4f9);
  --edge: light-dark(#bdb7ab, #5a606b);
  --line: light-dark(#d5d0c6, #454a54);
  --serious: light-dark(#b3203c, #ff8c9c);
  --caution: light-dark(#a36c00, #efc266);
  --note: light-dark(#4a6b85, #a9c0d2);`;

/** The host fills the viewport and lets every pointer through; only what stands in it takes them. */
const host = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  width: 100% !important;
  height: 100% !important;
  max-width: none !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: clip !important;
  background: none !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  zoom: var(--fit, 1) !important;
  ${colours}
}
:host::backdrop { display: none !important; }
[hidden] { display: none !important; }
`;

/** Always as wide, with remarks or without: the page can measure where a point meets our host. */
const button = `
.button {
  all: unset;
  position: fixed;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: 5px;
  width: 60px;
  height: 28px;
  overflow: clip;
  justify-content: center;
  border-radius: 14px;
  background: var(--accent);
  color: var(--on-accent);
  box-shadow: 0 0 0 1px light-dark(#fff, #17191d), 0 1px 5px rgb(0 0 0 / 25%);
  font: 600 13px/1 system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  cursor: pointer;
  pointer-events: auto;
  touch-action: manipulation;
}
.button:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
.button .letter { font: 600 17px/1 Georgia, 'Noto Serif', serif; padding-bottom: 2px; }
.button .letter::before { content: 'é'; }
.button .level { width: 10px; height: 10px; }
.button .level path { fill: currentColor; stroke: currentColor; stroke-width: 2; stroke-linejoin: round; }
.button .level.note path { fill: none; }
@media (forced-colors: active) { .button { border: 1px solid ButtonText; } }
`;

const dock = `
.dock {
  position: fixed;
  box-sizing: border-box;
  display: flex;
  background: var(--paper);
  box-shadow: 0 0 0 1px var(--line), 0 6px 28px rgb(0 0 0 / 18%);
  pointer-events: auto;
}
.dock.sheet.bottom { border-radius: 12px 12px 0 0; overflow: clip; }
.dock.sheet.top { border-radius: 0 0 12px 12px; overflow: clip; }
.dock iframe {
  flex: 1;
  min-width: 0;
  width: 100%;
  height: 100%;
  border: 0;
  color-scheme: light dark;
}
.handle {
  position: absolute;
  top: 0;
  bottom: 0;
  width: 9px;
  cursor: ew-resize;
  touch-action: none;
}
.handle::after {
  content: '';
  position: absolute;
  inset-block: 0;
  width: 3px;
  background: transparent;
}
.handle:hover::after, .handle:focus-visible::after, .dragging .handle::after { background: var(--accent); }
.handle:focus { outline: none; }
/* Beside the frame and not over it, for what is over it counts as covering it. */
.dock.right .handle { left: -9px; }
.dock.left .handle { right: -9px; }
.dock.right .handle::after { right: 0; }
.dock.left .handle::after { left: 0; }
.dock.sheet .handle { display: none; }
.dragging iframe { pointer-events: none; }
@media (forced-colors: active) { .dock { border: 1px solid CanvasText; } .handle:focus-visible::after { background: Highlight; } }
`;

/** A mark is a dotted line under its words, with a sign of its level at the first of them. */
const marks = `
.marks { position: fixed; overflow: clip; pointer-events: none; contain: strict; }
.mark { position: absolute; box-sizing: border-box; color: var(--note); border-radius: 2px; }
.mark.caution { color: var(--caution); }
.mark.serious { color: var(--serious); }
.mark::after {
  content: '';
  position: absolute;
  inset: auto 0 0;
  height: 2px;
  background: radial-gradient(circle at 1.25px 1px, currentColor 0.9px, transparent 1.2px) 0 0 / 4px 2px repeat-x;
}
.mark.serious::after {
  height: 3px;
  background: radial-gradient(circle at 2px 1.5px, currentColor 1.3px, transparent 1.6px) 0 0 / 4px 3px repeat-x;
}
.mark.first::before {
  content: '';
  position: absolute;
  inset: auto auto -1px -1px;
  width: 6px;
  height: 6px;
  background: currentColor;
  border-radius: 50%;
}
.mark.first.rtl::before { inset: auto -1px -1px auto; }
.mark.first.note::before { background: none; box-sizing: border-box; border: 1.5px solid currentColor; }
.mark.first.serious::before { border-radius: 0; clip-path: polygon(50% 0, 100% 100%, 0 100%); width: 8px; height: 7px; }
.mark.pulse { animation: pulse 1.2s ease-out; }
@keyframes pulse {
  from, 60% { background: color-mix(in srgb, currentColor 26%, transparent); }
  to { background: transparent; }
}
@media (prefers-reduced-motion: reduce) { .mark.pulse { animation-timing-function: step-end; } }
@media (forced-colors: active) { .mark { forced-color-adjust: none; color: CanvasText; } }
.mirror { position: fixed; transform-origin: 0 0; visibility: hidden; overflow: hidden; pointer-events: none; }
`;

const text = host + button + dock + marks + cardStyle;

/** Dresses our shadow root. A constructed sheet answers to no policy of the page; where it is refused, an element serves. */
export function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = text;
    root.prepend(style);
  }
}
