// A person the rep knows: fields that each carry their own clock, handles, and where all of it came from.
import * as z from 'zod/mini';
import type { Clock } from '@/lib/model/clock';
import { isStoredDate } from '@/lib/model/entry/entry';
import { Provenance } from '@/lib/model/whose/provenance';
import { Employment } from './employment';
import { factShape } from './fact-shape';
import { Handle } from './handle';

const line = z.string().check(z.maxLength(300));

/** The fields the last writer wins, one by one. `null` says: emptied on purpose. */
export const ContactFields = z.looseObject({
  name: line,
  headline: z.optional(z.nullable(line)),
  title: z.optional(z.nullable(line)),
  organisation: z.optional(z.nullable(line)),
  note: z.optional(z.nullable(z.string().check(z.maxLength(20_000)))),
  status: z.optional(z.nullable(z.enum(['active', 'at-risk', 'lost', 'paused', 'ended']))),
  tags: z.optional(z.nullable(z.array(line))),
  ...factShape,
  /** Id of the ladder this person climbs; the notebook's default where absent. */
  ladder: z.optional(z.nullable(z.string())),
  /** Day until which the rep keeps them though nothing has happened for long, and why. */
  keepUntil: z.optional(z.nullable(z.string().check(z.refine(isStoredDate, 'is no date')))),
  keepReason: z.optional(z.nullable(z.string().check(z.maxLength(500)))),
  /** ISO instant of the deletion; null after it was undone. */
  deleted: z.optional(z.nullable(z.string())),
  /** Id of the contact this one turned out to be. */
  mergedInto: z.optional(z.nullable(z.string())),
});

export const Contact = z.looseObject({
  ...ContactFields.shape,
  id: z.uuid(),
  created: z.string(),
  handles: z.array(Handle),
  /** Their jobs, past ones too. */
  employments: z.optional(z.array(Employment)),
  /** Field name to the clock of its last write. */
  clocks: z.record(z.string(), z.string()),
  /** Field name to where its values came from, oldest first. */
  provenance: z.record(z.string(), z.array(Provenance)),
});

export type ContactFields = z.infer<typeof ContactFields>;
export type Contact = z.infer<typeof Contact>;

/** Parts of a contact that are not last-writer fields. */
export const STRUCTURE: ReadonlySet<string> = new Set([
  'id',
  'created',
  'handles',
  'employments',
  'clocks',
  'provenance',
]);

/** The clock of a field; undefined where it was never written, whatever the field is called. */
export const clockOf = (contact: Pick<Contact, 'clocks'>, field: string): Clock | undefined =>
  Object.hasOwn(contact.clocks, field) ? contact.clocks[field] : undefined;

/** Where the values of a field came from, oldest first. */
export const provenanceOf = (contact: Pick<Contact, 'provenance'>, field: string): Provenance[] =>
  (Object.hasOwn(contact.provenance, field) && contact.provenance[field]) || [];

export const emptyContact = (id: string, created: string): Contact => ({
  id,
  created,
  name: '',
  handles: [],
  clocks: {},
  provenance: {},
});

/** The contact with these fields written at `clock`; fields whose value stays the same keep their old clock. */
export function withFields(contact: Contact, fields: Partial<ContactFields>, clock: Clock, from?: Provenance): Contact {
  const next: Contact = { ...contact, clocks: { ...contact.clocks }, provenance: { ...contact.provenance } };
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || STRUCTURE.has(field)) continue;
    if (JSON.stringify(next[field]) === JSON.stringify(value) && clockOf(next, field)) continue;
    next[field] = value;
    next.clocks[field] = clock;
    if (from) next.provenance[field] = [...provenanceOf(next, field), from];
  }
  return next;
}

/** The contact with one more thing known of where a field came from; its value and its stamp stay. */
export const withOrigin = (contact: Contact, field: string, from: Provenance): Contact => ({
  ...contact,
  provenance: { ...contact.provenance, [field]: [...provenanceOf(contact, field), from] },
});

/** The contact with a handle added, brought back, changed or (`removed: true`) taken away, as its own clock says. */
export function withHandle(contact: Contact, handle: Handle): Contact {
  const known = contact.handles.find((other) => other.key === handle.key);
  const next: Handle = { ...known, ...handle, provenance: [...(known?.provenance ?? []), ...handle.provenance] };
  return { ...contact, handles: [...contact.handles.filter((other) => other.key !== handle.key), next] };
}

/** The contact with a job added, brought back, changed or (`removed: true`) taken away, as its own clock says. */
export function withEmployment(contact: Contact, job: Employment): Contact {
  const jobs = contact.employments ?? [];
  const next: Employment = { ...jobs.find((other) => other.id === job.id), ...job };
  return { ...contact, employments: [...jobs.filter((other) => other.id !== job.id), next] };
}

/** Every stamp in it. */
export const stampsOf = ({ clocks, handles, employments = [] }: Contact): Clock[] => [
  ...Object.values(clocks),
  ...handles.map((handle) => handle.clock),
  ...employments.map((job) => job.clock),
];

/** The key of the name another program knows them by, kept from its file; null where there is none. */
export function uidKeyOf({ extra }: Contact): string | null {
  const uid = extra && typeof extra === 'object' && 'uid' in extra ? extra.uid : null;
  return typeof uid === 'string' && uid ? `uid:${uid}` : null;
}

/** The contact as if these imports had never said anything of it; what they wrote is not taken back here. */
export function withoutImports(contact: Contact, imports: readonly string[]): Contact {
  const others = (all: Provenance[]) => all.filter(({ importId }) => !importId || !imports.includes(importId));
  return {
    ...contact,
    handles: contact.handles.map((handle) => ({ ...handle, provenance: others(handle.provenance) })),
    provenance: Object.fromEntries(Object.entries(contact.provenance).map(([field, all]) => [field, others(all)])),
  };
}

export const liveHandles = (contact: Contact): Handle[] => contact.handles.filter((handle) => !handle.removed);

/** Could the rep still reach them after a change of job? */
export interface Reach {
  /** Yes with at least one personal address that works; unsure when only addresses of unknown owner do. */
  answer: 'yes' | 'no' | 'unsure';
  /** Addresses that stay with them. */
  by: Handle[];
  /** Addresses that go with the job. */
  lost: Handle[];
  /** Addresses of unknown owner. */
  unsure: Handle[];
  /** What of their own is not known yet. */
  missing: ('email' | 'phone')[];
}

export function reach(contact: Contact): Reach {
  const working = liveHandles(contact).filter((handle) => !handle.deadOn);
  const of = (owner: Handle['owner']) => working.filter((handle) => handle.owner === owner);
  const [by, lost, unsure] = [of('personal'), of('employer'), of('unknown')];
  const answer = by.length > 0 ? 'yes' : unsure.length > 0 ? 'unsure' : 'no';
  const missing = (['email', 'phone'] as const).filter((channel) => !by.some((handle) => handle.channel === channel));
  return { answer, by, lost, unsure, missing };
}
