// Those who said yes: the people whose consent stands today, with what they allowed and nothing else.

import { standingConsents } from '@/lib/model/advice/reference-guard';
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import { headsOf } from '@/lib/model/person/people';
import { selectBy } from '@/lib/profiles/select/select';
import { whomIn } from '@/lib/profiles/select/whom';
import type { Choice, Profile } from './profile';

const FRAME = ['id', 'entry', 'kind', 'people', 'at', 'clock', 'provenance', 'sensitive'] as const;
const TOLD = ['scope', 'audience', 'from', 'until', 'limitCount', 'limitDays', 'statedBy'] as const;

/** What they allowed; not in which words. */
const bare = (consent: Fact): Fact =>
  ({
    ...Object.fromEntries([...FRAME, ...TOLD].flatMap((name) => (name in consent ? [[name, consent[name]]] : []))),
    note: '',
  }) as unknown as Fact;

const allows = (consent: Fact, what?: string): boolean =>
  Array.isArray(consent.scope) && (what ? consent.scope.includes(what) : consent.scope.length > 0);

function standingIn({ journal }: Archive, { now, zone }: Choice): Fact[] {
  const consents = [...headsOf(journal.filter(({ kind }) => kind === 'consent')).values()];
  return standingConsents(consents, now, zone).filter((consent) => allows(consent));
}

export default {
  id: 'advocates',
  name: 'Advocates who agreed',
  explain:
    'Only people whose consent stands today and whom you did not mark sensitive: their names, what they allow, and their addresses where they allowed those. How far somebody has come on the ladder is no consent.',
  order: 6,
  locked: 'optional',
  select(archive, choice) {
    const whom = whomIn(archive);
    const standing = standingIn(archive, choice);
    const ids = new Set(standing.map(({ id }) => id));
    const of = (consents: readonly Fact[]) => new Set(consents.flatMap(({ people }) => people.map(whom.root)));
    const [agreed, addresses] = [of(standing), of(standing.filter((consent) => allows(consent, 'contact-details')))];
    return selectBy(
      archive,
      {
        classes: ['personal', 'shared'],
        of: (id) => (agreed.has(whom.root(id)) ? null : 'no-consent'),
        namesGoAlong: ['unknown'],
        handle: (_, person) => (addresses.has(whom.root(person)) ? null : 'not-in-profile'),
        field: (name) => (name === 'mergedInto' ? null : 'not-in-profile'),
        entry: ({ id }) => (ids.has(id) ? null : 'not-in-profile'),
        flags: [],
        addresses: 'known',
        names: 'own',
        trim: bare,
      },
      choice,
    );
  },
} satisfies Profile;
