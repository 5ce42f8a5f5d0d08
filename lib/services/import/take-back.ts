// Taking a large write back, such as an import: in slices, so that the screen lives and can show how far it is.
import { type Result, success } from '@/lib/model/result';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { eraseAgain } from '@/lib/services/rights/erase-again';
import { emptyReceipt, type Receipt } from '@/lib/store/change';
import { knownRows } from '@/lib/store/read/records';
import type { Store } from '@/lib/store/store';
import { undo } from '@/lib/store/write';
import { slices } from './verdict';

/** Entries before their people: whoever has other entries stays. */
function partsOf({ facts, contacts, ...choices }: Receipt): Receipt[] {
  const parts = [
    ...[...slices(facts)].map((slice) => ({ facts: slice })),
    ...[...slices(contacts)].map((slice) => ({ contacts: slice })),
    ...(Object.values(choices).flat().length > 0 ? [choices] : []),
  ];
  return parts.map((part) => ({ ...emptyReceipt(), ...part }));
}

/** The marks of erased people that the import ended, and the other settings. */
const partition = (settings: Receipt['settings']): [Receipt['settings'], Receipt['settings']] => {
  const isMark = ({ key }: { key: string }) => key.startsWith(TOMBSTONES.prefix);
  return [settings.filter(isMark), settings.filter((one) => !isMark(one))];
};

export interface TakenBack {
  /** New people who stay, because the rep has written about them since. */
  kept: number;
}

/**
 * `progress` hears the number of records that are still there. A failure in the middle leaves whole slices taken back;
 * doing it again completes them.
 */
export async function takeBack(
  store: Store,
  receipt: Receipt,
  progress: (left: number) => void = () => {},
): Promise<Result<TakenBack, 'not-saved'>> {
  let left = receipt.facts.length + receipt.contacts.length;
  const [marks, settings] = partition(receipt.settings);
  for (const part of partsOf({ ...receipt, settings })) {
    const undone = await undo(store, part);
    if (!undone.ok) return undone;
    left -= part.facts.length + part.contacts.length;
    progress(left);
  }
  const erased = await eraseAgain(store, marks);
  if (!erased.ok) return erased;
  const fresh = receipt.contacts.filter(({ before }) => before === null).map(({ id }) => id);
  const rows = await knownRows(store, fresh);
  return success({ kept: rows.filter(({ record }) => !record.deleted).length });
}
