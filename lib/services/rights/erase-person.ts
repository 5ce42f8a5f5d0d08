// Erasing somebody for good: card, entries, drafts, search; what stays is a mark without a name. There is no undo.

import { fold } from '@/lib/model/fold';
import { isoOf } from '@/lib/model/moment';
import type { EraseReason, Tombstone } from '@/lib/model/person/tombstone';
import { failure, type Result, success } from '@/lib/model/result';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { listExports } from '@/lib/services/export/log';
import type { Change } from '@/lib/store/change';
import { erase, type Traces, tracesOf } from '@/lib/store/erase';
import { inOneGo } from '@/lib/store/in-one-go';
import { contactById } from '@/lib/store/read/read';
import { eachLiveFact, knownRows } from '@/lib/store/read/records';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { erasingCopies } from '@/lib/vault/keep';
import { phrase } from '@/lib/words';
import { marksOf } from './erased';
import { nameMarksOf } from './erased-names';
import { legalHold } from './legal-hold';

/** An earlier export that holds them; it lies outside and cannot be called back. */
export interface EarlierExport {
  at: string;
  profile: string;
  fileName: string;
}

export interface Erasure {
  name: string;
  /** Entries that go. */
  entries: number;
  /** Entries about others too, which stay without them. */
  shared: number;
  /** Entries about others whose words name them: to be looked at by hand. */
  mentions: { entry: string; person: string }[];
  exports: EarlierExport[];
}

const gone = failure('gone', phrase`Nothing was erased: this person is no longer in the notebook.`);

/** Also somebody deleted, who is in no list any more and still here. */
const rowOf = async (store: Store, id: string): Promise<ContactRow | undefined> =>
  (await contactById(store, id)) ?? (await knownRows(store, [id]))[0];

/** The record that stands for them and all that were merged into it. */
const recordsOf = async (store: Store, row: ContactRow): Promise<ContactRow[]> => [
  row,
  ...(await knownRows(store, row.also)),
];

const isLive = ({ marks }: { marks: unknown[] }): boolean => marks.length > 0;

/** Words of others' entries in which the whole name stands. */
async function mentionsOf(store: Store, name: string, ids: ReadonlySet<string>): Promise<Erasure['mentions']> {
  const wanted = fold(name);
  const found: Erasure['mentions'] = [];
  if (wanted.length < 4) return found;
  await eachLiveFact(store, (fact) => {
    const [person] = fact.people;
    if (!person || fact.people.some((id) => ids.has(id))) return;
    if (fold(JSON.stringify(fact)).includes(wanted)) found.push({ entry: fact.entry, person });
  });
  return found;
}

/** Whoever was here when everybody left is in it, too. */
async function exportsOf(store: Store, ids: ReadonlySet<string>, created: string): Promise<EarlierExport[]> {
  return (await listExports(store))
    .filter(({ cancelled, everybody, people, time }) =>
      cancelled ? false : everybody ? time >= created : people.some((id) => ids.has(id)),
    )
    .map(({ time, profile, fileName }) => ({ at: time, profile, fileName }));
}

/** What erasing would take away, and what it could not reach. Reads the whole journal: it takes seconds at a million entries. */
export async function planErasure(store: Store, id: string): Promise<Result<Erasure, 'gone'>> {
  const row = await rowOf(store, id);
  if (!row) return gone;
  const ids = new Set((await recordsOf(store, row)).map((record) => record.id));
  const { own, shared } = await tracesOf(store, [...ids]);
  return success({
    name: row.record.name,
    entries: own.filter(isLive).length,
    shared: shared.filter(isLive).length,
    mentions: await mentionsOf(store, row.record.name, ids),
    exports: await exportsOf(store, ids, row.record.created),
  });
}

async function tombstonesFor(store: Store, rows: readonly ContactRow[], reason: EraseReason): Promise<Change[]> {
  const records = rows.map((row) => row.record);
  const [marks, names] = [await marksOf(store, records), await nameMarksOf(store, records)];
  const value: Tombstone = { at: isoOf(store.world.now()), reason, marks, names };
  return rows.map((row): Change => ({ do: 'setting', key: TOMBSTONES.prefix + row.id, value }));
}

/** Fails with `held` under a legal hold. What it did can be read in its tombstone; nothing brings the records back. */
export async function erasePerson(
  store: Store,
  id: string,
  reason: EraseReason,
): Promise<Result<{ entries: number }, string>> {
  const hold = await legalHold(store);
  if (hold)
    return failure(
      'held',
      phrase`Nothing was erased: a legal hold is on (${hold.why}). Switch it off first, if you may.`,
    );
  const row = await rowOf(store, id);
  if (!row) return gone;
  const rows = await recordsOf(store, row);
  const stones = await tombstonesFor(store, rows, reason);
  const takeOut = () =>
    inOneGo(store, async () => {
      const traces: Traces = await tracesOf(
        store,
        rows.map((record) => record.id),
      );
      await erase(store, rows, traces);
      const written = await write(store, stones);
      return written.ok ? success({ entries: traces.own.filter(isLive).length }) : written;
    });
  return erasingCopies(store, takeOut);
}
