/** The drawings of the interface, on a grid of 16: one path each, named after what they mean. */
export const icons = {
  serious: 'M8 1.8 15 14H1z',
  caution: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z',
  note: 'M8 3.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8z',
  nothing: 'm3 8.6 3.2 3.2L13 4.6',
  close: 'M4 4l8 8M12 4l-8 8',
  options: 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.7v3.6M5 9.7v3.6',
  side: 'M2 3h12v10H2zM10 3v10',
  unfold: 'm4.5 6.3 3.5 3.5 3.5-3.5',
  information: 'M8 7.2v4M8 4.7v.1M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
  moment: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.6V8l2.4 1.6',
  tab: 'M2.5 4.5h7v9h-7zM6.5 4.5v-2h7v9h-4',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.1M6.7 6.5h.1M9.3 6.5h.1M12 6.5h.1M5 9.5h6',
  write: 'M3 13h10M4 10.4l-.4 1.9 1.9-.5 6.9-6.9-1.5-1.5z',
  restore: 'M3.2 6.2h6a3.4 3.4 0 0 1 0 6.8H6M5.8 3.4 3 6.2 5.8 9',
} as const;

export type IconName = keyof typeof icons;

/** Levels are told apart by shape first: a full triangle, a full disc, a ring. */
export const solidIcons: ReadonlySet<IconName> = new Set(['serious', 'caution']);
/** Drawn from left to right, and so turned over where reading goes the other way. */
export const turningIcons: ReadonlySet<IconName> = new Set(['side', 'restore', 'write']);
