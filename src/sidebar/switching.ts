/** Keeps what the person says of the moment equal in every sidebar, and the check up to date with it. */
import { changeSwitch, onSwitchChange, readSwitches } from '../browser/switch-store.ts';
import type { Switches, SwitchName } from '../settings/switches.ts';
import type { Session } from './session.ts';

/** Reads now, after each change, and whenever this page gets the focus. */
export function followSwitches(session: Session): void {
  const read = async () => take(session, await readSwitches());
  const readQuietly = () => void read().catch((error) => console.warn(error));
  onSwitchChange(readQuietly);
  addEventListener('focus', readQuietly);
  readQuietly();
}

/** Turns one on until a moment, in milliseconds since the epoch, or off for null. */
export async function turn(session: Session, name: SwitchName, end: number | null): Promise<void> {
  take(session, await changeSwitch(name, end));
}

function take(session: Session, switches: Switches): void {
  if (JSON.stringify(switches) === JSON.stringify(session.state.switches.peek())) return;
  session.state.switches.value = switches;
  session.repeat();
}
