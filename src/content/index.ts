/** The content script of every site that is on. Bundled into one file that runs at `document_idle`. */
import { start } from './start.ts';

start();
