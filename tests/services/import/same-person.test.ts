// Who is one person: told by what only one person has, whichever record comes first, and never by a name alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/model/person/contact';
import { eachOnce } from '@/lib/services/import/doubles';
import { fillGaps, likeliest, samePerson } from '@/lib/services/import/same-person';
import { contactOf, handleOf } from '../../formats/archives';

const mail = (value: string) => handleOf('email', value);
const slug = (value: string) => handleOf('linkedin', value);
const phone = (value: string) => handleOf('phone', value);
let made = 0;
const who = (name: string, uid?: string, ...handles: ReturnType<typeof handleOf>[]): Contact => {
  made += 1;
  return contactOf(made, { name, handles, ...(uid !== undefined && { extra: { uid } }) });
};

const UUID = '9d0c3f1e-0000-4000-8000-000000000001';
const LONG = '20140611T062842Z-000000000000309@phone.example';

const one: [string, Contact, Contact][] = [
  ['a profile, whatever they are called', who('Li Wei', '', slug('li-wei')), who('李伟', '', slug('li-wei'))],
  [
    'a mailbox and a name',
    who('Dana W.', '', mail('d@home.example')),
    who('Whitfield, Dana', '', mail('d@home.example')),
  ],
  ['a mailbox, one without a name', who('', '', mail('d@home.example')), who('Dana', '', mail('d@home.example'))],
  [
    'a UUID and a name',
    who('Dana', UUID, mail('a@home.example')),
    who('Dana', `urn:uuid:${UUID}`, mail('b@home.example')),
  ],
  ['a UUID in other letters', who('Dana', UUID.toUpperCase()), who('Dana', `${UUID}:ABPerson`)],
  ['a UUID and an address, under another name', who('Dana', UUID, phone('+1 1')), who('Ann', UUID, phone('+1 1'))],
  ['a long id and a name', who('Dana', LONG), who('Dana Whitfield', LONG)],
  ['a short id and the very same name', who('Dana', '7'), who('dana', '7', mail('d@home.example'))],
];

const two: [string, Contact, Contact][] = [
  ['a name', who('Dana Whitfield'), who('Dana Whitfield')],
  ['a name and a number', who('Dana', '', phone('+1 555 0100')), who('Dana', '', phone('+1 555 0100'))],
  ['a short id', who('Dana', '7'), who('Ann', '7')],
  ['a short id and a name, reached elsewhere', who('Dana', '7', phone('+1 1')), who('Dana', '7', phone('+1 2'))],
  [
    'a mailbox under two names',
    who('Anna Berg', '', mail('b@home.example')),
    who('Ben Berg', '', mail('b@home.example')),
  ],
  [
    'a mailbox under names of two scripts',
    who('Anna', '', mail('b@home.example')),
    who('花子', '', mail('b@home.example')),
  ],
  [
    'a mailbox many read, one without a name',
    who('', '', mail('info@home.example')),
    who('Ann', '', mail('info@home.example')),
  ],
  ['a UUID that was copied', who('Dana', UUID, mail('d@home.example')), who('Ann', UUID, mail('a@home.example'))],
];

describe('in common', () => {
  it.each(one)('%s: one person', (_what, a, b) => expect([samePerson(a, b), samePerson(b, a)]).toEqual([true, true]));
  it.each(two)('%s: two people', (_what, a, b) => expect([samePerson(a, b), samePerson(b, a)]).toEqual([false, false]));
});

const anyPerson = fc
  .record({
    name: fc.constantFrom('', 'Dana Whitfield', 'D. Whitfield', 'Anna Berg', 'Ben Berg', '山田 花子'),
    uid: fc.constantFrom(undefined, '7', UUID, LONG),
    handles: fc.uniqueArray(fc.constantFrom('a@home.example', 'info@home.example', 'slug', '+1 555 0100'), {
      maxLength: 3,
    }),
    title: fc.constantFrom(undefined, 'Buyer', 'Chief'),
    note: fc.constantFrom(undefined, 'Likes tea', 'Met at the fair'),
  })
  .map(({ name, uid, handles, title, note }) => ({
    ...who(
      name,
      uid,
      ...handles.map((one) => (one.includes('@') ? mail(one) : one === 'slug' ? slug(one) : phone(one))),
    ),
    ...(title && { title }),
    ...(note && { note }),
  }));

describe('of any people', () => {
  it('it does not matter who is asked about whom', () => {
    fc.assert(fc.property(anyPerson, anyPerson, (a, b) => samePerson(a, b) === samePerson(b, a)));
  });

  it('the rows of a file are all still there: as people, as what became part of one, or as left out', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 8 }), (rows) => {
        const { people, unsure } = eachOnce(rows, { isOne: (a, b) => a === b, remember: () => [], recall: () => [] });
        const ids = [...people.flatMap((person) => person.ids), ...unsure.map(({ item }) => item.id)];
        expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
        const keys = (contacts: readonly Contact[]) =>
          new Set(contacts.flatMap(({ handles }) => handles.map(({ key }) => key)));
        const left = keys(unsure.map(({ item }) => item));
        expect(keys(people.map(({ contact }) => contact)).union(left)).toEqual(keys(rows));
        const notes = people.flatMap(({ contact, notes }) => [contact.note ?? '', ...notes]).join('|');
        for (const row of rows)
          if (row.note && !unsure.some(({ item }) => item === row)) expect(notes).toContain(row.note);
      }),
    );
  });

  it('nothing the first says is changed by the second, and nothing of the second is lost without being named', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (a, b) => {
        const { contact, note, left } = fillGaps(a, b);
        for (const [field, value] of Object.entries(a))
          if (value && field !== 'handles') expect(contact[field]).toEqual(value);
        for (const field of ['title', 'name'] as const)
          if (b[field] && contact[field] !== b[field]) expect(left).toContain(field);
        if (b.note) expect([contact.note, note].join('|')).toContain(b.note);
      }),
    );
  });
});

it('of two who fit, the one who has all that the other has; else nobody is chosen', () => {
  const [dana, luis] = [who('Dana', '', mail('d@home.example')), who('Luis', '', slug('luis'))];
  const both = who('Dana', '', mail('d@home.example'), slug('luis'));
  const all = who('Dana', '', mail('d@home.example'), slug('luis'));
  const itself = (contact: Contact) => contact;
  expect(likeliest(both, [dana, luis], itself)).toEqual([dana, luis]);
  expect(likeliest(both, [dana, luis, all], itself)).toEqual([all]);
});
