/** Puts a mission among the settings. */
import type { Mission, Settings } from '../settings/schema.ts';

/** Added at the end and put in use, or changed in its place. */
export function withMission(now: Settings, mission: Mission): Settings {
  if (now.missions.some(({ id }) => id === mission.id)) {
    const missions = now.missions.map((other) => (other.id === mission.id ? mission : other));
    return { ...now, missions };
  }
  return { ...now, missions: [...now.missions, mission], mission: mission.id };
}
