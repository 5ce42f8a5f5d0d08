// JSContact: Cards of our own, Cards of anybody, and what is against RFC 9553.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import jscontact from '@/lib/formats/jscontact';
import { PREFIX } from '@/lib/formats/jscontact/dialect';
import { Card } from '@/lib/formats/jscontact/schema';
import { keptOf } from '@/lib/formats/vcard/kept';
import type { Line } from '@/lib/formats/vcard/property';
import type { Archive } from '@/lib/model/archive';
import { Contact } from '@/lib/model/person/contact';
import { ownerOfHandle } from '@/lib/model/whose/ownership';
import { anyArchive, archiveOf, clockAt, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { readContext } from './context';
import { anyKept } from './kept-lines';
import { written } from './written';

type Json = Record<string, unknown>;

const write = (archive: Archive): Json[] => JSON.parse(written(jscontact, archive));
const readAll = (value: unknown, source: Parameters<typeof readContext>[0] = 'own-address-book') =>
  jscontact.read(new TextEncoder().encode(JSON.stringify(value)), readContext(source));

const cardOf = (parts: Json): Json => ({
  '@type': 'Card',
  version: '1.0',
  uid: 'imke-1',
  name: { full: 'Imke Vos' },
  ...parts,
});

async function taken(...cards: Json[]) {
  const read = await readAll(cards);
  if (!read.ok) throw new Error(read.say);
  return read.value;
}

/** One Card read, with its contact and the Card that is written of it. */
async function through(parts: Json) {
  const { archive, remarks } = await taken(cardOf(parts));
  const [contact] = archive.contacts as [Contact];
  const [again] = write(archive) as [Json];
  return { contact, journal: archive.journal, remarks, again };
}

/** The same without what Rung adds for itself, and without the types that go without saying. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith(PREFIX) && key !== '@type')
      .map(([key, part]) => [key, bare(part)]),
  );
}

/** Parameters of a line have no order. */
const inAnyOrder = ({ params, ...line }: Line) => ({ ...line, params: Object.fromEntries(params) });

describe('a Card of Rung', () => {
  it('is valid, inner objects too, whatever the notebook holds', () => {
    const check = (archive: Archive) => {
      for (const card of write(archive)) expect(Card.safeParse(card).error?.issues).toBeUndefined();
    };
    check(hardArchive());
    fc.assert(fc.property(anyArchive, check));
  });

  it('says what only Rung knows where it belongs, under a name of its own', () => {
    const archive = hardArchive();
    const zoe = write(archive).find((card) => card.uid === `urn:uuid:${idOf(1)}`) as Json;
    expect(zoe).toMatchObject({
      kind: 'individual',
      created: '2026-01-05T08:00:00Z',
      'rung.example:stage': { ladder: 'seven', number: 5 },
      'rung.example:fields': { headline: '<b>Growth</b>', status: 'at-risk' },
      organizations: { o1: { name: 'Fjord & Søn, A/S; Oslo' } },
      titles: { t1: { name: 'Head of Buying, EMEA; acting', organizationId: 'o1' } },
      emails: {
        e1: {
          address: 'z.strand@fjord.example',
          contexts: { work: true },
          'rung.example:owner': 'employer',
          'rung.example:ownership': { is: 'shared', why: 'told-at-work' },
          'rung.example:provenance': [{ route: 'told-me', how: 'typed' }],
        },
      },
      onlineServices: { s2: { service: 'LinkedIn', user: 'zoë-strand' } },
      keywords: { 'reference, maybe': true },
    });
  });

  it('comes back with jobs, dead addresses, facts, merged records and tags no object can have', async () => {
    const job = { id: 'j1', organisation: 'Fjord', from: '2020-01-01', clock: clockAt(1) };
    const mail = { ...handleOf('email', 'imke@fjord.example', 'employer'), deadOn: '2026-02-01', employment: 'j1' };
    const imke = contactOf(1, {
      name: 'Imke Vos',
      trust: 4,
      tags: ['__proto__', 'b', '10', '9', 'a'],
      employments: [job],
      handles: [mail, handleOf('other', 'radio 5'), handleOf('url', 'no address')],
    });
    const archive = archiveOf({
      contacts: [imke, contactOf(2, { name: 'I. Vos', mergedInto: idOf(1) })],
      journal: [factOf(1, [idOf(2)])],
    });
    const read = await readAll(write(archive));
    expect(read.ok && jscontact.keeps(read.value.archive)).toEqual(jscontact.keeps(archive));
    expect(read.ok && read.value.archive.contacts[0]?.extra).toBeUndefined();
    expect(read.ok && read.value.archive.contacts[0]).toMatchObject({ trust: 4, tags: imke.tags });
  });

  it('tells what foreign vCards said of somebody as RFC 9555 has it, and gets it back line by line', async () => {
    const lines = ['BDAY:19700503', 'item1.X-ABRELATEDNAMES;TYPE=pref:Jan\\, Piet', 'GEO;VALUE=uri:geo:52.1,4.3'];
    const [card] = write(archiveOf({ contacts: [contactOf(1, { name: 'Imke Vos', extra: { vcard: lines } })] }));
    expect(card?.vCardProps).toEqual([
      ['bday', {}, 'unknown', '19700503'],
      ['x-abrelatednames', { type: 'pref', group: 'item1' }, 'unknown', 'Jan\\, Piet'],
      ['geo', {}, 'uri', 'geo:52.1,4.3'],
    ]);
    const kept = async (vcard: string[]) => {
      const archive = archiveOf({ contacts: [contactOf(1, { name: 'Imke Vos', extra: { vcard } })] });
      const read = await readAll(write(archive));
      if (!read.ok) throw new Error(read.say);
      expect(keptOf(read.value.archive.contacts[0] as Contact).map(inAnyOrder)).toEqual(
        keptOf(archive.contacts[0] as Contact).map(inAnyOrder),
      );
    };
    await kept(lines);
    await fc.assert(fc.asyncProperty(anyKept, kept));
  });

  it('keeps all origins and adds where the file came from: nothing gets freer on the way', async () => {
    const card = hardArchive();
    const read = await readAll(write(card), 'work');
    if (!read.ok) throw new Error(read.say);
    const mail = read.value.archive.contacts
      .flatMap(({ handles }) => handles)
      .find((one) => one.value === 'zoe@home.example');
    expect(mail?.provenance.map(({ route }) => route)).toEqual(['told-me', 'crm']);
    expect(mail && ownerOfHandle(mail).is).toBe('employer');
  });
});

describe('a Card of anybody', () => {
  it('gives a person with their addresses, whose they are by their context', async () => {
    const { contact, remarks } = await through({
      organizations: { A: { name: 'Vos & Daughters', units: [{ name: 'Ropes' }] }, B: { name: 'Harbour Guild' } },
      titles: { X: { name: 'Bosun', kind: 'role' }, Y: { name: 'Buyer', organizationId: 'B' } },
      emails: { M: { address: 'Imke@Vos.example', contexts: { work: true }, pref: 1 } },
      phones: { P: { number: 'tel:+31-10-000-0000', contexts: { private: true }, features: { voice: true } } },
      onlineServices: { L: { uri: 'https://www.linkedin.com/in/imke-vos?trk=x' }, C: { uri: 'xmpp:imke@vos.example' } },
      links: { W: { uri: 'https://vos.example', label: 'Shop' } },
      addresses: {
        H: {
          components: [
            { kind: 'locality', value: 'Delft' },
            { kind: 'name', value: 'Kade' },
          ],
        },
      },
      keywords: { ropes: true },
    });
    expect(remarks).toEqual([]);
    expect(contact).toMatchObject({ name: 'Imke Vos', title: 'Buyer', organisation: 'Harbour Guild', tags: ['ropes'] });
    expect(contact.handles.map(({ key, owner }) => [key, owner])).toEqual([
      ['email:imke@vos.example', 'employer'],
      ['phone:+31100000000', 'personal'],
      ['linkedin:imke-vos', 'personal'],
      ['messaging:xmpp:imke@vos.example', 'unknown'],
      ['url:https://vos.example', 'unknown'],
      ['postal:Kade, Delft', 'unknown'],
    ]);
    expect(contact.handles.every(({ provenance }) => provenance[0]?.account === 'personal')).toBe(true);
  });

  it('is written again with all it said', async () => {
    const parts = {
      uid: 'ldap:///o=Vos',
      kind: 'org',
      name: { full: 'Vos & Daughters', sortAs: { surname: 'Vos' }, 'vos.example:logo': { dark: true } },
      nicknames: { k1: { name: 'The Ropes' } },
      organizations: { A: { name: 'Vos & Daughters', units: [{ name: 'Ropes' }] }, B: { name: 'Harbour Guild' } },
      titles: { X: { name: 'Bosun', kind: 'role' }, Y: { name: 'Buyer', organizationId: 'B' } },
      emails: { M: { address: 'imke@vos.example', contexts: { work: true }, pref: 1, label: 'Desk', whim: [1] } },
      phones: {
        P: { number: 'tel:+31-10-000-0000', contexts: { private: true, work: true }, features: { fax: true } },
        Q: { number: '' },
      },
      onlineServices: { C: { uri: 'xmpp:imke@vos.example', service: 'Jabber' } },
      addresses: { H: { full: 'Kade 1, Delft', contexts: { billing: true, work: true }, countryCode: 'NL' } },
      anniversaries: { b: { kind: 'birth', date: { year: 1970 } } },
      relatedTo: { 'urn:uuid:f81d4fae-7dec-41d0-a765-00a0c91e6bf6': { relation: { friend: true } } },
      notes: {
        n1: { note: 'By the bridge' },
        n2: { note: 'Called', created: '2025-11-01T10:00:00.5Z', author: { name: 'Jan' } },
      },
      localizations: { nl: { 'titles/Y/name': 'Inkoper' } },
      vCardProps: [['x-foo', {}, 'unknown', 'bar']],
      whim: 5,
    };
    const { contact, journal, again } = await through(parts);
    expect(contact).toMatchObject({ extra: { uid: 'ldap:///o=Vos', kind: 'org' }, note: 'By the bridge' });
    expect(journal).toMatchObject([
      { kind: 'interaction', type: 'note', note: 'Called', at: '2025-11-01T10:00:00.5Z' },
    ]);
    const { created, updated, prodId, ...rest } = bare(again) as Json;
    expect(rest).toEqual({ version: '1.0', ...parts });
    expect([created, updated, prodId]).toEqual(['2026-03-02T09:00:00Z', expect.any(String), 'Rung']);
  });

  it('that has an address twice, or LinkedIn in two places, is written again so', async () => {
    const parts = {
      emails: { M: { address: 'imke@vos.example' }, N: { address: 'Imke@vos.example', label: 'Home' } },
      onlineServices: { L: { service: 'LinkedIn', uri: 'https://www.linkedin.com/in/imke-vos', user: 'imke-vos' } },
      links: { K: { uri: 'https://www.linkedin.com/in/imke-vos' } },
    };
    const { contact, again } = await through(parts);
    expect(contact.handles).toHaveLength(2);
    expect(bare(again)).toMatchObject({ emails: parts.emails, links: parts.links });
  });

  it('takes what it says of an address along with the address alone', async () => {
    const { contact } = await through({ emails: { M: { address: 'imke@vos.example', label: 'Desk 7' } } });
    const [card] = write(archiveOf({ contacts: [{ ...contact, handles: [] }] }));
    expect(JSON.stringify([card, contact.extra])).not.toMatch(/imke@vos|Desk 7/);
  });

  it('keeps nothing that no longer fits what the rep changed', async () => {
    const { archive } = await taken(
      cardOf({
        name: { full: 'Imke Vos', components: [{ kind: 'given', value: 'Imke' }] },
        organizations: { A: { name: 'Vos', units: [{ name: 'Ropes' }] }, B: { name: 'Guild' } },
      }),
    );
    const [before] = archive.contacts as [Contact];
    const [card] = write({ ...archive, contacts: [{ ...before, name: 'Imke de Boer', organisation: 'Bridge' }] });
    expect(bare(card)).toMatchObject({
      name: { full: 'Imke de Boer' },
      organizations: { A: { name: 'Bridge' }, B: { name: 'Guild' } },
    });
    expect(JSON.stringify(card)).not.toMatch(/Vos|Ropes/);
  });

  it('keeps its id where its uid is one, with or without "urn:uuid:"', async () => {
    const id = 'c6e5d0e6-0c4e-4a6f-9a5b-0d2a4b3c1d2e';
    for (const uid of [`urn:uuid:${id}`, id, `urn:uuid:${id.toUpperCase()}`]) {
      const { contact, again } = await through({ uid });
      expect([contact.id, again.uid]).toEqual([id, uid]);
    }
    expect((await through({ uid: 'urn:uuid:nobody' })).contact.id).not.toBe('nobody');
  });

  it('that is a group is a tag of its members, and no person', async () => {
    const uid = 'urn:uuid:c6e5d0e6-0c4e-4a6f-9a5b-0d2a4b3c1d2e';
    const group = cardOf({ uid: 'g', kind: 'group', name: { full: 'Friday table' }, members: { [uid]: true } });
    const { archive, remarks } = await taken(group, cardOf({ uid: uid.replace('urn:uuid:', '').toUpperCase() }));
    expect(archive.contacts).toMatchObject([{ name: 'Imke Vos', tags: ['Friday table'] }]);
    expect(remarks).toEqual([
      { verdict: 'skipped', where: 'Card 1', say: expect.stringContaining('is a group, no person') },
    ]);
  });

  it('that can be reached and is a group stays what it is', async () => {
    const members = { 'urn:uuid:c6e5d0e6-0c4e-4a6f-9a5b-0d2a4b3c1d2e': true };
    const { contact, again } = await through({ kind: 'group', members, emails: { e: { address: 'all@vos.example' } } });
    expect(contact.extra).toMatchObject({ kind: 'group' });
    expect(again).toMatchObject({ kind: 'group', members });
  });

  it('with the uid of another one comes in as well, under an id of its own', async () => {
    const uid = 'c6e5d0e6-0c4e-4a6f-9a5b-0d2a4b3c1d2e';
    const { archive } = await taken(cardOf({ uid }), cardOf({ uid, name: { full: 'Jan Bos' } }));
    expect(archive.contacts.map(({ name }) => name)).toEqual(['Imke Vos', 'Jan Bos']);
    expect(new Set(archive.contacts.map(({ id }) => id)).size).toBe(2);
    expect(archive.contacts[1]?.extra).toMatchObject({ uid });
  });

  it.each([
    [{ month: 5, day: 3 }, '--05-03'],
    [{ year: 1970, month: 5, day: 3 }, '1970-05-03'],
    [{ '@type': 'Timestamp', utc: '1970-05-03T00:00:00Z' }, '1970-05-03'],
    [{ year: 1970 }, undefined],
  ])('born on %j has that birthday', async (date, birthday) => {
    const anniversaries = { b: { kind: 'birth', date }, w: { kind: 'wedding', date: { year: 2001 } } };
    const { contact, again } = await through({ anniversaries });
    expect(contact.birthday).toBe(birthday);
    expect(bare(again)).toMatchObject(bare({ anniversaries }) as Json);
  });

  it('in an answer of a server that speaks JMAP is read', async () => {
    const list = [{ ...cardOf({}), id: 'ab1', addressBookIds: { x1: true } }];
    for (const answer of [
      { accountId: 'a', list, notFound: [] },
      { methodResponses: [['ContactCard/get', { accountId: 'a', list }, '0']] },
    ]) {
      const read = await readAll(answer);
      expect(read.ok && read.value.archive.contacts.map(({ name }) => name)).toEqual(['Imke Vos']);
    }
  });

  it('may be one alone, not in a list', async () => {
    const read = await readAll(cardOf({}));
    expect(read.ok && read.value.archive.contacts).toHaveLength(1);
  });

  it('longer than a contact can be is cut, and said so', async () => {
    const { contact, remarks } = await through({
      name: { full: 'x'.repeat(400) },
      notes: { n1: { note: 'y'.repeat(30_000) } },
      emails: { M: { address: `${'z'.repeat(500)}@vos.example` } },
    });
    expect(Contact.safeParse(contact).success).toBe(true);
    expect([contact.name.length, contact.note?.length, contact.handles.length]).toEqual([300, 20_000, 0]);
    expect(remarks.map(({ where, say }) => `${where}: ${say}`)).toEqual([
      'Card 1: The name is longer than 300 characters and was cut there.',
      'Card 1: The note is longer than 20,000 characters and was cut there.',
      'Card 1: What stands at emails.M is longer than an address can be and was left out.',
    ]);
  });
});

describe('against RFC 9553', () => {
  const wrong: [string, Json, RegExp][] = [
    [
      'a wrong @type',
      { addresses: { H: { '@type': 'Adress' } } },
      /addresses\.H\.@type: expected "Address", found "Adress"/,
    ],
    ['another version', { version: '2.0' }, /version: expected "1\.0", found "2\.0"/],
    ['a missing uid', { uid: undefined }, /uid: expected text, found nothing/],
    ['a set with false in it', { keywords: { ropes: false } }, /keywords\.ropes: expected true, found false/],
    ['a key that is no id', { emails: { 'a b': { address: 'a@vos.example' } } }, /emails\.a b/],
    [
      'a context nobody registered',
      { emails: { M: { address: 'a@vos.example', contexts: { home: true } } } },
      /contexts\.home/,
    ],
    [
      'a preference of 0',
      { emails: { M: { address: 'a@vos.example', pref: 0 } } },
      /emails\.M\.pref: expected at least 1, found 0/,
    ],
    ['a name in another case', { nickNames: { k1: { name: 'The Ropes' } } }, /nickNames: .* belongs under "nicknames"/],
    ['the reserved name', { name: { full: 'Imke', extra: 1 } }, /name\.extra: 1 stands under a reserved name/],
    ['a time with an offset', { created: '2026-03-02T09:30:00+01:00' }, /created: .* is no time in UTC/],
    ['an address that is no object', { emails: { M: 'a@vos.example' } }, /emails\.M: expected a value of type object/],
  ];
  it.each(wrong)('%s is refused with its place, and the others come in', async (_, parts, expected) => {
    const { archive, remarks } = await taken(cardOf({}), cardOf({ uid: 'second', ...parts }));
    expect(archive.contacts).toHaveLength(1);
    expect(remarks).toEqual([{ verdict: 'broken', where: 'Card 2', say: expect.stringMatching(expected) }]);
  });

  it('a file of nothing but broken cards is refused whole', async () => {
    expect(await readAll([cardOf({ version: '2.0' })])).toMatchObject({
      ok: false,
      code: 'damaged',
      say: expect.stringMatching(/Card 1: .*version/),
    });
  });
});

describe('a Card that pretends to be of Rung', () => {
  it('cannot put in what the model refuses, nor entries about others alone', async () => {
    const entry = { id: idOf(7), entry: idOf(7), kind: 'interaction', type: 'call', at: '2026-02-10', note: 'Forged' };
    const { contact, journal, remarks } = await through({
      uid: `urn:uuid:${idOf(1)}`,
      emails: {
        M: { address: 'a@vos.example', 'rung.example:owner': 'nobody', 'rung.example:provenance': [{ route: 'x' }] },
      },
      notes: {
        n1: { note: 'One', created: '2026-02-10T00:00:00Z', 'rung.example:entry': { ...entry, people: [idOf(2)] } },
        n2: {
          note: 'Two',
          created: '2026-02-10T00:00:00Z',
          'rung.example:entry': { ...entry, people: [idOf(1)], type: 'dance' },
        },
        n3: {
          note: 'Three',
          created: '2026-02-10T00:00:00Z',
          'rung.example:entry': { ...entry, people: [idOf(1)], deleted: true },
        },
      },
      'rung.example:fields': {
        status: 'adored',
        trust: 3,
        deleted: '2026-01-01T00:00:00Z',
        handles: [],
        mergedInto: idOf(2),
      },
      'rung.example:handles': [{ channel: 'email', value: '' }, 5],
      'rung.example:employments': [{ id: '', organisation: 5 }],
    });
    expect(Contact.safeParse(contact).success).toBe(true);
    expect([contact.status, contact.trust, contact.deleted, contact.mergedInto]).toEqual([
      undefined,
      3,
      undefined,
      undefined,
    ]);
    expect(contact.handles).toMatchObject([{ owner: 'unknown', provenance: [{ how: 'imported' }] }]);
    expect(journal.map(({ note }) => note)).toEqual(['One', 'Two', 'Three']);
    expect(journal.every(({ id, type }) => id !== idOf(7) && type === 'note')).toBe(true);
    expect(remarks.map(({ say }) => say)).toEqual([
      'What Rung’s own "status" says is not understood and was left out.',
    ]);
  });
});
