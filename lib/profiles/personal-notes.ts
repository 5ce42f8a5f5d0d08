// What is the rep's own: people, private addresses, stages and their notes, but nothing of an employer's.

import { ALL_FLAGS } from '@/lib/profiles/select/flags';
import { selectBy } from '@/lib/profiles/select/select';
import type { Profile } from './profile';

export default {
  id: 'personal-notes',
  name: 'Personal notes',
  explain:
    'The people you know, their profiles and private addresses, stages and your own notes, with other people’s names and addresses masked. What is or may be your employer’s, people you marked sensitive, and notes that look sensitive or confidential, stay here.',
  order: 2,
  locked: 'optional',
  select: (archive, choice) =>
    selectBy(
      archive,
      { classes: ['personal'], flags: ALL_FLAGS, ladders: true, addresses: 'known', names: 'own' },
      choice,
    ),
} satisfies Profile;
