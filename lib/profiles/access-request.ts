// What somebody may ask to see of themselves: everything about one person, with nobody else in it.
import type { Archive } from '@/lib/model/archive';
import { EXPORTS } from '@/lib/model/settings/records';
import { selectBy } from '@/lib/profiles/select/select';
import { whomIn } from '@/lib/profiles/select/whom';
import type { Profile } from './profile';

/** Recipients are part of the answer: the exports this person was in, without the others. */
function exportsWith({ contacts, settings }: Archive, person: string): Archive['settings'] {
  const whom = whomIn({ contacts });
  return settings.flatMap((setting) => {
    const value = setting.value as { people?: unknown; everybody?: unknown } | null;
    if (!setting.key.startsWith(EXPORTS.prefix) || !Array.isArray(value?.people)) return [];
    const people = value.people.filter((id) => whom.root(String(id)) === whom.root(person));
    return people.length > 0 || value.everybody ? [{ ...setting, value: { ...value, people } }] : [];
  });
}

export default {
  id: 'access-request',
  name: 'Access request of one person',
  explain:
    'Everything you hold about one person: addresses, notes, where each came from, and the exports they were in. Names and addresses of other people are masked.',
  order: 5,
  locked: 'ask',
  aboutOne: true,
  *select(archive, choice) {
    const person = choice.person ?? '';
    return yield* selectBy(
      archive,
      {
        classes: ['personal', 'shared', 'unknown', 'employer'],
        only: person,
        flags: [],
        sensitiveGoes: true,
        history: true,
        settings: () => exportsWith(archive, person),
        addresses: 'known',
        names: 'own',
      },
      choice,
    );
  },
} satisfies Profile;
