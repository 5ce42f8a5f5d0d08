// What a rep hands over when they leave: the employer's addresses and notes, nothing of the rep's own.

import { SPECIAL } from '@/lib/profiles/select/flags';
import { selectBy } from '@/lib/profiles/select/select';
import type { Profile } from './profile';

export default {
  id: 'employer-hand-over',
  name: 'Hand-over to the employer',
  explain:
    'Work addresses, and notes that are your employer’s or shared with them. Your own addresses, notes and stages, people you marked sensitive, and what nobody has said whose it is, stay here and are listed for you to look at.',
  order: 4,
  locked: 'optional',
  select: (archive, choice) =>
    selectBy(
      archive,
      {
        classes: ['employer', 'shared'],
        field: (name) => (name === 'status' || name === 'ladder' ? 'not-in-profile' : null),
        entry: ({ kind }) => (kind === 'stage' ? 'not-in-profile' : null),
        flags: SPECIAL,
        addresses: 'not-left-out',
        names: 'not-left-out',
        namesGoAlong: ['personal', 'shared', 'unknown', 'employer'],
      },
      choice,
    ),
} satisfies Profile;
