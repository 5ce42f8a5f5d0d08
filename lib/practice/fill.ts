// The practice notebook filled: forty invented people, three years up to today, written by the one write path.
import { fold } from '@/lib/model/fold';
import { isoOf } from '@/lib/model/moment';
import { type Result, success } from '@/lib/model/result';
import { dayOf } from '@/lib/model/when';
import { decided, type Ownership, typed } from '@/lib/model/whose/provenance';
import { newHandle } from '@/lib/services/person/settle';
import type { Change, NewFact } from '@/lib/store/change';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { OTHERS } from './people';
import { type Story, stories } from './story';

type Day = (ago: number) => string;

/** As it stands in an address: `Zoë` as `zoe`, `Park & Sons` as `park`. */
const addressOf = (name: string): string => fold(name).replace(/[^a-z].*/, '');

function dayIn({ world }: Store): Day {
  const today = dayOf(isoOf(world.now()), world.zone());
  return (ago) => today.subtract({ days: ago }).toString();
}

function person({ world }: Store, story: Story, id: string, day: Day): Change {
  const { name, title, organisation, fields, met } = story;
  const now = isoOf(world.now());
  const from = typed(now);
  const [first = '', second = ''] = name.split(' ').map(addressOf);
  const addresses = [
    ['employer', `${first}@${addressOf(organisation)}.example`],
    // Half of them are known by an address of their own, too.
    ...(met % 60 ? [['personal', `${first}.${second}@home.example`] as const] : []),
  ] as const;
  // Of a third nobody has said yet whose they are.
  const says = (owner: Ownership) => (met % 90 ? [decided(owner, '', now)] : []);
  return {
    do: 'contact',
    id,
    from,
    fields: { name, title, organisation, ...fields },
    origins: { name: says('personal') },
    handles: addresses.map(([owner, address]) => {
      const handle = newHandle('email', address, from);
      return { ...handle, owner, provenance: [...handle.provenance, ...says(owner)] };
    }),
    employments: [{ id: world.newId(), organisation, title, from: day(met) }],
  };
}

function organisationsOf({ world }: Store, all: readonly Story[], day: Day): Change[] {
  const names = new Set([...all.map(({ organisation }) => organisation), ...Object.keys(OTHERS)]);
  return [...names].map((name) => ({
    do: 'organisation',
    id: world.newId(),
    fields: { name, domains: [`${addressOf(name)}.example`] },
    kinds: [{ id: world.newId(), kind: OTHERS[name] ?? 'customer', since: day(1_000) }],
  }));
}

interface Entry {
  who: string;
  told: Story['facts'][number];
}

const factOf = ({ who, told: { ago, after: _, ...fields } }: Entry, day: Day): NewFact => ({
  ...fields,
  people: [who],
  at: day(ago),
});

/** `store` is new and empty. Fails with `not-saved`; then part of it may have been written. */
export async function fillPractice(store: Store): Promise<Result<unknown, 'not-saved'>> {
  const day = dayIn(store);
  const all = stories(day).map((story) => ({ story, who: store.world.newId() }));
  const entries = all
    .flatMap(({ story, who }) => story.facts.map((told): Entry => ({ who, told })))
    .sort((a, b) => b.told.ago - a.told.ago);
  const [later, first] = [entries.filter(({ told }) => told.after), entries.filter(({ told }) => !told.after)];
  const written = await write(store, [
    ...organisationsOf(
      store,
      all.map(({ story }) => story),
      day,
    ),
    ...all.map(({ story, who }) => person(store, story, who, day)),
    ...first.map((entry): Change => ({ do: 'fact', fact: factOf(entry, day) })),
  ]);
  if (!written.ok) return written;
  const facts = later.map((entry): Change => {
    const { field = '', kind, ago } = entry.told.after ?? {};
    const isMeant = ({ who, told }: Entry) =>
      who === entry.who && told.kind === kind && (ago === undefined || told.ago === ago);
    const ref = written.value.facts[first.findLastIndex(isMeant)]?.entry;
    return { do: 'fact', fact: { ...factOf(entry, day), [field]: field === 'evidence' ? [{ ref }] : ref } };
  });
  const more = await write(store, facts);
  return more.ok ? success(null) : more;
}
