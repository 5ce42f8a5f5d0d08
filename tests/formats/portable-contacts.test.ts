// Portable Contacts 1.0 Draft C: what it demands of a writer, and what its readers had to bear.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Envelope } from '@/lib/formats/portable/schema';
import portable from '@/lib/formats/portable-contacts';
import type { Archive } from '@/lib/model/archive';
import { Contact } from '@/lib/model/person/contact';
import { anyArchive, archiveOf, clockAt, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { readContext } from './context';
import { written } from './written';

type Json = Record<string, unknown>;

const write = (archive: Archive): { entry: Json[] } & Json => JSON.parse(written(portable, archive));
const read = (value: unknown) =>
  portable.read(new TextEncoder().encode(JSON.stringify(value)), readContext('own-address-book'));

async function taken(...entry: unknown[]) {
  const result = await read({ startIndex: 0, itemsPerPage: entry.length, totalResults: entry.length, entry });
  if (!result.ok) throw new Error(result.say);
  return { ...result.value, contacts: result.value.archive.contacts as Contact[] };
}

describe('what is written', () => {
  it('is as Draft C demands, whatever the notebook holds', () => {
    const check = (archive: Archive) => {
      const envelope = write(archive);
      expect(Envelope.safeParse(envelope).error?.issues).toBeUndefined();
      expect([envelope.itemsPerPage, envelope.totalResults]).toEqual([envelope.entry.length, envelope.entry.length]);
      expect(new Set(envelope.entry.map(({ id }) => id)).size).toBe(envelope.entry.length);
    };
    check(hardArchive());
    check(archiveOf());
    fc.assert(fc.property(anyArchive, check));
  });

  it('places everything where a program of its time looks', () => {
    const archive = archiveOf({
      contacts: [
        contactOf(1, {
          name: 'Imke Vos',
          title: 'Buyer',
          organisation: 'Vos & Daughters',
          note: 'By the bridge',
          tags: ['Ropes', 'ROPES', ' boats '],
          employments: [
            {
              id: 'j1',
              organisation: 'Harbour Guild',
              title: 'Clerk',
              from: '2019-03-01',
              to: '2022-04-30',
              clock: clockAt(1),
            },
            { id: 'j2', organisation: 'Vos & Daughters', title: 'Buyer', from: '2022-05-01', clock: clockAt(1) },
          ],
          handles: [
            handleOf('email', 'imke@vos.example', 'employer'),
            { ...handleOf('email', 'old@vos.example', 'employer'), deadOn: '2026-01-01' },
            handleOf('phone', '+31 10 000', 'unknown'),
            handleOf('linkedin', 'imke-vos'),
            handleOf('postal', 'Kade 1\nDelft', 'personal'),
          ],
        }),
      ],
      journal: [factOf(1, [idOf(1)], { note: 'Wants two', at: '2026-02-10' })],
    });
    expect(write(archive).entry).toEqual([
      {
        id: idOf(1),
        displayName: 'Imke Vos',
        name: { formatted: 'Imke Vos', familyName: 'Vos', givenName: 'Imke' },
        published: '2026-01-05T08:00:00Z',
        updated: '2026-03-02T09:00:01Z',
        note: 'By the bridge\n\n2026-02-10 Call: Wants two',
        emails: [{ value: 'imke@vos.example', type: 'work' }],
        phoneNumbers: [{ value: '+31 10 000', type: 'other' }],
        urls: [{ value: 'https://www.linkedin.com/in/imke-vos/', type: 'profile' }],
        accounts: [{ domain: 'linkedin.com', username: 'imke-vos' }],
        addresses: [{ formatted: 'Kade 1\nDelft', type: 'home' }],
        organizations: [
          { name: 'Vos & Daughters', title: 'Buyer', startDate: '2022-05-01', type: 'job' },
          { name: 'Harbour Guild', title: 'Clerk', startDate: '2019-03-01', endDate: '2022-04-30', type: 'job' },
        ],
        tags: ['Ropes', 'boats'],
        connected: false,
      },
    ]);
  });

  it('was updated when it was published where nothing was changed since', () => {
    const [entry] = write(archiveOf({ contacts: [contactOf(1, { name: 'Imke', clocks: {} })] })).entry;
    expect(entry).toMatchObject({ published: '2026-01-05T08:00:00Z', updated: '2026-01-05T08:00:00Z' });
  });
});

describe('what is read', () => {
  it('is whatever names a person: missing parts, single things for lists, texts for objects, "primary" of any kind', async () => {
    const { contacts, remarks } = await taken(
      {
        id: '17',
        name: { givenName: 'Imke', familyName: 'Vos' },
        emails: ['a@vos.example', { value: 'b@vos.example', type: 'work', primary: 'true' }, { type: 'home' }],
        phoneNumbers: { value: '+31 10 000', type: 'mobile' },
        urls: [{ value: 'https://www.linkedin.com/in/imke-vos' }, { value: 'https://vos.example', type: 'blog' }],
        accounts: [
          { domain: 'linkedin.com', username: 'imke-vos' },
          { domain: 'chat.example', username: 'imke' },
        ],
        addresses: [{ streetAddress: 'Kade 1', locality: 'Delft' }],
        organizations: [
          { name: 'Guild', title: 'Clerk', startDate: '2019-03-01', endDate: '2022' },
          { name: 'Vos', title: 'Buyer', primary: true },
          { name: 'Ropes College', type: 'school' },
        ],
        tags: ['ropes', 'ropes'],
        connected: 'true',
      },
      { id: '18', emails: [{ value: 'nameless@vos.example' }] },
    );
    expect(remarks.map(({ where, say }) => `${where}: ${say}`)).toEqual([
      'Entry 1: A date of a job is no whole day and was left out: 2022.',
    ]);
    expect(contacts[0]).toMatchObject({
      name: 'Imke Vos',
      title: 'Buyer',
      organisation: 'Vos',
      tags: ['ropes'],
      employments: [{ organisation: 'Guild', title: 'Clerk', from: '2019-03-01' }],
    });
    expect(contacts[0]?.handles.map(({ key, owner }) => [key, owner])).toEqual([
      ['email:b@vos.example', 'employer'],
      ['email:a@vos.example', 'unknown'],
      ['phone:+3110000', 'unknown'],
      ['linkedin:imke-vos', 'personal'],
      ['messaging:chat.example: imke', 'unknown'],
      ['url:https://vos.example', 'unknown'],
      ['postal:Kade 1, Delft', 'unknown'],
    ]);
    expect(contacts[1]?.handles).toHaveLength(1);
    for (const contact of contacts) {
      expect(Contact.safeParse(contact).success).toBe(true);
      expect(contact.handles.every(({ provenance }) => provenance[0]?.account === 'personal')).toBe(true);
    }
  });

  it('keeps a stable id, and what a contact has no place for, and writes both again', async () => {
    const said = {
      birthday: '0000-05-03',
      gender: 'female',
      name: { formatted: 'Imke Vos', familyName: 'Vos', givenName: 'Imke' },
    };
    const { archive, contacts } = await taken({
      id: '17',
      displayName: 'Imke Vos',
      ...said,
      connected: true,
      relationships: ['friend'],
    });
    const [entry] = write(archive).entry;
    expect(entry).toMatchObject({ id: '17', ...said, connected: false });
    expect(entry).not.toHaveProperty('relationships');
    const [renamed] = write({ ...archive, contacts: [{ ...(contacts[0] as Contact), name: 'Imke de Boer' }] }).entry;
    expect(renamed?.name).toEqual({ formatted: 'Imke de Boer', familyName: 'de Boer', givenName: 'Imke' });
    const mail = await taken({ id: 'imke@vos.example', displayName: 'Imke' });
    expect(write(mail.archive).entry[0]?.id).toBe(mail.contacts[0]?.id);
    const again = await taken({ id: idOf(9), displayName: 'Imke' });
    expect([again.contacts[0]?.id, again.contacts[0]?.extra]).toEqual([idOf(9), undefined]);
  });

  it('says what it leaves out and where', async () => {
    const { contacts, remarks } = await taken(
      { id: '1', displayName: 'x'.repeat(400), emails: [{ value: `${'y'.repeat(500)}@vos.example` }] },
      5,
      { id: '1', displayName: 'Twice' },
      { id: '2', note: 'nobody' },
    );
    expect(contacts.map(({ name }) => name.length)).toEqual([300]);
    expect(remarks.map(({ verdict, where, say }) => `${verdict} ${where}: ${say}`)).toEqual([
      expect.stringMatching(/^skipped Entry 1: An address is longer than an address can be .*: y{40}…$/),
      'skipped Entry 1: The name is longer than 300 characters and was cut there.',
      'broken Entry 2: It is no contact and was not read.',
      'broken Entry 3: It has the same id as entry 1 and was not read.',
      'skipped Entry 4: It has no name and no address, so there is nobody to take in.',
    ]);
  });

  it('may be one entry alone, in no list; nothing but nobodies is refused', async () => {
    expect(await read({ entry: { displayName: 'Imke' } })).toMatchObject({ ok: true });
    expect(await read({ entry: [{}, 5] })).toMatchObject({ ok: false, code: 'damaged' });
  });
});
