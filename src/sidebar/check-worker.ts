/** The check worker: holds the program in force and checks drafts with it, one after the other. Killed when one overruns. */
import { check } from '../core/check.ts';
import type { Program } from '../core/program.ts';
import type { CheckReply, CheckRequest } from '../protocol/workers.ts';

let program: Program | null = null;

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  if (data.kind === 'program') program = data.program;
  else if (program) reply(answer(program, data));
};

function answer(inForce: Program, request: Extract<CheckRequest, { kind: 'check' }>): CheckReply {
  const { id, draft, context, without, trace } = request;
  const onRule = (rule: string) => reply({ kind: 'rule', id, rule });
  const findings = check(inForce, draft, context, { without, ...(trace && { onRule }) });
  return { kind: 'checked', id, findings };
}

function reply(message: CheckReply): void {
  self.postMessage(message);
}
