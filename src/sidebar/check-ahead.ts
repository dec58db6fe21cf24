/** The check worker, started by the first script of the page: to load takes it longer than the page takes to be ready. */
let ahead: Worker | null = null;

const open = () => new Worker('check-worker.js');

/** Starts one, which holds nothing and does nothing before it is told to. */
export function openCheckWorkerAhead(): void {
  ahead = open();
}

/** The one that was started ahead, the first time; another afterwards. */
export function openCheckWorker(): Worker {
  const worker = ahead ?? open();
  ahead = null;
  return worker;
}
