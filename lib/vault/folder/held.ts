// A legal hold on the receiving side: whoever was erased elsewhere stays here until it is lifted, and goes then.
import { SCHEMA } from '@/lib/migrations/schema';
import { emptyArchive, type Setting } from '@/lib/model/archive';
import { isoOf } from '@/lib/model/moment';
import { laterRecord } from '@/lib/model/person/later-copy';
import { failure, type Result, success } from '@/lib/model/result';
import { LEGAL_HOLD } from '@/lib/model/settings/rules';
import { absorb } from '@/lib/store/archive';
import { inOneGo } from '@/lib/store/in-one-go';
import { settingOf } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { presentAmong } from '@/lib/store/whole/heard';
import { erasingCopies } from '@/lib/vault/keep';
import { eraseHere } from './erase-here';
import { type Marks, marksHere, marksIn, outdated } from './marks';
import { forgetLanes, heldMarks, keepHeld } from './state';

/** Which of the marks that come in have to wait. To be called once a hold that came with them is in. */
export async function toHold(store: Store, before: Marks, theirs: readonly Setting[]): Promise<Setting[]> {
  if (!(await settingOf(store, LEGAL_HOLD))) return [];
  const marks = marksIn(theirs);
  const here = await presentAmong(store, outdated(before, marks));
  return [...marks].flatMap(([id, mark]) => (here.has(id) ? [mark] : []));
}

export async function holdBack(store: Store, marks: readonly Setting[]): Promise<void> {
  if (marks.length === 0) return;
  const all = new Map((await heldMarks(store)).map((mark) => [mark.key, mark]));
  for (const mark of marks) all.set(mark.key, laterRecord(all.get(mark.key) ?? mark, mark));
  await keepHeld(store, [...all.values()]);
}

/**
 * Once no hold is on, whoever was kept goes. The marks are passed on like this device's own, and everything is read once
 * more: what was said meanwhile of people who came back was left alone.
 */
export async function letGo(store: Store): Promise<Result<unknown, 'not-saved'>> {
  const settings = await heldMarks(store);
  if (settings.length === 0 || (await settingOf(store, LEGAL_HOLD))) return success(0);
  return erasingCopies(store, () =>
    inOneGo(store, async () => {
      const before = await marksHere(store);
      const taken = await absorb(store, { ...emptyArchive(SCHEMA, isoOf(store.world.now())), settings });
      if (!taken.ok) return failure('not-saved', taken.say);
      await eraseHere(store, outdated(before, await marksHere(store)));
      await keepHeld(store, []);
      await forgetLanes(store);
      return taken;
    }),
  );
}
