// Erasing one person: found by name, looked at, confirmed, gone.
import { useEffect, useState } from 'preact/hooks';
import { FindPerson } from '@/components/person/find-person';
import { ErasePlan, type ErasePlanProps } from '@/components/rights/erase-plan';
import { personItem } from '@/components/words/present';
import { type Actions, useAnswer } from '@/entrypoints/hooks/use-store';
import type { EraseReason } from '@/lib/model/person/tombstone';
import { stageLadder } from '@/lib/services/person/see-person';
import { erasePerson, planErasure } from '@/lib/services/rights/erase-person';
import { findContacts, ladderMap } from '@/lib/store/read/read';
import { knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

type Plan = ErasePlanProps['plan'];

async function planFor(store: Store, id: string): Promise<Plan | null> {
  const plan = await planErasure(store, id);
  if (!plan.ok) return null;
  const ids = [...new Set(plan.value.mentions.map(({ person }) => person))];
  const names = new Map((await knownRows(store, ids)).map((row) => [row.id, row.record.name]));
  const mentions = plan.value.mentions.map((one) => ({ ...one, name: names.get(one.person) ?? '' }));
  return { ...plan.value, mentions };
}

export interface EraseProps {
  store: Store;
  actions: Actions;
  /** Id of the contact to erase; null until one is chosen. */
  person: string | null;
  onPerson(id: string | null): void;
}

export function Erase({ store, actions, person, onPerson }: EraseProps) {
  const [query, setQuery] = useState('');
  const [plan, setPlan] = useState<Plan | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    setPlan(null);
    if (!person) return;
    // In a large notebook a plan takes seconds: that of somebody else must never stand above this person's button.
    let current = true;
    const got = (found: Plan | null) => (found ? setPlan(found) : onPerson(null));
    void planFor(store, person).then((found) => current && got(found));
    return () => {
      current = false;
    };
  }, [person]);
  const found = useAnswer(async () => {
    if (!query.trim()) return [];
    const all = await ladderMap(store);
    return (await findContacts(store, query, 6)).map((row) => personItem(row, stageLadder(all, row.ladder)));
  }, [query]);
  const erase = async (id: string, name: string, reason: EraseReason) => {
    setBusy(true);
    const done = await erasePerson(store, id, reason);
    setBusy(false);
    if (!done.ok) return actions.tell(done.say, 'warn');
    setQuery('');
    onPerson(null);
    actions.tell(say('erased', name));
  };
  return (
    <section>
      <h2>{say('erase')}</h2>
      <p class="soft">{say('erase_why')}</p>
      <p class="soft">{say('erase_lingers')}</p>
      {!person && <FindPerson query={query} found={found ?? []} focus={false} onQuery={setQuery} onPick={onPerson} />}
      {person && !plan && <p role="status">{say('erase_looking')}</p>}
      {person && plan && (
        <ErasePlan
          plan={plan}
          busy={busy}
          onErase={(reason) => void erase(person, plan.name, reason)}
          onCancel={() => onPerson(null)}
        />
      )}
    </section>
  );
}
