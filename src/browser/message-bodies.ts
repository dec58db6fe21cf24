/** Reads the bodies of messages, with limits on their size. For the background, which may import zod. */
import * as z from '../packs/zod.ts';
import type { Bodies } from './messages.ts';

/** A token is 32 hexadecimal digits. */
const token = z.strictObject({ token: z.string().regex(/^[0-9a-f]{32}$/) });

const pause = z.strictObject({ tab: z.number().int().nonnegative(), paused: z.boolean() });

export const bodies: Bodies = {
  'tab.pause': (body) => pause.safeParse(body).data,
  'token.redeem': (body) => token.safeParse(body).data,
};
