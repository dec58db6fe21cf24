/**
 * The only door to zod. Take it as a namespace, `import * as z from './zod.ts'`: then the bundler leaves out
 * what is unused (36 KB compressed against 116 with `import { z }`).
 */
import { config } from 'zod';

// An extension page may not make code of strings; set before any schema exists.
config({ jitless: true });

export * from 'zod';
