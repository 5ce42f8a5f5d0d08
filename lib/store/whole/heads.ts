// Of each entry the fact that counts.
import type { Fact } from '@/lib/model/entry/entry';
import { laterFact } from '@/lib/model/person/later-copy';
import type { Store } from '@/lib/store/store';

export async function headFacts({ db }: Store, entries: readonly string[]): Promise<Map<string, Fact>> {
  const heads = new Map<string, Fact>();
  for (const { entry, record } of await db.journal
    .where('entry')
    .anyOf([...entries])
    .toArray())
    heads.set(entry, laterFact(heads.get(entry) ?? record, record));
  return heads;
}
