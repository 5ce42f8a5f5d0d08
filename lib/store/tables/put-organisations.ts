// Organisations reaching their table, written or taken in, and the way back.
// Runs inside a transaction of `write` or `absorb`; nothing else may call it.
import { faultOf } from '@/lib/model/fault';
import { isoOf } from '@/lib/model/moment';
import { claimsOf } from '@/lib/model/person/claims';
import {
  emptyOrganisation,
  type KindSince,
  Organisation,
  stampsOfOrganisation,
  withKind,
  withOrganisationFields,
} from '@/lib/model/person/organisation';
import type { Change, NewKind, Receipt } from '@/lib/store/change';
import type { OrganisationRow } from '@/lib/store/row';
import { type Run, refuse } from '@/lib/store/run';
import type { Store } from '@/lib/store/store';
import { noteChanged } from './changed-set';
import { applyTally, tallyOf } from './put';
import { countersOfOrganisation, organisationRow } from './rows';

/** `before[i]` is the row of `records[i]`, if it had one; no id comes twice. */
export async function putOrganisations(
  store: Store,
  records: Organisation[],
  before: (OrganisationRow | undefined)[],
): Promise<void> {
  const { db } = store;
  const rows = records.map((record) => organisationRow(record, claimsOf(record)));
  await db.organisations.bulkPut(rows);
  await applyTally(store, tallyOf(before.flatMap(countersOfOrganisation), rows.flatMap(countersOfOrganisation)));
  await noteChanged(
    db,
    records.map(({ id }) => `organisation/${id}`),
  );
}

export async function writeOrganisation(run: Run, change: Extract<Change, { do: 'organisation' }>): Promise<void> {
  const { store, receipt } = run;
  const row = await store.db.organisations.get(change.id);
  const before = row?.record ?? emptyOrganisation(change.id, isoOf(store.world.now()));
  const replaced = [
    ...Object.keys(change.fields ?? {}).map((field) => before.clocks[field]),
    ...(change.kinds ?? []).map((kind) => before.kinds.find((known) => known.id === kind.id)?.clock),
  ].filter((clock) => clock !== undefined);
  const clock = run.stamp(...replaced);
  let after = withOrganisationFields(before, change.fields ?? {}, clock);
  for (const kind of change.kinds ?? []) after = withKind(after, { ...kind, clock } as KindSince);
  refuse(faultOf(Organisation.safeParse(after), 'organisation'));
  await putOrganisations(store, [after], [row]);
  receipt.organisations.push({ id: change.id, before: row?.record ?? null, after });
}

/** Kinds whose last write is still the one of the receipt, as they were; new ones go. */
const kindsBack = (now: Organisation, after: Organisation, before: Organisation): NewKind[] =>
  after.kinds.flatMap((kind): NewKind[] => {
    const find = (organisation: Organisation) => organisation.kinds.find(({ id }) => id === kind.id);
    const was = find(before);
    if (was?.clock === kind.clock || find(now)?.clock !== kind.clock) return [];
    const back = was ?? { ...kind, removed: true };
    return [{ ...back, removed: Boolean(back.removed) }];
  });

/** The change that takes it back; what others wrote since stays. */
export async function undoOrganisation(
  { db, world }: Store,
  { id, before, after }: Receipt['organisations'][number],
): Promise<Change[]> {
  const now = (await db.organisations.get(id))?.record;
  if (!now) return [];
  if (!before) {
    const same = stampsOfOrganisation(now).sort().join() === stampsOfOrganisation(after).sort().join();
    return same ? [{ do: 'organisation', id, fields: { deleted: isoOf(world.now()) } }] : [];
  }
  const fields = Object.keys(after.clocks)
    .filter((field) => after.clocks[field] !== before.clocks[field] && now.clocks[field] === after.clocks[field])
    .map((field) => [field, before[field] ?? null]);
  return [{ do: 'organisation', id, fields: Object.fromEntries(fields), kinds: kindsBack(now, after, before) }];
}
