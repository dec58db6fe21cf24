/** Which browser engine runs this page, told once by a feature that only one of them has. */

/** `gecko` is Firefox; everything else we ship to is Chromium. */
export const browserEngine: 'gecko' | 'blink' = globalThis.CSS?.supports?.(
  '-moz-appearance',
  'none',
)
  ? 'gecko'
  : 'blink';
