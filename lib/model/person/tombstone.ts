// What remains of somebody who was erased: enough to know them again when a file brings them back, and no name.
import * as z from 'zod/mini';

export const ERASE_REASONS = ['asked', 'retention', 'employer', 'mistake', 'other'] as const;
export type EraseReason = (typeof ERASE_REASONS)[number];

export const Tombstone = z.looseObject({
  /** ISO 8601 instant. */
  at: z.string(),
  reason: z.enum(ERASE_REASONS),
  /**
   * HMAC-SHA-256 of what they can be known by again, hexadecimal: canonical keys of addresses, forms of numbers, names of
   * other programs, and the record itself where it is a mere name. The key of it stays with the rep's own devices.
   */
  marks: z.array(z.string()),
  /** The same of the words of their name, by which a text that still names them is masked where it leaves. */
  names: z.optional(z.array(z.string())),
});
export type Tombstone = z.infer<typeof Tombstone>;
