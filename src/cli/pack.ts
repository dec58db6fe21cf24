/** `attache pack …`: the registry of what authors of packs can do. */
import { Failure } from './failure.ts';
import { buildPack } from './pack-build.ts';
import { writeGuide } from './pack-guide.ts';
import { newPack } from './pack-new.ts';
import { writeReference } from './pack-reference.ts';
import { printSchema } from './pack-schema.ts';
import { testPacks } from './pack-test.ts';

const verbs: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  build: buildPack,
  guide: writeGuide,
  new: newPack,
  reference: writeReference,
  schema: printSchema,
  test: testPacks,
};

export async function packCommand([verb = '', ...args]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run)
    throw new Failure(`pack: ${verb || 'nothing'} is not one of ${Object.keys(verbs).join(', ')}`);
  return run(args);
}
