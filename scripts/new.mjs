// @ts-check
/**
 * `npm run new -- site <id> [--name "As it writes itself"] [--host www.example.org]`: writes what a new network needs,
 * registers it, and says what to do next.
 */
import { parseArgs } from 'node:util';
import { writeSite } from './new/site.mjs';

const usage = 'npm run new -- site <id> [--name <name>] [--host <host>]';

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, host: { type: 'string' } },
  });
  const [what, id, ...more] = positionals;
  if (what !== 'site' || id === undefined || more.length > 0) throw new Error(usage);
  const files = await writeSite({ id, ...values });
  for (const { file, isNew } of files) console.log(`${isNew ? 'wrote  ' : 'changed'}  ${file}`);
  console.log(`
Next:
1. src/sites/${id}.ts: the hosts and selectors, with the public source that they come from and its date.
2. test/pages/shapes/sites/${id}: the engine that the network uses, in the shape of its page.
3. test/e2e/networks/${id}.ts: its composers, and every box that must never be read.
4. npm run build, then
   ATTACHE_BROWSER=chromium npx vitest run --config test/e2e/vitest.config.ts test/e2e/networks -t "${id}:"
   and the same with firefox.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
