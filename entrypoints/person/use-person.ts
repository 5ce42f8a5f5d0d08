// One person as a screen needs them, kept true: who, the newest entries, and what the whole journal says of the stage.
import { useState } from 'preact/hooks';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { peakUse } from '@/lib/model/advice/peak-day';
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
  const see = async () => (known && (await seePerson(store, known, size))) || seePerson(store, subject, size);
  const view = useAnswer(see, [JSON.stringify(subject), settled, size]);
  // Weighed is who was found; fetched after they are on the screen: nobody waits for it.
  const more = useAnswer(async () => {
    if (!view) return view;
    const { weighPerson } = await import('@/lib/services/person/weigh-person');
    return { ...(await weighPerson(store, view)), ladders: await ladderMap(store) };
  }, [view]);
  const row = view?.row;
  const own = row && row.also.length === 0 ? ([[row.id, row.record.sensitive === true]] as const) : [];
  const reader = {
    now: store.world.now(),
    zone: store.world.zone(),
    peak: peakUse(row?.record),
    isMarked: markedIn(new Map([...(more?.marks ?? []), ...own])),
    ...(row && { person: new Set([row.id, ...row.also]) }),
    ...(more && { names: more.names, pointed: more.pointed }),
  };
  return { view, more: more ?? null, reader, settle };
}
