// The form below a line, with the people and the earlier entries it can point at.
import { EntryForm } from '@/components/entry-form';
import { personItem } from '@/components/present';
import { readEntry } from '@/lib/journal';
import type { Line } from '@/lib/model/line';
import { formOf } from '@/lib/services/line-of';
import { stageLadder } from '@/lib/services/see-person';
import type { Store } from '@/lib/store/open';
import { contactById, findContacts, ladderMap, timeline } from '@/lib/store/read';
import { useAnswer } from './use-store';

export interface LineFormProps {
  store: Store;
  /** Whose entries can be pointed at; null for somebody new. */
  person: string | null;
  line: Line;
  onChange(line: Line): void;
}

const REACH = 200;

async function find(store: Store, query: string) {
  const all = await ladderMap(store);
  return (await findContacts(store, query, 6)).map((row) => personItem(row, stageLadder(all, row.ladder)));
}

export function LineForm({ store, person, line, onChange }: LineFormProps) {
  const known = useAnswer(async () => {
    const row = person && (await contactById(store, person));
    const entries = row ? (await timeline(store, row, undefined, REACH)).entries : [];
    const chosen = Object.values(line.more).flatMap((value) => (Array.isArray(value) ? value.map(String) : []));
    const rows = await store.db.contacts.bulkGet(chosen);
    return {
      entries,
      names: new Map(rows.flatMap((other) => (other ? [[other.id, other.record.name] as const] : []))),
    };
  }, [person, JSON.stringify(line.more)]);
  const entriesOf = (kind: string) =>
    (known?.entries ?? [])
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ id: entry.entry, label: readEntry(entry, { ladderOf: () => undefined }).line.slice(0, 60) }));
  return (
    <EntryForm
      fields={formOf(line.chip, line.more)}
      values={line.more}
      onChange={(more) => onChange({ ...line, more })}
      people={{ find: (query) => find(store, query), nameOf: (id) => known?.names.get(id) }}
      entriesOf={entriesOf}
    />
  );
}
