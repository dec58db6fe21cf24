/** Every editor set-up against every way to do harm, one test a cell; `npm run matrix` shows it as a table. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SetUp } from '../editors/set-ups.ts';
import { kind } from '../harness/session.ts';
import { Cell } from './cell.ts';
import { modes } from './modes/index.ts';
import { names } from './set-ups.ts';
import { Stage } from './stage.ts';

const stage = new Stage();

beforeAll(async () => {
  await stage.session();
});
afterAll(() => stage.close());

/** Names set by `npm run matrix`, separated by commas; all of them without. */
function isChosen(variable: string, name: string): boolean {
  const chosen = process.env[variable];
  return chosen === undefined || chosen.split(',').includes(name);
}

/** The set-ups of this run: `ATTACHE_LANE=2/3` is the second of three that share them. */
function inLane(chosen: readonly SetUp[]): readonly SetUp[] {
  const [lane = 1, lanes = 1] = (process.env.ATTACHE_LANE ?? '1/1').split('/').map(Number);
  return chosen.filter((_, at) => at % lanes === lane - 1);
}

const repeats = Number(process.env.ATTACHE_REPEAT ?? 1) - 1;

describe.each(inLane(names.filter((name) => isChosen('ATTACHE_SETUP', name))))('%s', (setUp) => {
  const chosen = modes.filter(({ id }) => isChosen('ATTACHE_MODE', id));
  for (const mode of chosen) {
    if (mode.applies(setUp, kind) !== true) continue;
    it(`${mode.id}: ${mode.title}`, { repeats }, async ({ task }) => {
      Object.assign(task.meta, { cell: { setUp, mode: mode.id } });
      const cell = new Cell(setUp, stage);
      try {
        await mode.run(cell);
      } catch (error) {
        await cell.end().catch(() => {});
        await stage.reset();
        throw error;
      }
      await cell.end();
    });
  }

  it('is left out only where there is a reason', ({ task }) => {
    const leftOut = chosen.flatMap(({ id, applies }) => {
      const reason = applies(setUp, kind);
      return reason === true ? [] : [{ setUp, mode: id, reason }];
    });
    for (const { reason } of leftOut) expect(reason).toMatch(/\w+ \w+/u);
    Object.assign(task.meta, { leftOut });
  });
});
