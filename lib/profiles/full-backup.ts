// Everything, for the rep's own safe keeping: read back, it is the same notebook again.
import { mergeContacts } from '@/lib/model/person/merge';
import { ownedIn } from '@/lib/profiles/select/owned';
import { selectBy } from '@/lib/profiles/select/select';
import { stepwise } from '@/lib/profiles/select/stepwise';
import type { Profile, Selection } from './profile';

export default {
  id: 'full-backup',
  name: 'Full backup',
  explain:
    'The whole notebook with its history, settings and origins, always encrypted. It may hold things of your employer; keep it where your notebook is, or leave those out.',
  order: 3,
  locked: 'always',
  holdsAll: true,
  *select(archive, choice): Generator<number, Selection> {
    if (choice.withoutEmployer)
      return yield* selectBy(
        archive,
        {
          classes: ['personal', 'shared'],
          flags: [],
          sensitiveGoes: true,
          history: true,
          ladders: true,
          addresses: 'not-left-out',
          names: 'not-left-out',
        },
        choice,
      );
    // In the order that merging leaves addresses in, so that a notebook read back gives the same backup again.
    const contacts = yield* stepwise(archive.contacts, [0, 0.5], (contact) => mergeContacts(contact, contact));
    const whole = { ...archive, contacts };
    return {
      archive: whole,
      whole: true,
      leftOut: [],
      reasons: {},
      changed: [],
      held: [],
      ...(yield* ownedIn(archive)),
    };
  },
} satisfies Profile;
