// One person as a screen needs them, kept true: who, the newest entries, and what the whole journal says of the stage.
import { useState } from 'preact/hooks';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { markedIn } from '@/lib/model/entry/sensitive';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { seePerson } from '@/lib/services/person/see-person';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';

export function usePerson(store: Store, subject: PersonRef, size: number) {
  const [settled, settle] = useState<string | null>(null);
  /** Who somebody without an address is, only their first log can tell; unless it was undone. */
  const known: PersonRef | null = settled
    ? subject.kind === 'sighted'
      ? { ...subject, id: settled }
      : { kind: 'known', id: settled }
    : null;
  const see = async (entries: number) =>
    (known && (await seePerson(store, known, entries))) || seePerson(store, subject, entries);
  const view = useAnswer(() => see(size), [JSON.stringify(subject), settled, size]);
  const more = useAnswer(async () => {
    const seen = await see(1);
    if (!seen) return null;
    // Fetched after the person is on the screen: nobody waits for it.
    const { weighPerson } = await import('@/lib/services/person/weigh-person');
    return { ...(await weighPerson(store, seen)), ladders: await ladderMap(store) };
  }, [JSON.stringify(subject), settled]);
  const row = view?.row;
  const own = row && row.also.length === 0 ? ([[row.id, row.record.sensitive === true]] as const) : [];
  const isMarked = markedIn(new Map([...(more?.marks ?? []), ...own]));
  return { view, more, isMarked, settle };
}
