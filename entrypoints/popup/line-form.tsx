// The form below a line, with the people and the earlier entries it can point at.
import { EntryForm } from '@/components/entry-form';
import { readEntry } from '@/lib/journal';
import type { Fact } from '@/lib/model/entry';
import type { Line } from '@/lib/model/line';
import { isSensitive, markedIn } from '@/lib/model/sensitive';
import { sayDay } from '@/lib/model/when';
import { formOf } from '@/lib/services/line-of';
import { peopleNamed } from '@/lib/services/people-named';
import type { Store } from '@/lib/store/open';
import { contactById, timeline } from '@/lib/store/read';
import { usePeople } from './use-people';
import { useAnswer } from './use-store';

export interface LineFormProps {
  store: Store;
  /** Whose entries can be pointed at; null for somebody new. */
  person: string | null;
  line: Line;
  onChange(line: Line): void;
}

const REACH = 200;
const LENGTH = 60;

/** How an earlier entry stands in a list to choose from: by its line, a sensitive one by its kind and day only. */
function labelOf(entry: Fact, isMarked: (contact: string) => boolean, { now, zone }: Store['world']): string {
  const { label, line } = readEntry(entry, { ladderOf: () => undefined });
  return isSensitive(entry, isMarked) ? `${label}, ${sayDay(entry.at, now(), zone())}` : line.slice(0, LENGTH);
}

export function LineForm({ store, person, line, onChange }: LineFormProps) {
  const chosen = Object.values(line.more).flatMap((value) => (Array.isArray(value) ? value.map(String) : []));
  const people = usePeople(store, chosen);
  const entries = useAnswer(async () => {
    const row = person && (await contactById(store, person));
    const all = row ? (await timeline(store, row, undefined, REACH)).entries : [];
    const isMarked = markedIn((await peopleNamed(store, all)).marks);
    return all.map((entry) => ({ kind: entry.kind, id: entry.entry, label: labelOf(entry, isMarked, store.world) }));
  }, [person]);
  const entriesOf = (kind: string) => (entries ?? []).filter((entry) => entry.kind === kind);
  return (
    <EntryForm
      fields={formOf(line.chip, line.more)}
      values={line.more}
      onChange={(more) => onChange({ ...line, more })}
      people={people}
      entriesOf={entriesOf}
    />
  );
}
