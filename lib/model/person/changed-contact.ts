// A contact with something written, added or taken away; the one given stays as it is.
import type { Clock } from '@/lib/model/clock';
import type { Provenance } from '@/lib/model/whose/provenance';
import { type Contact, type ContactFields, clockOf, provenanceOf, STRUCTURE } from './contact';
import type { Employment } from './employment';
import type { Handle } from './handle';

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

/** The contact as if these imports had never said anything of it; what they wrote is not taken back here. */
export function withoutImports(contact: Contact, imports: readonly string[]): Contact {
  const others = (all: Provenance[]) => all.filter(({ importId }) => !importId || !imports.includes(importId));
  return {
    ...contact,
    handles: contact.handles.map((handle) => ({ ...handle, provenance: others(handle.provenance) })),
    provenance: Object.fromEntries(Object.entries(contact.provenance).map(([field, all]) => [field, others(all)])),
  };
}
