/** Reads the bodies of messages, with limits on their size. For the background, which may import zod. */
import * as z from '../packs/zod.ts';
import type { Bodies } from './messages.ts';

/** A token is 32 hexadecimal digits. */
const token = z.strictObject({ token: z.string().regex(/^[0-9a-f]{32}$/) });

const pause = z.strictObject({ tab: z.number().int().nonnegative(), paused: z.boolean() });

const post = z.strictObject({ text: z.string().min(1).max(100_000), lang: z.string().max(40) });

const twin = post.extend({
  site: z.string().max(80),
  account: z.string().max(200).nullable(),
  source: post,
});

const id = z.string().min(1).max(80);

const toTranslate = z.strictObject({
  id,
  draft: z.string().max(100_000),
  findings: z
    .array(z.object({ topic: z.string(), level: z.enum(['note', 'caution', 'serious']) }))
    .max(2000),
  text: z.string().min(1).max(10_000),
  from: z.string().max(40),
  to: z.string().max(40),
});

const named = z.strictObject({ id });

export const bodies: Bodies = {
  'tab.pause': (body) => pause.safeParse(body).data,
  'sentence.translate': (body) => toTranslate.safeParse(body).data,
  'sentence.stop': (body) => named.safeParse(body).data,
  'twins.add': (body) => twin.safeParse(body).data,
  'twins.forget': (body) => named.safeParse(body).data,
  'token.redeem': (body) => token.safeParse(body).data,
};
