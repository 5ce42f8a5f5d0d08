// Organisations: who belongs to one, what it was before, and that all of it can be taken back, merged and exported.
import { describe, expect, it } from 'vitest';
import archiveJson from '@/lib/formats/archive-json';
import { SCHEMA } from '@/lib/migrations/schema';
import { keyOf } from '@/lib/model/person/handle';
import { domainIn, kindsOf } from '@/lib/model/person/organisation';
import { moveStage } from '@/lib/services/ladder/move-stage';
import {
  addOrganisation,
  deleteOrganisation,
  editOrganisation,
  type OrganisationDraft,
} from '@/lib/services/organisation/edit-organisation';
import { organisationsOf, seeOrganisation, seeOrganisations } from '@/lib/services/organisation/see-organisations';
import { editEmployment } from '@/lib/services/person/edit-employments';
import { personLeft } from '@/lib/services/person/person-left';
import { absorb, takeArchive } from '@/lib/store/archive';
import type { NewHandle } from '@/lib/store/change';
import { openStore } from '@/lib/store/open';
import { organisationById } from '@/lib/store/read/organisations';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { catchUp } from '@/lib/store/tables/catch-up';
import { CATCH_UP } from '@/lib/store/tables/database';
import { undo, write } from '@/lib/store/write';
import { written } from '../../formats/written';
import { disagreements } from '../../store/recount';
import { testStore, testWorld } from '../../store/world';
import { DANA, filledStore, LUIS, must } from '../notebook';

const ORBIT: OrganisationDraft = { name: 'Orbit Foods', domains: 'https://www.orbit.example', kind: 'competitor' };
const add = async (store: Store, draft: OrganisationDraft = ORBIT) => must(await addOrganisation(store, draft)).id;
const peopleOf = async (store: Store, id: string) => {
  const seen = await seeOrganisation(store, id, 20);
  return { people: seen?.people, top: seen?.top?.id, rows: seen?.rows.map((row) => row.id) };
};
const kinds = async (store: Store, id: string) =>
  kindsOf((await organisationById(store, id))?.record ?? { kinds: [] }).map(({ kind, since }) => [kind, since]);

describe('people belong', () => {
  it('by a work address at one of its domains, counted once, the highest first', async () => {
    const store = await filledStore();
    const id = await add(store);
    must(await write(store, [{ do: 'contact', id: DANA, fields: { organisation: 'ORBIT  foods' } }]));
    must(await write(store, [{ do: 'contact', id: LUIS, fields: { organisation: 'Orbit Foods' } }]));
    expect(await peopleOf(store, id)).toEqual({ people: 2, top: DANA, rows: [DANA, LUIS] });
    must(
      await moveStage(store, {
        person: { kind: 'known', id: LUIS },
        to: 3,
        certainty: 'guessed',
        evidence: [],
        at: null,
      }),
    );
    expect(await peopleOf(store, id)).toEqual({ people: 2, top: LUIS, rows: [LUIS, DANA] });
    const row = await contactById(store, DANA);
    expect(row && (await organisationsOf(row, store)).map((firm) => firm.id)).toEqual([id]);
  });

  it('until they leave; a job elsewhere takes them there', async () => {
    const store = await filledStore();
    const [orbit, fjord] = [await add(store), await add(store, { name: 'Fjord' })];
    must(await editEmployment(store, DANA, { organisation: 'Orbit Foods' }));
    const { receipt } = must(await personLeft(store, DANA, { day: '2026-02-28', organisation: 'Fjord' }));
    expect(await peopleOf(store, orbit)).toMatchObject({ people: 0 });
    expect(await peopleOf(store, fjord)).toMatchObject({ people: 1, rows: [DANA] });
    must(await undo(store, receipt));
    expect(await peopleOf(store, orbit)).toMatchObject({ people: 1, rows: [DANA] });
  });

  it('by a domain below its own, never by a mailbox of their own', async () => {
    const store = await filledStore();
    const id = await add(store, { name: 'Orbit', domains: 'orbit.example home.example' });
    const mail = (value: string, owner: 'personal' | 'employer'): NewHandle => ({
      key: keyOf('email', value),
      channel: 'email',
      value,
      owner,
      provenance: [],
    });
    must(await write(store, [{ do: 'contact', id: LUIS, handles: [mail('luis@eu.sales.orbit.example', 'employer')] }]));
    expect((await peopleOf(store, id)).rows?.toSorted()).toEqual([DANA, LUIS].toSorted());
    must(await write(store, [{ do: 'contact', id: LUIS, handles: [mail('luis@eu.sales.orbit.example', 'personal')] }]));
    expect(await peopleOf(store, id)).toMatchObject({ rows: [DANA] });
  });
});

describe('what it is to the rep', () => {
  it('changes from competitor to customer and stays readable with its day', async () => {
    const store = await testStore();
    const id = await add(store, { ...ORBIT, since: '2025-05-01' });
    const { receipt } = must(await editOrganisation(store, id, { ...ORBIT, kind: 'customer', since: '2026-01-15' }));
    expect(await kinds(store, id)).toEqual([
      ['customer', '2026-01-15'],
      ['competitor', '2025-05-01'],
    ]);
    must(await undo(store, receipt));
    expect(await kinds(store, id)).toEqual([['competitor', '2025-05-01']]);
  });

  it('said twice for one day is a correction, said again nothing new', async () => {
    const store = await testStore();
    const id = await add(store, { ...ORBIT, since: '2025-05-01' });
    must(await editOrganisation(store, id, { ...ORBIT, kind: 'partner', since: '2025-05-01' }));
    must(await editOrganisation(store, id, { ...ORBIT, kind: 'partner', since: '2026-02-01' }));
    expect(await kinds(store, id)).toEqual([['partner', '2025-05-01']]);
    const early = editOrganisation(store, id, { ...ORBIT, kind: 'customer', since: '2025-04-30' });
    expect(await early).toMatchObject({ code: 'day', say: expect.stringContaining('2025-05-01') });
  });
});

describe('a list', () => {
  it('is searched by words and domains, and cut by kind', async () => {
    const store = await testStore();
    await add(store);
    await add(store, { name: 'Fjord Trading', kind: 'customer' });
    const find = async (query: string, kind: 'customer' | null = null) =>
      (await seeOrganisations(store, query, kind, 10)).views.map(({ row }) => row.record.name);
    expect(await find('')).toEqual(['Fjord Trading', 'Orbit Foods']);
    expect(await find('trad fj')).toEqual(['Fjord Trading']);
    expect(await find('orbit.ex')).toEqual(['Orbit Foods']);
    expect(await find('', 'customer')).toEqual(['Fjord Trading']);
    const { total, kinds: counted } = await seeOrganisations(store, '', null, 1);
    expect([total, [...counted]]).toEqual([
      2,
      [
        ['customer', 1],
        ['competitor', 1],
      ],
    ]);
  });
});

describe('an organisation', () => {
  it.each([
    ['no-name', { name: ' ' }],
    ['taken', { name: 'orbit  FOODS' }],
    ['taken', { name: 'Other', domains: '@orbit.example' }],
    ['no-domain', { name: 'Other', domains: 'orbit' }],
    ['no-domain', { name: 'Other', domains: 'gmail.com' }],
    ['day', { name: 'Other', kind: 'customer' as const, since: '2026-02-31' }],
    ['day', { name: 'Other', kind: 'customer' as const, since: '2099-01-01' }],
    ['not-saved', { name: 'x'.repeat(301) }],
  ])('is refused: %s', async (code, draft) => {
    const store = await testStore();
    await add(store);
    expect(await addOrganisation(store, draft)).toMatchObject({ ok: false, code });
    expect((await seeOrganisations(store, '', null, 10)).total).toBe(1);
  });

  it('is never part of itself', async () => {
    const store = await testStore();
    const top = await add(store);
    const part = await add(store, { name: 'Orbit Drinks', parent: top });
    expect((await seeOrganisation(store, top, 1))?.parts.map(({ id }) => id)).toEqual([part]);
    expect(await editOrganisation(store, top, { name: 'Orbit Foods', parent: part })).toMatchObject({ code: 'circle' });
    expect(await editOrganisation(store, top, { name: 'Orbit Foods', parent: top })).toMatchObject({ code: 'circle' });
  });

  it('that is deleted is nowhere, and comes back whole', async () => {
    const store = await filledStore();
    const id = await add(store);
    const { receipt } = must(await deleteOrganisation(store, id));
    expect(await seeOrganisation(store, id, 1)).toBeNull();
    expect(await seeOrganisations(store, 'orbit', null, 5)).toMatchObject({ total: 0, views: [] });
    expect(await editOrganisation(store, id, ORBIT)).toMatchObject({ code: 'gone' });
    must(await addOrganisation(store, { name: 'Orbit Foods' }));
    must(await undo(store, receipt));
    expect(await peopleOf(store, id)).toMatchObject({ people: 1 });
    expect(await disagreements(store)).toEqual([]);
  });

  it('whose making is taken back is gone, unless somebody built on it', async () => {
    const store = await testStore();
    const { id, receipt } = must(await addOrganisation(store, ORBIT));
    const again = must(await undo(store, receipt));
    expect(await organisationById(store, id)).toBeNull();
    must(await undo(store, again));
    must(await editOrganisation(store, id, { ...ORBIT, note: 'Buys in spring' }));
    must(await undo(store, receipt));
    expect((await organisationById(store, id))?.record.note).toBe('Buys in spring');
  });

  it('comes back from an archive, and two copies meet', async () => {
    const store = await filledStore();
    const id = await add(store, { ...ORBIT, since: '2025-05-01' });
    const file = new TextEncoder().encode(written(archiveJson, await takeArchive(store)));
    const { archive } = must(await archiveJson.read(file));
    const other = await testStore(testWorld(undefined, 7));
    const receipt = must(await absorb(other, archive));
    expect((await organisationById(other, id))?.record).toEqual((await organisationById(store, id))?.record);
    must(await editOrganisation(other, id, { ...ORBIT, note: 'Buys in spring' }));
    must(await editOrganisation(store, id, { ...ORBIT, kind: 'customer', since: '2026-01-01' }));
    must(await absorb(other, await takeArchive(store)));
    expect((await organisationById(other, id))?.record.note).toBe('Buys in spring');
    expect((await kinds(other, id)).map(([kind]) => kind)).toEqual(['customer', 'competitor']);
    expect(must(await absorb(other, await takeArchive(store))).organisations).toEqual([]);
    expect(receipt.organisations).toHaveLength(1);
  });
});

it('a notebook from before finds its people after catching up, also when that was broken off', async () => {
  const store = await filledStore();
  const id = await add(store);
  const { db } = store;
  await db.contacts.toCollection().modify((row) => {
    delete row.firms;
  });
  await db.meta.put({ key: CATCH_UP, value: '' });
  await db.meta.put({ key: 'schema', value: 1 });
  expect(await peopleOf(store, id)).toMatchObject({ people: 0 });
  await Promise.all([catchUp(store), catchUp(store)]);
  expect(await db.meta.get(CATCH_UP)).toBeUndefined();
  expect(await peopleOf(store, id)).toMatchObject({ people: 1, rows: [DANA] });
  expect(await disagreements(store)).toEqual([]);
  must(await openStore(testWorld(undefined, 9), db.dexie.name));
  expect((await db.meta.get('schema'))?.value).toBe(SCHEMA);
});

it.each([
  ['orbit.example', 'orbit.example'],
  ['@Orbit.Example', 'orbit.example'],
  ['https://www.orbit.example/about?x=1', 'orbit.example'],
  ['dana@orbit.example', 'orbit.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['orbit', null],
  ['192.0.2.1', null],
  ['', null],
  ['a b.example', null],
])('the domain in "%s"', (text, domain) => expect(domainIn(text)).toBe(domain));
