/** One browser for all cells, with the driver and Attaché in it; started again if it has gone. */
import { rm } from 'node:fs/promises';
import { writeDriverExtension } from '../editors/extension.ts';
import { withMission } from '../harness/drafts.ts';
import { type Session, startSession } from '../harness/session.ts';
import { storeSettings } from '../harness/settings.ts';
import { writeGrantedBuild } from './build.ts';

export class Stage {
  #session: Session | null = null;
  #folders: string[] = [];

  /** The browser; a new one when the last was lost. */
  async session(): Promise<Session> {
    if (!this.#session?.browser.connected) this.#session = await this.#start();
    return this.#session;
  }

  /** Where Attaché was loaded from. */
  get extension(): string {
    return this.#folders[0] ?? '';
  }

  /** Settings as a cell expects them; what a failed one left is forgotten. */
  async reset(): Promise<void> {
    await storeSettings(await this.session(), withMission);
  }

  async close(): Promise<void> {
    await this.#session?.close();
    await Promise.all(this.#folders.map((folder) => rm(folder, { recursive: true })));
  }

  async #start(): Promise<Session> {
    if (this.#folders.length === 0) {
      this.#folders = await Promise.all([writeGrantedBuild(), writeDriverExtension()]);
    }
    const [granted = '', driver = ''] = this.#folders;
    const session = await startSession(granted);
    await session.browser.installExtension(driver);
    await storeSettings(session, withMission);
    return session;
  }
}
