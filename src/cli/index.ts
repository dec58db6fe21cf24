/** The command `attache`: one engine for the browser, for teams and for their continuous integration. */
import { version } from '../../package.json';
import { checkCommand } from './check.ts';
import { countCommand } from './count.ts';
import { Failure, inOneLine } from './failure.ts';
import { packCommand } from './pack.ts';
import { parityCommand } from './parity.ts';
import { variantsCommand } from './variants.ts';

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: checkCommand,
  count: countCommand,
  pack: packCommand,
  parity: parityCommand,
  variants: variantsCommand,
};

const usage = `usage: attache ${Object.keys(commands).join('|')} …`;

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '--version') {
    process.stdout.write(`${name === '--help' ? usage : version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new Failure(name === '' ? usage : `${name} is not a command; ${usage}`);
  return command(args);
}

// A reader that has seen enough (head) closes the pipe: that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`attache: ${inOneLine(error.message)}\n`);
  process.exitCode = 2;
}
