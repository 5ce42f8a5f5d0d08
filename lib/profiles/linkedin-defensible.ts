// What is easiest to justify: whom the rep knows on LinkedIn, as LinkedIn and public pages show them.

import { ALL_FLAGS } from '@/lib/profiles/select/flags';
import { selectBy } from '@/lib/profiles/select/select';
import type { Profile } from './profile';

const FIELDS: ReadonlySet<string> = new Set(['name', 'title', 'organisation', 'headline', 'connectedOn', 'mergedInto']);
const PUBLIC: ReadonlySet<string> = new Set(['linkedin-url', 'linkedin-export', 'public-web', 'decided']);

export default {
  id: 'linkedin-defensible',
  name: 'LinkedIn only',
  explain:
    'Names, LinkedIn profiles, and titles and organisations as LinkedIn or a public page shows them. Every mail address, number, stage and note stays here, but the notes you tick; so do people you marked sensitive.',
  order: 1,
  locked: 'optional',
  select: (archive, choice) =>
    selectBy(
      archive,
      {
        classes: ['personal'],
        handle: ({ channel }) => (channel === 'linkedin' ? null : 'not-in-profile'),
        field: (name, { code }) =>
          name === 'note' || (FIELDS.has(name) && PUBLIC.has(code)) ? null : 'not-in-profile',
        entry: ({ kind }) => (kind === 'stage' ? 'not-in-profile' : null),
        flags: ALL_FLAGS,
        notesWait: true,
        addresses: 'known',
        names: 'own',
      },
      choice,
    ),
} satisfies Profile;
