// Whose the things in an archive are, counted.
import type { Archive } from '@/lib/model/archive';
import { STRUCTURE } from '@/lib/model/person/contact';
import { type Owned, ownerOfEntry, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import type { Selection } from '@/lib/profiles/profile';
import { stepwise } from './stepwise';

export function* ownedIn({ contacts, journal }: Archive): Generator<number, Pick<Selection, 'classes' | 'overrides'>> {
  const classes = { personal: 0, shared: 0, unknown: 0, employer: 0 };
  let overrides = 0;
  const count = ({ is, code }: Owned) => {
    classes[is] += 1;
    if (code === 'decided') overrides += 1;
  };
  yield* stepwise(contacts, [0.5, 0.7], (contact) => {
    for (const handle of contact.handles) count(ownerOfHandle(handle));
    for (const field of Object.keys(contact))
      if (!STRUCTURE.has(field) && contact[field] && field !== 'mergedInto' && field !== 'deleted')
        count(ownerOfField(contact, field));
  });
  yield* stepwise(journal, [0.7, 1], (fact) => count(ownerOfEntry(fact)));
  return { classes, overrides };
}
