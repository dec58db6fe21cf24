/** Reads the bodies of messages, with limits on their size. For the background, which may import zod. */
import * as z from '../packs/zod.ts';
import type { Bodies } from './messages.ts';

/** A token is 32 hexadecimal digits. */
const token = z.strictObject({ token: z.string().regex(/^[0-9a-f]{32}$/) });

const pause = z.strictObject({ tab: z.number().int().nonnegative(), paused: z.boolean() });

const twin = z.strictObject({
  text: z.string().min(1).max(100_000),
  lang: z.string().max(40),
  site: z.string().max(80),
  account: z.string().max(200).nullable(),
});

const offset = z.number().int().nonnegative();

const toWord = z.strictObject({
  draft: z.string().max(100_000),
  findings: z
    .array(z.object({ topic: z.string(), level: z.enum(['note', 'caution', 'serious']) }))
    .max(2000),
  sentences: z
    .array(
      z.strictObject({
        source: z.string().min(1).max(10_000),
        terms: z
          .array(z.strictObject({ start: offset, end: offset, target: z.string().max(4000) }))
          .max(500),
      }),
    )
    .max(200),
  from: z.string().max(40),
  to: z.string().max(40),
});

const twinId = z.strictObject({ id: z.string().max(80) });

export const bodies: Bodies = {
  'tab.pause': (body) => pause.safeParse(body).data,
  'sentences.word': (body) => toWord.safeParse(body).data,
  'twins.add': (body) => twin.safeParse(body).data,
  'twins.forget': (body) => twinId.safeParse(body).data,
  'token.redeem': (body) => token.safeParse(body).data,
};
