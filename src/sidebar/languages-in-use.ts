/** The languages in which a message may be wanted. */
import type { State } from './state.ts';

/** Those of the mission, in its order; without one, that of the interface. In a reply, the asker's comes first. */
export function languagesInUse({ active, language, draft, report }: State): readonly string[] {
  const all = active.value?.mission?.languages ?? [language.value];
  const asked = draft.value?.composer === 'reply' ? report.value?.segments[0]?.lang : undefined;
  const isAsked = (tag: string) => tag.split('-')[0] === asked;
  return [...all.filter(isAsked), ...all.filter((tag) => !isAsked(tag))];
}
