// Random things that happen to a small notebook: few people, few addresses, few days, so that all of it collides.
import fc from 'fast-check';
import { keyOf } from '@/lib/model/person/handle';
import type { Change } from '@/lib/store/change';

export const PEOPLE = ['a', 'b', 'c', 'd'].map((letter) => `018f1111-0000-7000-8000-00000000000${letter}`);
const person = fc.constantFrom(...PEOPLE);
const people = fc.array(person, { minLength: 1, maxLength: 3 });
const at = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-02T10:00+01:00', '2025-01-01', '2027-01-01');

/** `entry`: the how-manieth entry so far is changed or deleted. */
export type Act =
  | { do: 'write'; changes: Change[] }
  | { do: 'replace'; entry: number; fields: Record<string, unknown> }
  | { do: 'undo'; receipt: number }
  | { do: 'wait'; ms: number };

const fields = fc.record(
  {
    name: fc.constantFrom('Dana Whitfield', 'Luis Ortega', ''),
    title: fc.constantFrom('Buyer', null),
    organisation: fc.constantFrom('Orbit Foods', ' orbit  FOODS', null),
    status: fc.constantFrom('active' as const, 'lost' as const, null),
    ladder: fc.constantFrom('seven', 'own', null),
    deleted: fc.constantFrom('2026-03-01T00:00:00.000Z', null),
    mergedInto: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, person),
  },
  { requiredKeys: [] },
);

const handle = fc.record({
  value: fc.constantFrom('dana@orbit.example', 'luis@home.example'),
  owner: fc.constantFrom('personal' as const, 'employer' as const),
  removed: fc.boolean(),
  deadOn: fc.constantFrom(undefined, null, '2026-01-01'),
});

const contactChange = fc.tuple(person, fields, fc.array(handle, { maxLength: 2 })).map(
  ([id, fields, handles]): Change => ({
    do: 'contact',
    id,
    fields,
    handles: handles.map((handle) => ({
      ...handle,
      key: keyOf('email', handle.value),
      channel: 'email',
      provenance: [],
    })),
  }),
);

const touch = fc.record({
  kind: fc.constant('interaction'),
  type: fc.constantFrom('call', 'order'),
  people,
  at,
  note: fc.constantFrom('Called', 'Called about lighter boxes', 'Wants O’Brien’s boxes', ''),
  need: fc.constantFrom('Pallets by May', undefined),
});
const move = fc.record({
  kind: fc.constant('stage'),
  people,
  at,
  ladder: fc.constantFrom('seven', 'own'),
  from: fc.nat(3),
  to: fc.nat(3),
  evidence: fc.constant([]),
  certainty: fc.constantFrom('seen', 'guessed'),
});
const factChange = fc.oneof(touch, move).map((fact): Change => ({ do: 'fact', fact }));
const settingChange = fc
  .tuple(fc.constantFrom('x', 'y'), fc.nat(3))
  .map(([key, value]): Change => ({ do: 'setting', key, value }));

const FIRMS = ['a', 'b'].map((letter) => `018f4444-0000-7000-8000-00000000000${letter}`);
const organisationChange = fc
  .record({
    id: fc.constantFrom(...FIRMS),
    fields: fc.record(
      {
        name: fc.constantFrom('Orbit Foods', 'Fjord'),
        domains: fc.constantFrom<string[] | null>(['orbit.example'], null),
        parent: fc.constantFrom(...FIRMS, null),
        deleted: fc.constantFrom('2026-03-01T00:00:00.000Z', null),
      },
      { requiredKeys: [] },
    ),
    kinds: fc.array(
      fc.record({
        id: fc.constantFrom('one', 'two'),
        kind: fc.constantFrom('competitor' as const, 'customer' as const),
        since: fc.constantFrom('2025-01-01', '2026-01-01'),
        removed: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })
  .map((change): Change => ({ do: 'organisation', ...change }));

export const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(contactChange, factChange, settingChange, organisationChange), { minLength: 1, maxLength: 3 })
      .map((changes): Act => ({ do: 'write', changes })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.nat(20),
        fc.record(
          { people: fc.array(person, { maxLength: 2 }), at, deleted: fc.boolean(), note: fc.constant('Corrected') },
          { requiredKeys: [] },
        ),
      )
      .map(([entry, fields]): Act => ({ do: 'replace', entry, fields })),
  },
  { weight: 2, arbitrary: fc.nat(20).map((receipt): Act => ({ do: 'undo', receipt })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(-400 * 86_400_000, -1, 1, 1000, 86_400_000).map((ms): Act => ({ do: 'wait', ms })),
  },
);
