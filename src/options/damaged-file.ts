/** A file that broke off or cannot be read from some line on: nothing of it is taken. */
export class DamagedFile extends Error {
  /** From 1. */
  readonly line: number;

  constructor(line: number) {
    super(`damaged at line ${line}`);
    this.line = line;
  }
}
