/** Reads the bodies of messages, with limits on their size. For the background, which may import zod. */
import * as z from '../packs/zod.ts';
import type { Bodies } from './messages.ts';

/** A token is 32 hexadecimal digits. */
const token = z.strictObject({ token: z.string().regex(/^[0-9a-f]{32}$/) });

export const bodies: Bodies = {
  'token.redeem': (body) => token.safeParse(body).data,
};
