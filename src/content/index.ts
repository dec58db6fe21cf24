/** The content script of every site that is on, small on purpose. Bundled into one file that runs at `document_idle`. */
import { start } from './start.ts';

start();
