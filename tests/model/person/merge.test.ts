// The laws that let two devices, a backup and an import meet in any order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/model/key-order';
import { emptyContact } from '@/lib/model/person/changed-contact';
import { STRUCTURE } from '@/lib/model/person/contact';
import { laterFact } from '@/lib/model/person/later-copy';
import { completes, mergeContacts, mergeOrganisations, mergeProvenance } from '@/lib/model/person/merge';
import { STRUCTURE_OF_ORGANISATION } from '@/lib/model/person/organisation';
import { contact, fact, handle, organisation } from '../samples';

const same = (a: unknown, b: unknown): void => {
  expect(canonicalJson(a)).toBe(canonicalJson(b));
};

describe('merging two copies of a contact', () => {
  it('does not depend on which is which', () => {
    fc.assert(fc.property(contact, contact, (a, b) => same(mergeContacts(a, b), mergeContacts(b, a))));
  });

  it('does not depend on which two meet first', () => {
    fc.assert(
      fc.property(contact, contact, contact, (a, b, c) =>
        same(mergeContacts(mergeContacts(a, b), c), mergeContacts(a, mergeContacts(b, c))),
      ),
      { numRuns: 500 },
    );
  });

  it('does so also where one address was written thrice in the same instant', () => {
    const one = handle.map((handle) => ({
      ...emptyContact('x', '2026'),
      handles: [{ ...handle, key: 'email:x', clock: '1', owner: 'unknown' as const, deadOn: null }],
    }));
    fc.assert(
      fc.property(one, one, one, (a, b, c) =>
        same(mergeContacts(mergeContacts(a, b), c), mergeContacts(a, mergeContacts(b, c))),
      ),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(contact, contact, (a, b) => {
        const merged = mergeContacts(a, b);
        for (const again of [a, b, merged]) same(mergeContacts(merged, again), merged);
      }),
    );
  });

  it('leaves addresses and jobs in one order, whichever copy had them', () => {
    fc.assert(
      fc.property(contact, contact, (a, b) => {
        const merged = mergeContacts(a, b);
        for (const order of [merged.handles.map(({ key }) => key), (merged.employments ?? []).map(({ id }) => id)])
          expect(order).toEqual(order.toSorted());
      }),
    );
  });

  it('knows the earlier day of the two as that of its making', () => {
    const [early, late] = ['2026-01-01', '2026-02-01'].map((created) => ({ ...emptyContact('x', created) }));
    if (!early || !late) return;
    for (const merged of [mergeContacts(early, late), mergeContacts(late, early)])
      expect(merged.created).toBe(early.created);
    fc.assert(
      fc.property(organisation, organisation, (a, b) => {
        expect(mergeOrganisations(a, b).created).toBe([a.created, b.created].toSorted()[0]);
      }),
    );
  });

  it('has jobs where either copy has, and none where neither', () => {
    const bare = emptyContact('x', '2026');
    const job = { id: 'j', clock: '1' } as never;
    for (const merged of [
      mergeContacts(bare, { ...bare, employments: [job] }),
      mergeContacts({ ...bare, employments: [job] }, bare),
    ])
      expect(merged.employments).toHaveLength(1);
    expect(mergeContacts(bare, bare)).not.toHaveProperty('employments');
  });

  it('makes no field of what neither copy has', () => {
    const gone = { ...emptyContact('x', '2026'), clocks: { title: '1' } };
    expect(Object.keys(mergeContacts(gone, gone))).not.toContain('title');
  });

  it('loses no field, no address and no origin', () => {
    fc.assert(
      fc.property(contact, contact, (a, b) => {
        const merged = mergeContacts(a, b);
        for (const source of [a, b]) {
          for (const field of Object.keys(source)) {
            const other = source === a ? b : a;
            if (STRUCTURE.has(field) || (Object.hasOwn(other.clocks, field) && !Object.hasOwn(other, field))) continue;
            expect(Object.hasOwn(merged, field), field).toBe(true);
          }
          expect(merged.handles.map((handle) => handle.key)).toEqual(
            expect.arrayContaining(source.handles.map((handle) => handle.key)),
          );
          for (const [field, items] of Object.entries(source.provenance))
            expect(merged.provenance[field]?.map(canonicalJson)).toEqual(
              expect.arrayContaining(items.map(canonicalJson)),
            );
        }
      }),
    );
  });

  it('can be stored: every clock is text', () => {
    fc.assert(
      fc.property(contact, contact, (a, b) => {
        const merged = mergeContacts(a, b);
        for (const clock of Object.values(merged.clocks)) expect(typeof clock).toBe('string');
        expect(structuredClone(merged)).toEqual(merged);
      }),
    );
  });

  it('takes the later value of each field', () => {
    const base = { id: 'x', created: '2026', handles: [], provenance: {} };
    const a = { ...base, name: 'Old name', title: 'Head of Buying', clocks: { name: '1', title: '4' } };
    const b = { ...base, name: 'New name', title: null, clocks: { name: '2', title: '3' } };
    expect(mergeContacts(a, b)).toMatchObject({
      name: 'New name',
      title: 'Head of Buying',
      clocks: { name: '2', title: '4' },
    });
  });

  it('keeps a field that was emptied on purpose empty', () => {
    const base = { id: 'x', created: '2026', name: 'Dana', handles: [], provenance: {} };
    expect(
      mergeContacts(
        { ...base, title: 'Buyer', clocks: { title: '1' } },
        { ...base, title: null, clocks: { title: '2' } },
      ).title,
    ).toBeNull();
  });
});

describe('merging two copies of an organisation', () => {
  it('does not depend on which is which, which two meet first, or how often', () => {
    fc.assert(
      fc.property(organisation, organisation, organisation, (a, b, c) => {
        const merged = mergeOrganisations(a, b);
        same(merged, mergeOrganisations(b, a));
        same(mergeOrganisations(merged, c), mergeOrganisations(a, mergeOrganisations(b, c)));
        for (const again of [a, b, merged]) same(mergeOrganisations(merged, again), merged);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no field and no kind it ever had', () => {
    fc.assert(
      fc.property(organisation, organisation, (a, b) => {
        const merged = mergeOrganisations(a, b);
        const kinds = new Set([...a.kinds, ...b.kinds].map(({ id }) => id));
        expect(merged.kinds.map(({ id }) => id)).toEqual([...kinds].sort());
        for (const [one, other] of [
          [a, b],
          [b, a],
        ] as const)
          for (const field of Object.keys(one)) {
            const emptied = Object.hasOwn(other.clocks, field) && !Object.hasOwn(other, field);
            if (!STRUCTURE_OF_ORGANISATION.has(field) && !emptied) expect(Object.hasOwn(merged, field)).toBe(true);
          }
        expect(structuredClone(merged)).toEqual(merged);
      }),
    );
  });
});

describe('two facts of one entry', () => {
  it('meet in any order and any number of times', () => {
    fc.assert(
      fc.property(fact, fact, fact, (a, b, c) => {
        same(laterFact(a, b), laterFact(b, a));
        same(laterFact(laterFact(a, b), c), laterFact(a, laterFact(b, c)));
        same(laterFact(a, a), a);
      }),
    );
  });

  it('the later stamp counts, also when it deletes', () => {
    fc.assert(
      fc.property(fact, fact, (a, b) => {
        const later = laterFact(a, b);
        expect(later.clock).toBe(a.clock < b.clock ? b.clock : a.clock);
        expect([a, b]).toContain(later);
      }),
    );
  });
});

describe('origins', () => {
  type Origin = Parameters<typeof mergeProvenance>[0][number];
  const origin = fc.record(
    {
      route: fc.constantFrom('told-me', 'crm'),
      how: fc.constantFrom('typed', 'imported'),
      capturedAt: fc.constantFrom('2026-01-01', '2026-02-01'),
      importId: fc.constantFrom('one', 'two'),
      ownership: fc.constantFrom('mine', 'theirs'),
      reason: fc.constantFrom('long ago', 'just now'),
      partial: fc.boolean(),
    },
    { requiredKeys: ['route', 'how', 'capturedAt'] },
  ) as unknown as fc.Arbitrary<Origin>;
  const origins = fc.array(origin, { maxLength: 5 });
  const known = ({ route, how, capturedAt, importId, ownership }: Origin) =>
    canonicalJson([route, how, capturedAt, importId ?? null, ownership ?? null]);

  it('are each there once, oldest first, in whatever order they met', () => {
    fc.assert(
      fc.property(origins, origins, (a, b) => {
        const merged = mergeProvenance(a, b);
        same(merged, mergeProvenance(b, a));
        same(merged, mergeProvenance(merged, a));
        expect(new Set(merged.map((one) => canonicalJson(one))).size).toBe(merged.length);
        const times = merged.map(({ capturedAt }) => capturedAt);
        expect(times).toEqual(times.toSorted());
        const within = merged.map((one) => one.capturedAt + canonicalJson(one));
        expect(within).toEqual(within.toSorted());
      }),
    );
  });

  it('that left in part give way to the whole one, and to nothing else', () => {
    fc.assert(
      fc.property(origins, origins, (a, b) => {
        const merged = mergeProvenance(a, b).map((one) => canonicalJson(one));
        const whole = new Set([...a, ...b].filter(({ partial }) => !partial).map(known));
        for (const one of [...a, ...b])
          expect(merged.includes(canonicalJson(one))).toBe(!one.partial || !whole.has(known(one)));
      }),
      { numRuns: 500 },
    );
  });

  it('of an address are those of both copies', () => {
    fc.assert(
      fc.property(handle, origins, origins, (one, a, b) => {
        const [first, second] = [a, b].map((provenance) => ({
          ...emptyContact('x', '2026'),
          handles: [{ ...one, provenance }],
        }));
        if (!first || !second) return;
        same(mergeContacts(first, second).handles[0]?.provenance, mergeProvenance(a, b));
      }),
    );
  });
});

it('a fact completes another of the same id that left in part, and no other', () => {
  fc.assert(
    fc.property(fact, fc.boolean(), fc.boolean(), fc.boolean(), (one, here, there, isSame) => {
      const [a, b] = [
        { ...one, id: 'a', partial: here },
        { ...one, id: isSame ? 'a' : 'b', partial: there },
      ];
      expect(completes(a, b)).toBe(isSame && here && !there);
    }),
  );
});
