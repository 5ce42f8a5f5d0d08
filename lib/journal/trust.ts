// How far they trust the rep, as it was on one day: written down with the fact, so that it can be told since when it holds.

import * as z from 'zod/mini';
import { Fact } from '@/lib/model/entry/entry';
import { phrase } from '@/lib/words';
import { journalKind, Note } from './kind';

const TrustCheck = z.extend(Fact, {
  kind: z.literal('trust'),
  trust: z.number().check(z.minimum(1), z.maximum(5)),
  note: z.optional(Note),
});

export default journalKind<z.infer<typeof TrustCheck>>({
  kind: 'trust',
  schema: TrustCheck,
  chips: [],
  form: [],
  read: ({ trust, note = '' }) => ({
    icon: 'check',
    label: phrase`Trust checked`,
    line: phrase`Trust ${trust} of 5`,
    ...(note.trim() && { aside: note.trim() }),
  }),
  // What it shows depends on those before and after it: see `known.ts` of the ladder.
  evidence: () => [],
});
