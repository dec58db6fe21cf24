/** The only door to zod: a namespace import keeps what is unused out of the bundles, and no code is made from strings. */
import * as z from 'zod';

// An extension page may not evaluate strings; set before any schema exists.
z.config({ jitless: true });

export { z };
