/** Turning one rule off everywhere, where its author lets a person do that, and on again. */
import { readPacks } from '../browser/pack-store.ts';
import { changeSettings } from '../browser/settings-store.ts';
import type { Finding } from '../core/finding.ts';
import { tune } from '../packs/compile/tuning.ts';

/** True when the author of the rule lets it be turned off. */
export async function canTurnOff({ pack, rule }: Finding): Promise<boolean> {
  const stored = (await readPacks()).find((each) => each.pack.id === pack);
  const written = stored?.pack.rules.find(({ id }) => id === rule);
  return written !== undefined && tune(written, { on: false }).refused.length === 0;
}

/** Takes back all that the person chose for a rule; `key` is `pack/rule`. */
export async function forgetChoice(key: string): Promise<void> {
  await changeSettings((now) => {
    const { [key]: forgotten, ...rules } = now.rules;
    return forgotten ? { ...now, rules } : now;
  });
}

/** @param key `pack/rule` */
export async function turnRule(key: string, on: boolean): Promise<void> {
  await changeSettings((now) => {
    const { [key]: before, ...rules } = now.rules;
    const { on: _, ...rest } = before ?? {};
    const choice = on ? rest : { ...rest, on: false };
    return { ...now, rules: Object.keys(choice).length > 0 ? { ...rules, [key]: choice } : rules };
  });
}
