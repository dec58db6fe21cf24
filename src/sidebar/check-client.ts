/** The page's end of the check worker: one check at a time, the newest draft first, and a runaway is stopped. */
import type { Context, Draft } from '../core/draft.ts';
import type { Program } from '../core/program.ts';
import type { CheckReply, CheckRequest } from '../protocol/workers.ts';

/** As much of `Worker` as is needed. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CheckReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** `superseded`: a newer draft took its place. `overrun`: stopped twice, the second time in a new worker. */
export type CheckOutcome = CheckReply | 'superseded' | 'overrun';

interface Job {
  readonly draft: Draft;
  readonly context: Context;
  readonly settle: (outcome: CheckOutcome) => void;
  /** How often it has been stopped. */
  stops: number;
}

export interface Limits {
  /** Milliseconds that a check may take. */
  readonly check: number;
  /** The same for the first check of a worker, which also starts it, reads the program and builds its patterns. */
  readonly first: number;
}

export class CheckClient {
  #worker: CheckWorker | null = null;
  #program: Program | null = null;
  #isWarm = false;
  #running: (Job & { readonly id: number }) | null = null;
  #waiting: Job | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #id = 0;
  readonly #start: () => CheckWorker;
  readonly #limits: Limits;

  constructor(start: () => CheckWorker, limits: Limits = { check: 100, first: 1000 }) {
    this.#start = start;
    this.#limits = limits;
  }

  /** Puts a program in force for the checks that follow. */
  load(program: Program): void {
    this.#program = program;
    this.#worker?.postMessage({ kind: 'program', program });
    this.#isWarm = false;
    this.#next();
  }

  /** Checks a draft with the program in force; waits when there is none yet. Never rejects. */
  check(draft: Draft, context: Context): Promise<CheckOutcome> {
    return new Promise((settle) => {
      this.#waiting?.settle('superseded');
      this.#waiting = { draft, context, settle, stops: 0 };
      this.#next();
    });
  }

  #next(): void {
    const job = this.#waiting;
    if (!job || this.#running || !this.#program) return;
    this.#waiting = null;
    this.#id += 1;
    const running = { ...job, id: this.#id };
    this.#running = running;
    const worker = this.#worker ?? this.#open(this.#program);
    const { draft, context } = job;
    worker.postMessage({ kind: 'check', id: running.id, draft, context });
    this.#timer = setTimeout(
      // The reply may already wait behind this very timer when the page was busy: let it come first.
      () => this.#later(() => this.#stop()),
      this.#isWarm ? this.#limits.check : this.#limits.first,
    );
  }

  #later(act: () => void): void {
    this.#timer = setTimeout(act);
  }

  #open(program: Program): CheckWorker {
    const worker = this.#start();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = () => this.#stop();
    worker.postMessage({ kind: 'program', program });
    this.#worker = worker;
    this.#isWarm = false;
    return worker;
  }

  #hear(reply: CheckReply): void {
    const job = this.#running;
    if (!job || reply.id !== job.id) return;
    clearTimeout(this.#timer);
    this.#isWarm = true;
    this.#running = null;
    job.settle(reply);
    this.#next();
  }

  /** Ends the worker. Its draft is tried once more in a new one, unless a newer draft waits. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    const job = this.#running;
    this.#running = null;
    if (job && this.#waiting) job.settle('superseded');
    else if (job && job.stops > 0) job.settle('overrun');
    else if (job) this.#waiting = { ...job, stops: job.stops + 1 };
    this.#next();
  }
}
