// Whose the things in an archive are, counted.
import type { Archive } from '@/lib/model/archive';
import { STRUCTURE } from '@/lib/model/person/contact';
import { type Owned, ownerOfEntry, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import type { Selection } from '@/lib/profiles/profile';

export function ownedIn({ contacts, journal }: Archive): Pick<Selection, 'classes' | 'overrides'> {
  const classes = { personal: 0, shared: 0, unknown: 0, employer: 0 };
  let overrides = 0;
  const count = ({ is, code }: Owned) => {
    classes[is] += 1;
    if (code === 'decided') overrides += 1;
  };
  for (const contact of contacts) {
    for (const handle of contact.handles) count(ownerOfHandle(handle));
    for (const field of Object.keys(contact))
      if (!STRUCTURE.has(field) && contact[field] && field !== 'mergedInto' && field !== 'deleted')
        count(ownerOfField(contact, field));
  }
  for (const fact of journal) count(ownerOfEntry(fact));
  return { classes, overrides };
}
