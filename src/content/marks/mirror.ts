/** Measures a field's text where the browser has no ranges over a value (Firefox): the same text, invisible, in our host. */
import { boxOf } from '../layout/frames.ts';
import type { Ruler } from './spans.ts';

/** Everything that decides where a field's lines break and its letters stand. */
const copied = [
  'box-sizing',
  'direction',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'font-stretch',
  'font-size-adjust',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-indent',
  'text-transform',
  'text-rendering',
  'tab-size',
  'white-space',
  'word-break',
  'line-break',
  'overflow-wrap',
  'hyphens',
  'unicode-bidi',
];

/** Makes the mirror in our shadow root; `signal` takes it away. */
export function mirrorRuler(
  field: HTMLTextAreaElement | HTMLInputElement,
  root: ShadowRoot,
  signal: AbortSignal,
): Ruler {
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  const text = document.createTextNode('');
  mirror.append(text);
  root.append(mirror);
  signal.addEventListener('abort', () => mirror.remove(), { once: true });

  const range = document.createRange();
  const refresh = () => {
    const style = getComputedStyle(field);
    for (const name of copied) mirror.style.setProperty(name, style.getPropertyValue(name));
    mirror.style.borderStyle = 'solid';
    mirror.style.borderColor = 'transparent';
    const box = boxOf(field);
    // Without the scroll bar, which takes room from the lines.
    const bar = field.offsetWidth - field.clientWidth - borders(style);
    mirror.style.boxSizing = 'border-box';
    const width = box.right - box.left;
    const wide = scaleOf(width, field.offsetWidth);
    const high = scaleOf(box.bottom - box.top, field.offsetHeight);
    mirror.style.width = `${width / wide - Math.max(0, bar)}px`;
    mirror.style.transform = `scale(${wide}, ${high})`;
    mirror.style.left = `${box.left - field.scrollLeft * wide}px`;
    mirror.style.top = `${box.top - field.scrollTop * high}px`;
    if (text.data !== field.value) text.replaceData(0, text.length, field.value);
  };
  return {
    refresh,
    measure: ({ start, end }) => {
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return [...range.getClientRects()];
    },
  };
}

/** How much larger the page shows a length than it lays it out; a difference of less than a pixel is rounding. */
function scaleOf(shown: number, laidOut: number): number {
  return Math.abs(shown - laidOut) < 1 ? 1 : shown / laidOut;
}

function borders(style: CSSStyleDeclaration): number {
  return Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
}
