// Records that may be one person: each likeness by a case and its neighbour that is none, in whatever order they come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPairs } from '@/lib/model/doubles';
import { emptyContact, withFields } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { handleOf } from '../formats/archives';
import { expectLinear } from '../growth';

const CLOCK = '2026-03-02T09:00:00.000Z-0000-a';
const card = (
  name: string,
  organisation = '',
  ...handles: [channel: 'email' | 'phone' | 'linkedin', value: string][]
) => ({
  ...withFields(
    emptyContact('018f1111-0000-7000-8000-00000000000a', '2026-03-02T09:00:00.000Z'),
    { name, organisation },
    CLOCK,
  ),
  handles: handles.map(([channel, value]) => handleOf(channel, value)),
});
function found(...records: Contact[]): string[] {
  const finder = findPairs();
  for (const [n, record] of records.entries()) finder.add(`id${n}`, record);
  return finder.pairs().map(({ ids, alike }) => `${ids.join('+')}: ${alike.map(({ of }) => of).join()}`);
}

describe('two records are shown where', () => {
  it.each<[string, Contact, Contact, string]>([
    [
      'they have one address',
      card('Dana Whitfield', '', ['email', 'd@orbit.example']),
      card('Dana W.', 'Orbit', ['email', 'D@orbit.example']),
      'key',
    ],
    [
      'they have one number',
      card('Dana Whitfield', '', ['phone', '+4721000000']),
      card('Whitfield, Dana', '', ['phone', '+47 21 00 00 00']),
      'key',
    ],
    [
      'they are called the same at one place',
      card('Dána Whitfield', 'Orbit Foods'),
      card('dana whitfield', 'ORBIT FOODS'),
      'work',
    ],
    [
      'they write their address the same way',
      card('Dana Whitfield', 'Orbit', ['email', 'dana.whitfield@orbit.example']),
      card('Dana Whitfield', 'Jar', ['email', 'dana.whitfield@home.example']),
      'local',
    ],
    [
      'nothing else is known of one',
      card('Dana Whitfield'),
      card('Dana Whitfield', 'Orbit', ['email', 'd@orbit.example']),
      'name',
    ],
  ])('%s', (_, a, b, of) => {
    expect(found(a, b)).toEqual([`id0+id1: ${of}`]);
    expect(found(b, a)).toEqual([`id0+id1: ${of}`]);
  });
});

describe('two people stay two where', () => {
  it.each<[string, Contact, Contact]>([
    [
      'two share a mailbox',
      card('Anna Müller', '', ['email', 'info@orbit.example']),
      card('Ben Müller', '', ['email', 'info@orbit.example']),
    ],
    [
      'they are called the same at two places',
      card('Dana Whitfield', 'Orbit', ['email', 'a@orbit.example']),
      card('Dana Whitfield', 'Kestrel', ['email', 'b@kestrel.example']),
    ],
    [
      'the part before the @ says no name',
      card('Dana Whitfield', 'Orbit', ['email', 'purchasing@orbit.example']),
      card('Dana Whitfield', 'Jar', ['email', 'purchasing@jar.example']),
    ],
    [
      'it is short',
      card('Dana Orr', 'Orbit', ['email', 'dana@orbit.example']),
      card('Dana Orr', 'Jar', ['email', 'dana@jar.example']),
    ],
    ['only a first name is known', card('Dana'), card('Dana')],
  ])('%s', (_, a, b) => expect(found(a, b)).toEqual([]));

  it('an address was taken away', () => {
    const gone = card('Dana Whitfield', 'Orbit', ['email', 'd@orbit.example']);
    for (const handle of gone.handles) Object.assign(handle, { removed: true });
    expect(found(gone, card('Dana Whitfield', 'Jar', ['email', 'd@orbit.example']))).toEqual([]);
  });
});

it('who has more in common comes first, and everybody is in a pair once with all reasons', () => {
  const twice = () => card('Dana Whitfield', 'Orbit', ['email', 'dana.whitfield@orbit.example']);
  const luis = () => card('Luis Ortega', 'Harbour');
  expect(found(luis(), twice(), luis(), twice())).toEqual(['id1+id3: key,local,work', 'id0+id2: work']);
});

it('finds the same pairs in whatever order the records come', () => {
  const records = [
    card('A Bo', 'X'),
    card('A Bo', 'X'),
    card('C Do', 'Y', ['phone', '+4721000000']),
    card('C Do', 'Z', ['phone', '+4721000000']),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      const finder = findPairs();
      for (const n of order) finder.add(`id${n}`, records[n] as Contact);
      expect(
        finder
          .pairs()
          .map(({ ids }) => ids.join())
          .sort(),
      ).toEqual(['id0,id1', 'id2,id3']);
    }),
  );
});

it('work grows with the number of records, also where thousands share a name and a mailbox', async () => {
  const many = (size: number) =>
    Array.from({ length: size }, (_, n) =>
      card(`Maria Garcia ${n % 3}`, `Firm ${n % 50}`, ['email', 'info@orbit.example']),
    );
  await expectLinear(many, 4_000, (records) => found(...records));
});
