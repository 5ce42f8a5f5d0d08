// Personal notes: people marked sensitive, names without a known origin, names that are addresses, several records of one person.
import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import type { Fact } from '@/lib/model/entry/entry';
import type { Contact } from '@/lib/model/person/contact';
import { peopleOf } from '@/lib/model/person/people';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../formats/archives';
import { ORIGINS } from './canaries';
import { select } from './choice';

/** Seen on LinkedIn, field by field. */
const seen = (contact: Contact): Contact => ({
  ...contact,
  provenance: Object.fromEntries(Object.keys(contact.clocks).map((field) => [field, [ORIGINS.personal]])),
});
const names = (archive: Archive) => peopleOf(archive).map(({ contact }) => contact.name);
const going = (contacts: Contact[], journal: Fact[] = []) =>
  names(select('personal-notes', archiveOf({ contacts, journal })).archive);

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

  it('stay whole, whatever is ticked, and nothing says that there are any', () => {
    for (const profile of ['linkedin-defensible', 'personal-notes', 'employer-hand-over', 'advocates']) {
      const ticked = [`${idOf(1)}/note`, idOf(0x1001), idOf(0x1002)];
      const { archive, held } = select(profile, given(), { ticked });
      const text = JSON.stringify(archive);
      for (const theirs of [
        'Dana',
        'D. W.',
        'canary-note',
        'canary-tag',
        'canary-fact',
        'canary-entry',
        idOf(1),
        idOf(2),
      ])
        expect([profile, text.includes(theirs)]).toEqual([profile, false]);
      expect(held.map(({ id }) => id)).not.toContain(`${idOf(1)}/note`);
    }
  });

  it('take the entries of theirs alone along into staying; one with somebody else waits for a tick, and goes without them', () => {
    const { archive, held } = select('personal-notes', given());
    expect(archive.journal.map(({ note }) => note)).toEqual(['His own']);
    expect(held.map(({ text, codes, ticked }) => [text, codes, ticked])).toEqual([
      ['canary-both', ['sensitive'], false],
    ]);
    const { archive: more } = select('personal-notes', given(), { ticked: [idOf(0x1002)] });
    expect(more.journal.map(({ note, people }) => [note, people])).toEqual([
      ['canary-both', [idOf(3)]],
      ['His own', [idOf(3)]],
    ]);
  });

  it('are in a backup, and in what is given to themselves', () => {
    expect(names(select('full-backup', given()).archive)).toEqual(['Dana', 'Luis']);
    expect(names(select('access-request', given(), { person: idOf(1) }).archive)).toEqual(['Dana']);
  });
});

describe('a name of which nobody said whose it is', () => {
  const dana = contactOf(1, { name: 'Dana Whitfield' });

  it('goes with an address that goes, or with a note of the rep’s own, and not alone', () => {
    expect(going([dana])).toEqual([]);
    expect(going([{ ...dana, handles: [handleOf('email', 'dana@home.example')] }])).toEqual(['Dana Whitfield']);
    expect(going([dana], [factOf(1, [idOf(1)])])).toEqual(['Dana Whitfield']);
  });

  it('from a file stays, and whoever has no address that goes stays with it', () => {
    const imported = { ...dana, provenance: { name: [ORIGINS.unknown] } };
    expect(going([imported], [factOf(1, [idOf(1)])])).toEqual([]);
    expect(going([{ ...imported, handles: [handleOf('email', 'dana@home.example')] }])).toEqual(['']);
  });

  it('leaves without what makes it an address of an employer', () => {
    const typed = contactOf(1, {
      name: 'Canary@Orbit.example',
      handles: [handleOf('email', 'canary@orbit.example', 'employer')],
    });
    expect(going([typed], [factOf(1, [idOf(1)])])).toEqual(['Canary']);
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

it('whoever is called by nothing but an address that stays does not go as a card without a name', () => {
  for (const name of ['@dana', ' @Dana ', 'dana']) {
    const dana = contactOf(1, { name, handles: [handleOf('messaging', name.trim(), 'employer')] });
    const { archive, leftOut, reasons } = select(
      'personal-notes',
      archiveOf({ contacts: [dana], journal: [factOf(1, [idOf(1)])] }),
    );
    expect(archive.contacts, name).toEqual([]);
    expect(archive.journal, name).toEqual([]);
    expect(leftOut.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['messaging', 'name', 'interaction']));
    expect(reasons.nobody).toBeDefined();
  }
});

it('a name typed as an address that stays goes without what makes it one', () => {
  const dana = contactOf(1, {
    name: 'dana.w@orbit.example',
    handles: [handleOf('email', 'dana.w@orbit.example', 'employer')],
  });
  const { archive } = select('personal-notes', archiveOf({ contacts: [dana], journal: [factOf(1, [idOf(1)])] }));
  expect(archive.contacts.map(({ name }) => name)).toEqual(['dana.w']);
});
