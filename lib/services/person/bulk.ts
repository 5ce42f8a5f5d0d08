// What is done with several people at once: in one go, and as one to take back.

import { proposeMap } from '@/lib/model/ladder/map';
import { isoOf } from '@/lib/model/moment';
import { liveHandles } from '@/lib/model/person/contact';
import { failure, type Result, success } from '@/lib/model/result';
import { ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import { decided, type Ownership } from '@/lib/model/whose/provenance';
import { changeLadderOf, joined } from '@/lib/services/ladder/change-ladder';
import { moveStage } from '@/lib/services/ladder/move-stage';
import { BAD_TOUCHES } from '@/lib/services/rep/rules';
import type { Change, Receipt } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { ladderMap } from '@/lib/store/read/read';
import { knownRows } from '@/lib/store/read/records';
import type { ContactRow } from '@/lib/store/row';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';
import { mergePeople } from './merge-people';
import { stageLadder } from './see-person';

export type Done = Result<Receipt, string>;

/** One write for everybody who is still there. */
async function each(store: Store, ids: readonly string[], change: (row: ContactRow) => Change[]): Promise<Done> {
  const rows = (await knownRows(store, ids)).filter((row) => row.sort !== undefined);
  const changes = rows.flatMap(change);
  return changes.length > 0
    ? write(store, changes)
    : failure('nothing', phrase`Nothing to change: it was so already, or they are no longer in the notebook.`);
}

/** One after the other, all or none. */
const oneByOne = (store: Store, ids: readonly string[], work: (id: string) => Promise<Done>): Promise<Done> =>
  inOneGo(store, async () => {
    const receipts: Receipt[] = [];
    for (const id of ids) {
      const done = await work(id);
      if (!done.ok) return done;
      receipts.push(done.value);
    }
    return success(joined(receipts));
  });

/** `on`: the tag is given; else it is taken away. */
export function tagPeople(store: Store, ids: readonly string[], tag: string, on = true): Promise<Done> {
  const name = tag.trim();
  if (!name || name.length > 300)
    return Promise.resolve(failure('no-tag', phrase`Not tagged: a tag has 1 to 300 letters. Type one and try again.`));
  return each(store, ids, ({ id, record }) => {
    const tags = record.tags ?? [];
    if (tags.includes(name) === on) return [];
    return [{ do: 'contact', id, fields: { tags: on ? [...tags, name] : tags.filter((other) => other !== name) } }];
  });
}

/** `since`: an ISO day, today or before; null means now. */
export const stagePeople = (store: Store, ids: readonly string[], to: number, since: string | null): Promise<Done> =>
  oneByOne(store, ids, async (id) => {
    const moved = await moveStage(store, {
      person: { kind: 'known', id },
      to,
      at: since,
      evidence: [],
      certainty: 'guessed',
    });
    return moved.ok ? success(moved.value.receipt) : moved;
  });

/** Onto another ladder, each where the stages of the two correspond. */
export const ladderPeople = (store: Store, ids: readonly string[], ladder: string): Promise<Done> =>
  inOneGo(store, async () => {
    const all = await ladderMap(store);
    const rows = (await knownRows(store, ids)).filter((row) => row.ladder !== ladder);
    const receipts: Receipt[] = [];
    for (const row of rows) {
      const map = proposeMap(stageLadder(all, row.ladder), stageLadder(all, ladder));
      const changed = await changeLadderOf(store, row.id, ladder, map);
      if (!changed.ok) return changed;
      receipts.push(changed.value.receipt);
    }
    return success(joined(receipts));
  });

const OWNED = ['name', 'title', 'organisation', 'headline', 'note'] as const;

/** Whatever on their cards nobody has said the owner of becomes `owner`'s; null takes the rep's word back. */
export const decideForPeople = (store: Store, ids: readonly string[], owner: Ownership | null): Promise<Done> =>
  each(store, ids, ({ id, record }) => {
    const from = decided(owner, '', isoOf(store.world.now()));
    const concerns = ({ is, code }: { is: Ownership; code: string }) =>
      owner === null ? code === 'decided' : is === 'unknown';
    const fields = OWNED.filter((field) => record[field] && concerns(ownerOfField(record, field)));
    const handles = liveHandles(record).filter((handle) => concerns(ownerOfHandle(handle)));
    if (fields.length + handles.length === 0) return [];
    const origins = Object.fromEntries(fields.map((field) => [field, [from]]));
    return [{ do: 'contact', id, origins, handles: handles.map((handle) => ({ ...handle, provenance: [from] })) }];
  });

/** All become the first of them. */
export function mergeAll(store: Store, ids: readonly string[]): Promise<Done> {
  const [kept = '', ...others] = ids;
  if (others.length === 0)
    return Promise.resolve(failure('one', phrase`Nothing to merge: choose two people or more who are one.`));
  return oneByOne(store, others, async (id) => {
    const merged = await mergePeople(store, kept, id);
    return merged.ok ? success(merged.value.receipt) : merged;
  });
}

/** Out of every list and into the trash; their entries stay. */
export const deletePeople = (store: Store, ids: readonly string[]): Promise<Done> =>
  each(store, ids, ({ id }) => [{ do: 'contact', id, fields: { deleted: isoOf(store.world.now()) } }]);

/** So many touches a year are good for each; null: as for the others. */
export const rhythmPeople = (store: Store, ids: readonly string[], touches: number | null): Promise<Done> =>
  touches !== null && !(Number.isInteger(touches) && touches > 0 && touches < 367)
    ? Promise.resolve(failure('bad-rule', BAD_TOUCHES))
    : each(store, ids, ({ id, record }) =>
        (record.touchesPerYear ?? null) === touches ? [] : [{ do: 'contact', id, fields: { touchesPerYear: touches } }],
      );
