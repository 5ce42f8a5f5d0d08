// Changing the ladder of one person or of the notebook: who stands on a rung is put on one of the new ladder.

import { standingOn } from '@/lib/journal/stage';
import { ladders as templates } from '@/lib/ladders';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { mapped, type StageMap } from '@/lib/model/ladder/map';
import { failure, type Result, success } from '@/lib/model/result';
import { LADDER } from '@/lib/model/settings/choices';
import { localMoment } from '@/lib/model/when';
import { stageLadder } from '@/lib/services/person/see-person';
import { type Change, emptyReceipt, type Receipt } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { defaultLadder } from '@/lib/store/read/default-ladder';
import { contactsOn, movesOf } from '@/lib/store/read/moves';
import { contactById, ladderMap } from '@/lib/store/read/read';
import type { ContactRow } from '@/lib/store/row';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { copyBefore } from '@/lib/vault/keep';
import { phrase } from '@/lib/words';

type Moved = Result<Receipt, 'not-saved' | 'no-ladder'>;

/** How many people are written at once. */
const SLICE = 500;

/** The move that puts somebody on the new ladder; none where they stand right already. The old moves stay. */
async function carried(store: Store, row: ContactRow, from: Ladder, to: Ladder, map: StageMap): Promise<Change[]> {
  const stage = mapped(map, to, row.stage);
  const before = standingOn(to.id, await movesOf(store, row));
  if (before.stage === stage) return [];
  const now = localMoment(store.world.now(), store.world.zone());
  const fact = {
    kind: 'stage',
    people: [row.id],
    // They stand there as long as they stood on the old ladder, unless they stood elsewhere on this one since.
    at: before.since === undefined ? (row.since ?? now) : now,
    ladder: to.id,
    // Nothing was climbed and nothing skipped: they stand where they stood, on another ladder.
    from: stage,
    to: stage,
    evidence: [{ text: phrase`carried over from ${from.name}: ${row.stage} ${stageName(from, row.stage)}` }],
    certainty: row.certainty ?? 'guessed',
    carriedFrom: { ladder: from.id, stage: row.stage },
  };
  return [{ do: 'fact', fact }];
}

/** Several writes as one to take back. */
export function joined(receipts: readonly Receipt[]): Receipt {
  const all = emptyReceipt();
  for (const receipt of receipts) {
    all.contacts.push(...receipt.contacts);
    all.facts.push(...receipt.facts);
    all.ladders.push(...receipt.ladders);
    all.settings.push(...receipt.settings);
    all.organisations.push(...receipt.organisations);
  }
  return all;
}

/** Everybody on `from`, those with a ladder of their own only where `own` says so. */
export async function carryAll(store: Store, from: Ladder, to: Ladder, map: StageMap, own: boolean): Promise<Moved> {
  const receipts: Receipt[] = [];
  const rows = (await contactsOn(store, from.id)).filter((row) => own || !row.record.ladder);
  for (let i = 0; i < rows.length; i += SLICE) {
    const slice = rows.slice(i, i + SLICE);
    const moves = await Promise.all(slice.map((row) => carried(store, row, from, to, map)));
    const turned = slice
      .filter((row) => row.record.ladder)
      .map((row): Change => ({ do: 'contact', id: row.id, fields: { ladder: to.id } }));
    const written = await write(store, [...turned, ...moves.flat()]);
    if (!written.ok) return written;
    receipts.push(written.value);
  }
  return success(joined(receipts));
}

/** The ladder to change to, and what keeps it: a template comes into the notebook with its first use. */
function chosenOf(all: ReadonlyMap<string, Ladder>, id: string): { to: Ladder; keep: Change[] } | null {
  const [stored, template] = [all.get(id), templates.get(id)];
  if (stored && !stored.retired) return { to: stored, keep: [] };
  return template ? { to: template, keep: [{ do: 'ladder', ladder: template }] } : null;
}

const noLadder = failure('no-ladder', phrase`Not changed: that ladder is no longer there. Choose another one.`);

/** Makes it the ladder of everybody who has none of their own. `map`: by the stage of the ladder that was. */
export async function changeLadder(store: Store, id: string, map: StageMap): Promise<Moved> {
  await copyBefore(store, 'change');
  return inOneGo(store, async () => {
    const [all, was] = await Promise.all([ladderMap(store), defaultLadder(store)]);
    const found = chosenOf(all, id);
    if (!found) return noLadder;
    const moved = await carryAll(store, { ...stageLadder(all, was), id: was }, found.to, map, false);
    if (!moved.ok) return moved;
    const chosen = await write(store, [...found.keep, { do: 'setting', key: LADDER.key, value: id }]);
    return chosen.ok ? success(joined([moved.value, chosen.value])) : chosen;
  });
}

/** Gives one person a ladder of their own; the notebook's takes them back among all others. */
export const changeLadderOf = (store: Store, person: string, id: string, map: StageMap): Promise<Saved> =>
  inOneGo(store, async () => {
    const [all, common, row] = await Promise.all([ladderMap(store), defaultLadder(store), contactById(store, person)]);
    const found = chosenOf(all, id);
    if (!found) return noLadder;
    if (!row) return failure('gone', phrase`Not changed: this person was deleted meanwhile. Undo the deletion first.`);
    const moves = await carried(store, row, stageLadder(all, row.ladder), found.to, map);
    const ladder = id === common ? null : id;
    const written = await write(store, [{ do: 'contact', id: row.id, fields: { ladder } }, ...found.keep, ...moves]);
    return written.ok ? success({ id: row.id, receipt: written.value }) : written;
  });
