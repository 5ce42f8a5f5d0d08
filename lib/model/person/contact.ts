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

/** The key of the name another program knows them by, kept from its file; null where there is none. */
export function uidKeyOf({ extra }: Contact): string | null {
  const uid = extra && typeof extra === 'object' && 'uid' in extra ? extra.uid : null;
  return typeof uid === 'string' && uid ? `uid:${uid}` : null;
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
