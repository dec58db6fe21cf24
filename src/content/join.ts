/** The rest of the content script, brought into a page once it has a composer. Bundled into one file. */
import { Companion } from './companion.ts';
import { presentInstance } from './instance.ts';

presentInstance()?.join((...given) => new Companion(...given));
