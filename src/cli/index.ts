/** The command `attache`: one engine for the browser, for teams and for their continuous integration. */
import { Failure } from './failure.ts';
import { testPacks } from './pack-test.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  pack: ([verb, ...files]) => {
    if (verb !== 'test') throw new Failure('pack: the verb is test');
    return testPacks(files);
  },
};

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Failure(`usage: attache ${Object.keys(commands).join('|')} …`);
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`attache: ${error.message}\n`);
  process.exitCode = 2;
}
