/** Starts the two workers of the page. */
import { BilingualClient } from './bilingual-client.ts';
import { CheckClient } from './check-client.ts';

/** A worker of this page alone, which may be ended at any time. */
export function startCheck(): CheckClient {
  const client = new CheckClient(() => new Worker('check-worker.js'));
  client.warm();
  return client;
}

/** The worker that all pages of ours share; the first to ask starts it. */
export function startBilingual(): BilingualClient {
  const client = new BilingualClient(() => {
    const worker = new SharedWorker('bilingual-worker.js', { name: 'attache' });
    worker.onerror = () => client.drop();
    worker.port.start();
    return worker.port;
  });
  return client;
}
