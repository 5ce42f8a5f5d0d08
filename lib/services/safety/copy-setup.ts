// How copies of the rep's own are made by themselves: where, under which words, how often. It stays on this device.
import * as z from 'zod/mini';
import { keepLocal, local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { OWN_COPIES } from '@/lib/store/whole/stays';

const Setup = z.looseObject({
  kind: z.enum(['folder', 'downloads']),
  /** What the rep calls the place: the name of the folder. */
  name: z.string(),
  /** The passphrase. Beside a notebook that is not encrypted it gives nothing away; it opens the files elsewhere. */
  words: z.string(),
  withoutEmployer: z.boolean(),
  /** Days from one to the next, where something changed. */
  days: z.number(),
  /** The browser's handle of the folder, which is stored as it is. */
  handle: z.optional(z.unknown()),
});
export type CopySetup = z.infer<typeof Setup>;

/** Null where none are made by themselves. */
export const readSetup = async (store: Store): Promise<CopySetup | null> =>
  Setup.safeParse(await local(store, OWN_COPIES)).data ?? null;

/** `null`: none are made by themselves any more, and the words are forgotten. */
export const keepSetup = (store: Store, setup: CopySetup | null): Promise<void> => keepLocal(store, OWN_COPIES, setup);
