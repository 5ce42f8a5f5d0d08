// Taking an export in: the file is read and proved, shown as a report, and only then merged; all of it can be undone.
import { formats } from '@/lib/formats';
import type { Format, ReadContext, ReadFault, Taken } from '@/lib/formats/format';
import { MAX_BYTES } from '@/lib/formats/json/guard';
import { looseTextOf } from '@/lib/formats/text/decode';
import type { Archive } from '@/lib/model/archive';
import { failure, type Result, success } from '@/lib/model/result';
import { absorb } from '@/lib/store/archive';
import type { Store } from '@/lib/store/open';
import type { Receipt } from '@/lib/store/write';
import { openPackage } from './import-package';
import type { Remark, Verdict } from './import-verdict';
import { weigh } from './import-weigh';

export type { Remark };

/** The file of a package that holds everything; the second in packages of the first layout. */
const WHOLE = ['ndjson', 'archive-json'] as const;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The bytes to read, and the id of their format where it is certain. */
async function contentOf(bytes: Uint8Array): Promise<Result<{ bytes: Uint8Array; format: string | null }, ReadFault>> {
  if (!isZip(bytes)) return success({ bytes, format: null });
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  for (const id of WHOLE) {
    const content = opened.value.get(formats.find((known) => known.id === id)?.fileName ?? '');
    if (content) return success({ bytes: content, format: id });
  }
  return failure('damaged', '"data.ndjson" is missing from the package.');
}

const START = 2_000;

export interface Imported extends Taken {
  format: Format;
}

/**
 * A file the rep picked as an archive: a package of Rung, proved against its manifest, or a file that one of the formats
 * recognises. Nothing is written; the archive has the current schema.
 */
export async function readImport(
  bytes: Uint8Array,
  fileName: string,
  context: ReadContext,
): Promise<Result<Imported, ReadFault>> {
  if (bytes.length > MAX_BYTES)
    return failure(
      'too-large',
      `"${fileName}" is larger than 200 MB, which no export of Rung is. Nothing was changed.`,
    );
  const found = await contentOf(bytes);
  if (!found.ok) return found;
  const { bytes: content, format } = found.value;
  const start = looseTextOf(content.subarray(0, START));
  const reader = formats.find((known) =>
    format ? known.id === format : known.read && known.recognises?.(start, fileName),
  );
  if (!reader?.read)
    return failure(
      'not-ours',
      `"${fileName}" is no file that Rung can read. Choose the ZIP or the archive.json of an export of Rung.`,
    );
  const taken = await reader.read(content, context);
  return taken.ok ? success({ ...taken.value, format: reader }) : taken;
}

type Counts = Record<'new' | 'changed' | 'same' | 'conflicts' | 'skipped' | 'broken', number>;

export interface ImportPlan {
  /** "12 new, 3 changed, 5 same, 0 conflicts, 1 skipped, 0 broken": people and entries together, each counted once. */
  line: string;
  new: number;
  changed: number;
  same: number;
  people: Counts;
  entries: Counts;
  /** How many of the changes take away something that can be seen here now. */
  removes: number;
  /** New or changed people who may be somebody else of this notebook; they come in as records of their own. */
  conflicts: Remark[];
  /** Not taken in, for a reason that lies in this notebook. */
  skipped: Remark[];
  /** Not taken in, for a reason that lies in the file. */
  broken: Remark[];
}

const COUNTED: Partial<Record<Verdict, keyof Counts>> = {
  new: 'new',
  changed: 'changed',
  same: 'same',
  conflict: 'conflicts',
  skipped: 'skipped',
  broken: 'broken',
};

function countsOf(items: readonly { verdict: Verdict }[]): Counts {
  const counts: Counts = { new: 0, changed: 0, same: 0, conflicts: 0, skipped: 0, broken: 0 };
  for (const { verdict } of items) {
    const key = COUNTED[verdict];
    if (key) counts[key] += 1;
  }
  return counts;
}

/** What `applyImport` would do. Writes nothing. */
export async function planImport(store: Store, archive: Archive): Promise<ImportPlan> {
  const { contacts, entries } = await weigh(store, archive);
  const all = [...contacts, ...entries];
  const [people, facts, sum] = [countsOf(contacts), countsOf(entries), countsOf(all)];
  const remarks = (verdict: Verdict) =>
    all.flatMap((weighed) => (weighed.verdict === verdict && weighed.remark ? [weighed.remark] : []));
  return {
    line: `${sum.new} new, ${sum.changed} changed, ${sum.same} same, ${sum.conflicts} ${sum.conflicts === 1 ? 'conflict' : 'conflicts'}, ${sum.skipped} skipped, ${sum.broken} broken`,
    new: sum.new,
    changed: sum.changed,
    same: sum.same,
    people,
    entries: facts,
    removes: all.filter((weighed) => weighed.removes).length,
    conflicts: remarks('conflict'),
    skipped: remarks('skipped'),
    broken: remarks('broken'),
  };
}

/**
 * Merges what `planImport` reported; `progress` hears records done and records in all. `undo` with the receipt takes
 * the whole import back. A second time nothing is written.
 */
export async function applyImport(
  store: Store,
  archive: Archive,
  progress: (done: number, all: number) => void = () => {},
): Promise<Result<Receipt, 'not-saved'>> {
  const { take } = await weigh(store, archive);
  const all = take.contacts.length + take.journal.length;
  const absorbed = await absorb(store, take, (done) => progress(done, all));
  if (!absorbed.ok) return absorbed;
  const settings = take.settings.map(({ key, clock }) => ({ key, before: undefined, after: clock }));
  return success({ ...absorbed.value, settings });
}
