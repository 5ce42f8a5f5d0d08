// The form below a line, with the people and the earlier entries it can point at.
import { useEffect } from 'preact/hooks';
import { EntryForm } from '@/components/entry/entry-form';
import { entryName } from '@/components/words/present';
import { usePeople } from '@/entrypoints/hooks/use-people';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import type { Line } from '@/lib/model/entry/line';
import { markedIn } from '@/lib/model/entry/sensitive';
import { entriesAround } from '@/lib/services/entry/entries-around';
import { usualAnswers } from '@/lib/services/entry/keep-habits';
import { formOf } from '@/lib/services/entry/line-of';
import { peopleNamed } from '@/lib/services/person/people-named';
import { organisationNames } from '@/lib/store/read/organisations';
import type { Store } from '@/lib/store/store';

export interface LineFormProps {
  store: Store;
  /** Id of the contact whose earlier entries can be linked; null for somebody new. */
  person: string | null;
  line: Line;
  /** A new entry: what was answered last time is there again, to be seen and changed. */
  fresh?: boolean;
  onChange(line: Line): void;
}

export function LineForm({ store, person, line, fresh = false, onChange }: LineFormProps) {
  const bare = fresh && Object.keys(line.more).length === 0;
  useEffect(() => {
    let current = bare;
    if (bare)
      void usualAnswers(store, line.chip).then(
        (more) => current && Object.keys(more).length > 0 && onChange({ ...line, more }),
      );
    return () => {
      current = false;
    };
  }, [bare, line]);
  const chosen = Object.values(line.more).flatMap((value) => (Array.isArray(value) ? value.map(String) : []));
  const people = usePeople(store, chosen);
  const kinds = formOf(line.chip, line.more).flatMap((field) => (field.as === 'entry' ? [field.kind] : []));
  const entries = useAnswer(async () => {
    const found = person ? await Promise.all(kinds.map((kind) => entriesAround(store, person, kind))) : [];
    const all = found.flat();
    const isMarked = markedIn(
      (
        await peopleNamed(
          store,
          all.map(({ entry }) => entry),
        )
      ).marks,
    );
    const reader = { now: store.world.now(), zone: store.world.zone() };
    return all.map(({ entry, of }) => {
      const name = entryName(entry, isMarked, reader);
      const label = of.id === person || of.also.includes(person ?? '') ? name : `${of.record.name}: ${name}`;
      return { kind: entry.kind, id: entry.entry, label };
    });
  }, [person, kinds.join()]);
  const typed = formOf(line.chip, line.more).find((field) => 'organisation' in field && field.organisation);
  const asked = typed && `${line.more[typed.name] ?? ''}`;
  const organisations = useAnswer(async () => (asked === undefined ? [] : organisationNames(store, asked)), [asked]);
  const entriesOf = (kind: string) => (entries ?? []).filter((entry) => entry.kind === kind);
  return (
    <EntryForm
      fields={formOf(line.chip, line.more)}
      values={line.more}
      onChange={(more) => onChange({ ...line, more })}
      people={people}
      zone={store.world.zone()}
      entriesOf={entriesOf}
      organisations={organisations ?? []}
    />
  );
}
