/** Schema of message templates: every slot that stands in one is declared, and every slot declared is used. */
import { type Phrase, type Slot, slotKinds, slotsIn } from '../pack/phrase.ts';
import * as z from '../zod.ts';
import { approval, date, id, language, localized, origin, source, text } from './fields.ts';
import { mostSlots } from './limits.ts';

const slotName = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be lower case: event-date');

const slot = z.strictObject({
  kind: z.enum(slotKinds),
  label: localized,
}) satisfies z.ZodType<Slot>;

const shape = z.strictObject({
  id,
  title: localized,
  text: z
    .record(language, text)
    .refine((value) => Object.keys(value).length > 1, 'must have at least two languages'),
  slots: z
    .record(slotName, slot)
    .refine((value) => Object.keys(value).length <= mostSlots, `has more than ${mostSlots} slots`)
    .optional(),
  type: text.max(60).optional(),
  origin,
  approved: approval.optional(),
  expires: date.optional(),
  source: source.optional(),
});

export const phrase = shape.superRefine(({ text: templates, slots = {} }, context) => {
  const refuse = (message: string, path: PropertyKey[]) =>
    context.addIssue({ code: 'custom', message, path });
  const used = new Set<string>();
  for (const [lang, template] of Object.entries(templates)) {
    for (const { name, agreement } of slotsIn(template)) {
      used.add(name);
      if (!Object.hasOwn(slots, name)) refuse(`{${name}} is not one of its slots`, ['text', lang]);
      if (agreement && !/^fr\b/.test(lang)) {
        refuse(`{${agreement}:${name}} agrees in French only`, ['text', lang]);
      }
    }
    if (/[{}]/.test(template.replace(/\{[^{}]*\}/g, ''))) {
      refuse('has a brace that is not closed, or not opened', ['text', lang]);
    }
  }
  for (const name of Object.keys(slots)) {
    if (!used.has(name)) refuse('stands in no language', ['slots', name]);
  }
}) satisfies z.ZodType<Phrase>;
