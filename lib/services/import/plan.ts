// Taking a file in: weighed against the notebook, shown as a report, and only then merged; all of it can be taken back.

import type { FileRemark } from '@/lib/formats/format';
import type { Archive } from '@/lib/model/archive';
import { failure, type Result, success } from '@/lib/model/result';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { absorb } from '@/lib/store/archive';
import { emptyReceipt, type Receipt } from '@/lib/store/change';
import { local } from '@/lib/store/local';
import type { Store } from '@/lib/store/store';
import { isHurt } from '@/lib/store/transact';
import { phrase, sayCount } from '@/lib/words';
import type { ErasedThere } from './erased-there';
import { type Foreign, weighForeign } from './foreign';
import { ERASED, type Erased } from './people';
import { takeBack } from './take-back';
import type { Remark, Verdict } from './verdict';
import { type Weighing, weigh } from './weigh';

export type { Erased, Remark };

type Counts = Record<'new' | 'changed' | 'same' | 'conflicts' | 'skipped' | 'broken', number>;

export interface ImportPlan {
  /** "12 new, 3 changed, 5 same, 0 conflicts, 1 skipped, 0 broken": people and entries together, each counted once. */
  line: string;
  sum: Counts;
  people: Counts;
  entries: Counts;
  /** How many of the changes take away something that can be seen here now. */
  removes: number;
  /** How many records would be written; also where nothing is new to see. */
  writes: number;
  /** What else of the notebook would be written, which the line does not count. */
  besides: { organisations: number; ladders: number; settings: number };
  /** People who may be somebody else of this notebook. */
  conflicts: Remark[];
  /** Not taken in, for a reason that lies in this notebook. */
  skipped: Remark[];
  /** Skipped because they were erased here; counted with the skipped. */
  erased: Erased[];
  /** Erased in the notebook the file is from, and still here: they go only where the rep says so. */
  erasedThere: ErasedThere[];
  /** Taken in, and worth a look. */
  hints: Remark[];
  /** Not taken in, for a reason that lies in the file. */
  broken: Remark[];
  basis: Basis;
}

/** What a plan was made of, so that a large file need not be weighed twice. */
interface Basis {
  weighing: Weighing;
  /** The notebook's last stamp then. */
  clock: unknown;
}

const COUNTED: Partial<Record<Verdict | FileRemark['verdict'], keyof Counts>> = {
  new: 'new',
  changed: 'changed',
  same: 'same',
  conflict: 'conflicts',
  skipped: 'skipped',
  broken: 'broken',
};

function countsOf(items: readonly { verdict: Verdict | FileRemark['verdict'] }[]): Counts {
  const counts: Counts = { new: 0, changed: 0, same: 0, conflicts: 0, skipped: 0, broken: 0 };
  for (const { verdict } of items) {
    const key = COUNTED[verdict];
    if (key) counts[key] += 1;
  }
  return counts;
}

export interface How {
  /** The file was written by another program; absent for files of Rung. */
  foreign?: Foreign | undefined;
  /** What of the file could not be read. */
  remarks?: readonly FileRemark[];
  /** Ids, as in the file, of people who were erased here and are wanted back. */
  restore?: ReadonlySet<string>;
  /** Of a plan for the same file and the same answers. */
  basis?: Basis | undefined;
}

const weighed = (store: Store, archive: Archive, { foreign, restore }: How): Promise<Weighing> =>
  foreign ? weighForeign(store, archive, foreign, restore) : weigh(store, archive, restore);

const lastStamp = (store: Store): Promise<unknown> => local(store, 'clock');

/** The plan's own weighing, as long as nothing was written since. */
export const basisOf = async (store: Store, { basis }: ImportPlan): Promise<Basis | undefined> =>
  (await lastStamp(store)) === basis.clock ? basis : undefined;

/** What `applyImport` would do. Writes nothing. */
export async function planImport(store: Store, archive: Archive, how: How = {}): Promise<ImportPlan> {
  const clock = await lastStamp(store);
  const weighing = await weighed(store, archive, how);
  const { contacts, entries, take, hints, erased, erasedThere } = weighing;
  const { remarks: unread = [] } = how;
  const all = [...contacts, ...entries];
  const [people, facts, sum] = [countsOf(contacts), countsOf(entries), countsOf([...all, ...unread])];
  const remarks = (verdict: Verdict | FileRemark['verdict']): Remark[] => [
    ...all.flatMap((one) => (one.verdict === verdict && one.remark && one.remark.say !== ERASED ? [one.remark] : [])),
    ...unread.filter((remark) => remark.verdict === verdict),
  ];
  return {
    line: phrase`${sum.new} new, ${sum.changed} changed, ${sum.same} same, ${sayCount('conflicts', sum.conflicts)}, ${sum.skipped} skipped, ${sum.broken} broken`,
    sum,
    people,
    entries: facts,
    writes: [take.contacts, take.journal, take.organisations, take.ladders, take.settings].flat().length,
    besides: {
      organisations: take.organisations.length,
      ladders: take.ladders.length,
      settings: take.settings.filter(({ key }) => !key.startsWith(TOMBSTONES.prefix)).length,
    },
    removes: all.filter((one) => one.removes).length,
    conflicts: remarks('conflict'),
    skipped: remarks('skipped'),
    broken: remarks('broken'),
    erased,
    erasedThere,
    hints: [...remarks('unsure'), ...hints],
    basis: { weighing, clock },
  };
}

export interface Going {
  /** Hears records done and records in all, between slices. */
  progress?(done: number, all: number): void;
  /** Asked between slices; after a no all that was written is taken back. */
  goOn?(): boolean;
  /** Under this id the way back is kept. */
  keepAs?: string;
}

/**
 * Merges what `planImport` reported, in slices. `takeBack` with the receipt takes the whole import back. A second time
 * nothing is written. Where it is cancelled, or fails in the middle, what was written is taken back.
 */
export async function applyImport(
  store: Store,
  archive: Archive,
  how: How = {},
  { progress = () => {}, goOn = () => true, keepAs }: Going = {},
): Promise<Result<Receipt, 'not-saved' | 'cancelled'>> {
  const { take } = how.basis?.weighing ?? (await weighed(store, archive, how));
  const all = take.contacts.length + take.journal.length;
  const receipt = emptyReceipt();
  const absorbed = await absorb(store, take, { progress: (done) => progress(done, all), goOn, receipt, keepAs });
  if (absorbed.ok && goOn()) return success(receipt);
  // After the disk gave out nothing more is written, the taking back neither.
  if (!absorbed.ok && isHurt(store)) return failure('not-saved', HURT);
  const back = await takeBack(store, receipt, (done) => progress(done, all));
  if (!absorbed.ok) return back.ok ? failure('not-saved', `${absorbed.say} ${NOTHING_LEFT}`) : absorbed;
  return back.ok ? failure('cancelled', phrase`Cancelled. ${NOTHING_LEFT}`) : back;
}

const HURT = phrase`The import stopped: the disk is full, and nothing more was written. Free some space, then take the import back below, or import the file again to finish it.`;

const NOTHING_LEFT = phrase`What was already written was taken back: the notebook is as it was.`;
