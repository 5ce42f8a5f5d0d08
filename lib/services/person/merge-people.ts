// Two records turn out to be one person.

import { canonicalJson } from '@/lib/model/key-order';
import { type Contact, type ContactFields, liveHandles, provenanceOf } from '@/lib/model/person/contact';
import { liveEmployments } from '@/lib/model/person/employment';
import { factShape } from '@/lib/model/person/fact-shape';
import type { Handle } from '@/lib/model/person/handle';
import { isOwn } from '@/lib/model/person/own-name';
import { failure, success } from '@/lib/model/result';
import { inOneGo } from '@/lib/store/in-one-go';
import { contactById } from '@/lib/store/read/read';
import type { Saved } from '@/lib/store/saved';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

const COPIED: readonly string[] = ['headline', 'title', 'organisation', 'note', ...Object.keys(factShape)];

/** Addresses `kept` lacks, and what `gone` knows of those it has: the job, and where else it came from. */
function addedHandles(kept: Contact, gone: Contact): Handle[] {
  const own = new Map(liveHandles(kept).map((handle) => [handle.key, handle]));
  return liveHandles(gone).flatMap((handle) => {
    const { key, owner, employment } = handle;
    const known = own.get(key);
    if (!known) return [handle];
    const job = employment && !known.employment ? { owner, employment } : null;
    const said = new Set(known.provenance.map(canonicalJson));
    const provenance = handle.provenance.filter((from) => !said.has(canonicalJson(from)));
    return job || provenance.length > 0 ? [{ ...known, ...job, provenance }] : [];
  });
}

const union = (a: string[] | null | undefined, b: string[] | null | undefined): string[] => [
  ...new Set([...(a ?? []), ...(b ?? [])]),
];

/** `gone` becomes part of `kept`: its addresses and what `kept` lacks are copied, its entries show on one timeline. */
export const mergePeople = (store: Store, keptId: string, goneId: string): Promise<Saved> =>
  inOneGo(store, () => merged(store, keptId, goneId));

async function merged(store: Store, keptId: string, goneId: string): Promise<Saved> {
  const [kept, gone] = await Promise.all([contactById(store, keptId), contactById(store, goneId)]);
  if (!kept || !gone || kept.id === gone.id)
    return failure('same', phrase`Nothing to merge: these are one record already, or one of them was deleted.`);
  const own = Object.keys(gone.record).filter((name) => isOwn(name) && kept.record[name] == null);
  const lacking = [...COPIED.filter((field) => !kept.record[field]), ...own].filter((field) => gone.record[field]);
  const fields: Partial<ContactFields> = Object.fromEntries(lacking.map((field) => [field, gone.record[field]]));
  for (const field of ['tags', 'knows'] as const) {
    const both = union(kept.record[field], gone.record[field]).filter((item) => item !== kept.id && item !== gone.id);
    if (both.join('\n') !== (kept.record[field] ?? []).join('\n')) fields[field] = both;
  }
  const handles = addedHandles(kept.record, gone.record);
  // Of whichever record a field comes, it is no freer than it was there.
  const origins = Object.fromEntries(Object.keys(fields).map((name) => [name, provenanceOf(gone.record, name)]));
  const written = await write(store, [
    { do: 'contact', id: kept.id, fields, origins, handles, employments: liveEmployments(gone.record) },
    { do: 'contact', id: gone.id, fields: { mergedInto: kept.id } },
  ]);
  return written.ok ? success({ id: kept.id, receipt: written.value }) : written;
}
