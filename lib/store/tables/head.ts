// Which fact of an entry counts: of several, written here or elsewhere, the latest.
import { laterFact } from '@/lib/model/person/later-copy';
import type { FactRow } from '@/lib/store/row';

/** Of the facts of one entry the one that counts. */
export function headOf(facts: FactRow[]): FactRow | undefined {
  return facts.reduce<FactRow | undefined>(
    (head, row) => (head && laterFact(head.record, row.record).id === head.id ? head : row),
    undefined,
  );
}
