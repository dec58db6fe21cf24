/** Starts a task in a process of its own and gathers what it reports. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('child.mjs', import.meta.url));

/**
 * @param {string} task name of a file in tasks/
 * @param {object} args
 * @param {number} [cap] seconds after which the task is stopped
 * @returns {Promise<Record<string, any> & { isDone?: true }>} without `isDone` when it was stopped or could not run;
 *   `reason` says why
 */
export function runTask(task, args, cap = 120) {
  return new Promise((resolve) => {
    const worker = fork(child, [task, JSON.stringify(args)], {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    /** @type {Record<string, any>} */
    const gathered = {};
    let complaint = '';
    const timer = setTimeout(() => {
      gathered.reason = `stopped after ${cap} s`;
      worker.kill('SIGKILL');
    }, cap * 1000);
    worker.stderr?.on('data', (text) => {
      complaint += text;
    });
    worker.on('message', (message) => void Object.assign(gathered, message));
    worker.on('close', () => {
      clearTimeout(timer);
      if (!gathered.isDone) gathered.reason ??= lastError(complaint);
      resolve(gathered);
    });
  });
}

/** @param {string} text what a failed process wrote */
function lastError(text) {
  return text.split('\n').find((line) => /^\w*Error: /.test(line)) ?? 'ended without an answer';
}
