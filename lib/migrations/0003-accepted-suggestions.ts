// What was accepted with the words of a rule alone is a guess until its entries are found (see `lib/store/tables/proofs.ts`).
import { unconfirmed } from '@/lib/model/ladder/accepted';
import type { Migration } from './migration';

export default {
  to: 3,
  up: (archive) => ({
    ...archive,
    ...(Array.isArray(archive.journal) && { journal: archive.journal.map(unconfirmed) }),
    schema: 3,
  }),
} satisfies Migration;
