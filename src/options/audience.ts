/** Whom packs are chosen for: the mission in use, as it stands in the settings or among the examples. */
import type { Audience } from '../packs/in-force.ts';
import type { Mission } from '../settings/schema.ts';
import { examples, settings } from './state.ts';

/** Null when none was chosen, or when nothing is known of it. */
function missionInUse(): Mission | null {
  const { missions, mission } = settings.value;
  return [...missions, ...examples.value].find(({ id }) => id === mission) ?? null;
}

/** Whom packs are chosen for. */
export function audienceInUse(): Audience {
  const mission = missionInUse();
  return { sender: mission?.sender, hosts: mission?.hosts };
}
