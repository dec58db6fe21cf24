/** What must have happened before the background answers anybody: content scripts are shut out of storage. */
import { shutStorage } from '../browser/trusted-storage.ts';

/** Every listener awaits this one promise, so that a worker woken by an event behaves like one long awake. */
export const ready: Promise<void> = shutStorage();
