// Personal notes: people marked sensitive, names without a known origin, names that are addresses, several records of one person.
import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/model/person/contact';
import { peopleOf } from '@/lib/model/person/people';
import { archiveOf, clockAt, contactOf, factOf, handleOf, idOf } from '../formats/archives';
import { ORIGINS } from './canaries';
import { select } from './choice';

/** Seen on LinkedIn, field by field. */
const seen = (contact: Contact): Contact => ({
  ...contact,
  provenance: Object.fromEntries(Object.keys(contact.clocks).map((field) => [field, [ORIGINS.personal]])),
});
const names = (contacts: Contact[], journal = [] as ReturnType<typeof factOf>[]) =>
  peopleOf(select('personal-notes', archiveOf({ contacts, journal })).archive).map(({ contact }) => contact.name);

describe('people marked sensitive', () => {
  const given = () =>
    archiveOf({
      contacts: [
        seen(
          contactOf(1, { name: 'Dana', note: 'canary-note', tags: ['canary-tag'], title: 'Buyer', mergedInto: null }),
        ),
        seen(contactOf(2, { name: 'D. W.', mergedInto: idOf(1), sensitive: true, custom: 'Illness: canary-fact' })),
        seen(contactOf(3, { name: 'Luis', note: 'Likes tea' })),
      ],
      journal: [
        factOf(1, [idOf(1)], { note: 'canary-entry' }),
        factOf(2, [idOf(1), idOf(3)], { note: 'canary-both' }),
        factOf(3, [idOf(3)], { note: 'His own' }),
      ],
    });

  it('go by name, without a word of what was noted about them', () => {
    const { archive, leftOut } = select('personal-notes', given());
    expect(JSON.stringify(archive)).not.toContain('canary');
    expect(peopleOf(archive).map(({ contact, entries }) => [contact.name, entries.length])).toEqual([
      ['Dana', 0],
      ['Luis', 1],
    ]);
    expect(archive.contacts[0]).toMatchObject({ title: 'Buyer', clocks: { name: clockAt(1), title: clockAt(1) } });
    expect(leftOut.filter(({ code }) => code === 'sensitive').map(({ kind }) => kind)).toEqual([
      'note',
      'tags',
      'custom',
      'interaction',
      'interaction',
    ]);
  });

  it('keep everything but the one note that is ticked', () => {
    const { archive } = select('personal-notes', given(), { ticked: [`${idOf(1)}/note`] });
    expect(JSON.stringify(archive).match(/canary-\w+/g)).toEqual(['canary-note']);
  });
});

describe('a name of which nobody said whose it is', () => {
  const dana = contactOf(1, { name: 'Dana Whitfield' });

  it('goes with an address that goes, or with a note of the rep’s own, and not alone', () => {
    expect(names([dana])).toEqual([]);
    expect(names([{ ...dana, handles: [handleOf('email', 'dana@home.example')] }])).toEqual(['Dana Whitfield']);
    expect(names([dana], [factOf(1, [idOf(1)])])).toEqual(['Dana Whitfield']);
  });

  it('from a file stays, whatever else goes', () => {
    const imported = { ...dana, provenance: { name: [ORIGINS.unknown] } };
    expect(names([imported], [factOf(1, [idOf(1)])])).toEqual(['']);
  });

  it('leaves without what makes it an address of an employer', () => {
    const typed = contactOf(1, {
      name: 'Canary@Orbit.example',
      handles: [handleOf('email', 'canary@orbit.example', 'employer')],
    });
    expect(names([typed], [factOf(1, [idOf(1)])])).toEqual(['Canary']);
  });
});

it('what people know of each other goes as far as those people go', () => {
  const other = { ...contactOf(2, { name: 'Otto' }), provenance: { name: [ORIGINS.employer] } };
  const dana = seen(contactOf(1, { name: 'Dana', knows: [idOf(2), idOf(3)] }));
  const luis = seen(contactOf(3, { name: 'Luis' }));
  const { archive } = select('personal-notes', archiveOf({ contacts: [dana, other, luis] }));
  expect(archive.contacts.map(({ id, knows }) => [id, knows])).toEqual([
    [idOf(1), [idOf(3)]],
    [idOf(3), undefined],
  ]);
});
