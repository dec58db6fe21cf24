/** Reads a file or standard input, whole or line by line. */
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { describeFileError, Failure } from './failure.ts';

/** The text of a file; `-` is standard input. Throws Failure when it cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    if (file !== '-') return stripMark(await readFile(file, 'utf8'));
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return stripMark(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new Failure(describeFileError(file, error));
  }
}

export interface DraftFile {
  /** Lines end with LF, and the last has none. */
  readonly text: string;
  /** From a UTF-16 offset in `text` to the one in the file, which may end its lines with CR LF. */
  readonly offsetInFile: (offset: number) => number;
}

/** A draft typed in an editor of files ends with one line break that is not part of it. */
export async function readDraft(file: string): Promise<DraftFile> {
  const written = await readText(file);
  const text = written.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  // Offsets in `text` of the line breaks that were two characters long.
  const pairs = Array.from(written.matchAll(/\r\n/g), ({ index }, before) => index - before);
  const offsetInFile = (offset: number) => offset + pairs.filter((at) => at < offset).length;
  return { text, offsetInFile };
}

/** Lines with their number from 1, blank ones left out; memory stays flat. Throws Failure. */
export async function* readLines(file: string): AsyncGenerator<readonly [number, string]> {
  const input = file === '-' ? process.stdin : await openFile(file);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = number === 1 ? stripMark(line) : line;
    if (text.trim() !== '') yield [number, text];
  }
}

async function openFile(file: string): Promise<NodeJS.ReadableStream> {
  try {
    const handle = await open(file);
    if ((await handle.stat()).isDirectory()) throw new Failure(`${file}: is a folder, not a file`);
    return handle.createReadStream();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(describeFileError(file, error));
  }
}

function stripMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
