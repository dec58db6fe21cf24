/** The page's end of the check worker: one check at a time, the newest draft first, and a rule that runs away is set aside. */
import type { Context, Draft } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { Program } from '../core/program.ts';
import type { CheckReply, CheckRequest } from '../protocol/workers.ts';

/** As much of `Worker` as is needed. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<CheckReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A rule that checks leave out until other guidelines are loaded. */
export interface RuleAside {
  /** `pack/rule`. */
  readonly rule: string;
  readonly reason: 'slow' | 'failed';
}

export interface Checked {
  readonly kind: 'checked';
  readonly findings: readonly Finding[];
  /** Rules that were left out. */
  readonly aside: readonly RuleAside[];
}

/**
 * `superseded`: a newer draft took its place. `overrun`: stopped, and no one rule was the cause. `lost`: the worker failed,
 * and a new one before its first rule.
 */
export type CheckOutcome = Checked | 'superseded' | 'overrun' | 'lost';

interface Job {
  readonly draft: Draft;
  readonly context: Context;
  readonly settle: (outcome: CheckOutcome) => void;
  /** An earlier check was stopped: this one says which rule it has come to. */
  readonly trace: boolean;
}

interface Running extends Job {
  readonly id: number;
  readonly program: Program;
  /** The rule a trace has come to; null before the first. */
  rule: string | null;
}

export interface Limits {
  /** Milliseconds that a check may take. */
  readonly check: number;
  /** The same for the first check of a worker, which also starts it, reads the program and builds its patterns. */
  readonly first: number;
  /** The same until a trace comes to its first rule: no rule can be the cause, so it may be the machine that is busy. */
  readonly trace: number;
  /** The same for each rule of a trace, whose patterns are built then: on a busy machine no rule is blamed for waiting. */
  readonly rule: number;
}

export class CheckClient {
  #worker: CheckWorker | null = null;
  #program: Program | null = null;
  #isWarm = false;
  #running: Running | null = null;
  #waiting: Job | null = null;
  #aside: readonly RuleAside[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #id = 0;
  readonly #start: () => CheckWorker;
  readonly #limits: Limits;

  constructor(
    start: () => CheckWorker,
    limits: Limits = { check: 100, first: 1000, trace: 5000, rule: 500 },
  ) {
    this.#start = start;
    this.#limits = limits;
  }

  /** Starts the worker before there is anything to check: the first check then need not wait for it. */
  warm(): void {
    this.#worker ??= this.#open();
  }

  /** Puts a program in force for the checks that follow. In another one, rules set aside get another chance. */
  load(program: Program): void {
    if (program.key !== this.#program?.key) this.#aside = [];
    this.#program = program;
    this.#worker?.postMessage({ kind: 'program', program });
    this.#isWarm = false;
    this.#next();
  }

  /** Checks a draft with the program in force; waits when there is none yet. Never rejects. */
  check(draft: Draft, context: Context): Promise<CheckOutcome> {
    return new Promise((settle) => {
      this.#waiting?.settle('superseded');
      this.#waiting = { draft, context, settle, trace: this.#waiting?.trace ?? false };
      this.#next();
    });
  }

  #next(): void {
    const job = this.#waiting;
    if (!job || this.#running || !this.#program) return;
    this.#waiting = null;
    this.#id += 1;
    this.#running = { ...job, id: this.#id, program: this.#program, rule: null };
    const worker = this.#worker ?? this.#open();
    worker.postMessage({
      kind: 'check',
      id: this.#id,
      draft: job.draft,
      context: job.context,
      without: this.#aside.map(({ rule }) => rule),
      trace: job.trace,
    });
    const { check, first, trace } = this.#limits;
    this.#giveTime(job.trace ? trace : this.#isWarm ? check : first);
  }

  #giveTime(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The reply may already wait behind this very timer when the page was busy: let it come first.
      this.#timer = setTimeout(() => this.#stop('slow'));
    }, milliseconds);
  }

  #open(): CheckWorker {
    const worker = this.#start();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onerror = () => this.#stop('failed');
    if (this.#program) worker.postMessage({ kind: 'program', program: this.#program });
    this.#worker = worker;
    this.#isWarm = false;
    return worker;
  }

  #hear(reply: CheckReply): void {
    const job = this.#running;
    if (!job || reply.id !== job.id) return;
    if (reply.kind === 'rule') {
      job.rule = reply.rule;
      this.#giveTime(this.#limits.rule);
      return;
    }
    clearTimeout(this.#timer);
    // A program loaded meanwhile has yet to build its patterns.
    this.#isWarm = job.program === this.#program;
    this.#running = null;
    job.settle({ kind: 'checked', findings: reply.findings, aside: this.#aside });
    this.#next();
  }

  /** Ends the worker. A trace sets aside the rule it had come to; then the newest draft is traced in a new worker. */
  #stop(reason: RuleAside['reason']): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    const job = this.#running;
    this.#running = null;
    if (job?.rule) this.#aside = [...this.#aside, { rule: job.rule, reason }];
    const isHopeless = job?.trace && job.rule === null;
    if (job && this.#waiting) {
      job.settle('superseded');
      this.#waiting = { ...this.#waiting, trace: !isHopeless };
    } else if (job && isHopeless) job.settle(reason === 'slow' ? 'overrun' : 'lost');
    else if (job) this.#waiting = { ...job, trace: true };
    this.#next();
  }
}
