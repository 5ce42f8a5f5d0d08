// One customer handed over to a colleague: what is the employer's or shared, and of the rep's own notes those they tick.
import { SPECIAL } from '@/lib/profiles/select/flags';
import { selectBy } from '@/lib/profiles/select/select';
import type { Profile } from './profile';

export default {
  id: 'hand-over-one',
  name: 'Hand one customer over',
  explain:
    'For the colleague who takes over: work addresses and shared notes of one person, and each note of your own that you tick. What you marked sensitive, and names and addresses of other people, stay here.',
  order: 7,
  locked: 'optional',
  aboutOne: true,
  select: (archive, choice) =>
    selectBy(
      archive,
      {
        classes: ['employer', 'shared'],
        only: choice.person ?? '',
        ownWait: true,
        field: (name) => (name === 'status' || name === 'ladder' ? 'not-in-profile' : null),
        entry: ({ kind, sensitive }) => (kind === 'stage' ? 'not-in-profile' : sensitive ? 'sensitive' : null),
        flags: SPECIAL,
        addresses: 'known',
        names: 'own',
        namesGoAlong: ['personal', 'shared', 'unknown', 'employer'],
      },
      choice,
    ),
} satisfies Profile;
