/** Reads the file of a mission: who posts, for whom, in which languages. */
import { problemsOf } from '../settings/problem.ts';
import { type Mission, missionSchema } from '../settings/schema.ts';
import { Failure } from './failure.ts';
import { readText } from './input.ts';

/** Throws Failure that names the place. */
export async function readMission(file: string): Promise<Mission> {
  let data: unknown;
  try {
    data = JSON.parse(await readText(file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${file}: is not JSON`);
  }
  const result = missionSchema.safeParse(data, { reportInput: true });
  if (result.success) return result.data;
  const [problem] = problemsOf(result.error, []);
  throw new Failure(`${file}: ${problem?.place || 'the mission'} is ${problem?.kind ?? 'invalid'}`);
}
