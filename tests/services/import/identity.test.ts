// Who of a file is who of the notebook where nothing but a name or a number says so, and who was erased on another device.
import { describe, expect, it } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { importedFrom, typed } from '@/lib/model/whose/provenance';
import { eraseHereToo } from '@/lib/services/import/erased-there';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { addPerson } from '@/lib/services/person/add-person';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { holdAll } from '@/lib/services/rights/legal-hold';
import { takeArchive } from '@/lib/store/archive';
import { contactById, findContacts, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { archiveOf, contactOf, factOf, handleOf } from '../../formats/archives';
import { DANA, filledStore, must, sayOf } from '../notebook';

const LINKEDIN = { foreign: { from: importedFrom('linkedin-export', '2026-03-10T09:00:00.000Z', 'import-1') } };

/** Somebody of a file; its ids are new each time it is read. */
let reads = 0;
const row = (fields: Partial<Contact> & { name: string }, ...handles: ReturnType<typeof handleOf>[]): Contact => {
  reads += 1;
  return contactOf(0x900000 + reads, { ...fields, handles });
};
const mail = (value: string) => handleOf('email', value, 'unknown');

describe('a person with only a name', () => {
  const named = (name: string, organisation?: string) => row({ name, ...(organisation && { organisation }) });
  const people = async (store: Store) => (await findContacts(store, 'Oto')).length;

  it('is neither doubled nor merged, whoever typed the name, and is told apart where a row says more', async () => {
    const store = await filledStore();
    must(await addPerson(store, { kind: 'typed', text: 'Oto Rand' }));
    const once = archiveOf({ contacts: [named('Oto Rand')] });
    expect((await planImport(store, once, LINKEDIN)).line).toMatch(/^0 new, 0 changed, 1 same/);
    must(await applyImport(store, once, LINKEDIN));
    expect(await people(store)).toBe(1);
    const twice = archiveOf({ contacts: [named('Oto Rand'), named('Oto Rand'), named('Oto Rand', 'Rand Oy')] });
    expect((await planImport(store, twice, LINKEDIN)).line).toMatch(/^2 new, 0 changed, 1 same/);
    must(await applyImport(store, twice, LINKEDIN));
    must(await applyImport(store, twice, LINKEDIN));
    expect(await people(store)).toBe(3);
  });

  it('is not taken for the one of that name who can be reached, nor where the file tells of an entry', async () => {
    const store = await filledStore();
    must(
      await applyImport(
        store,
        archiveOf({ contacts: [row({ name: 'Oto Rand' }, mail('oto@rand.example'))] }),
        LINKEDIN,
      ),
    );
    must(await applyImport(store, archiveOf({ contacts: [named('Oto Rand')] }), LINKEDIN));
    expect(await people(store)).toBe(2);
    const spoken = named('Oto Rand');
    const journal = [factOf(1, [spoken.id], { note: 'Met at the fair', at: '2026-02-10' })];
    expect((await planImport(store, archiveOf({ contacts: [spoken], journal }), LINKEDIN)).line).toMatch(
      /1 new|2 new|1 same/,
    );
  });
});

it('a number that comes in another form is no second number, and one that was taken away stays away', async () => {
  const store = await filledStore();
  const phone = (value: string) => handleOf('phone', value);
  const file = (value: string) =>
    archiveOf({ contacts: [row({ name: 'Oto Rand' }, mail('oto@rand.example'), phone(value))] });
  must(await applyImport(store, file('+49 30 1234567'), LINKEDIN));
  must(await applyImport(store, file('030 / 1234567'), LINKEDIN));
  const [oto] = await findContacts(store, 'Oto');
  const numbers = async () =>
    liveHandles((await contactById(store, oto?.id ?? ''))?.record ?? row({ name: '' })).flatMap(({ channel, value }) =>
      channel === 'phone' ? [value] : [],
    );
  expect(await numbers()).toEqual(['+49 30 1234567']);
  must(
    await write(store, [
      {
        do: 'contact',
        id: oto?.id ?? '',
        handles: [{ ...phone('+49 30 1234567'), removed: true, provenance: [typed('2026-03-09')] }],
      },
    ]),
  );
  must(await applyImport(store, file('0049 30 1234567'), LINKEDIN));
  expect(await numbers()).toEqual([]);
});

describe('somebody the notebook of a file erased', () => {
  it('is named, goes here too where the rep says so, and then stays away in any form', async () => {
    const [here, there] = [await filledStore(), await filledStore()];
    must(await erasePerson(there, DANA, 'asked'));
    const archive = await takeArchive(there);
    const plan = await planImport(here, archive);
    expect(plan.erasedThere).toEqual([{ id: DANA, name: 'Dana Whitfield', reason: 'asked' }]);
    must(await applyImport(here, archive));
    expect(await findContacts(here, 'dana')).toHaveLength(1);
    expect((await planImport(here, archive)).erasedThere).toHaveLength(1);
    expect(must(await eraseHereToo(here, plan.erasedThere, new Set([DANA])))).toBe(1);
    expect(await findContacts(here, 'dana')).toEqual([]);
    expect((await planImport(here, archive)).erasedThere).toEqual([]);
    const again = archiveOf({ contacts: [row({ name: 'Dana W.' }, mail('dana@home.example'))] });
    expect((await planImport(here, again, LINKEDIN)).erased).toHaveLength(1);
  });

  it('stays under a legal hold, with the reason', async () => {
    const [here, there] = [await filledStore(), await filledStore()];
    must(await erasePerson(there, DANA, 'asked'));
    must(await holdAll(here, 'Letter of 2 March'));
    const { erasedThere } = await planImport(here, await takeArchive(there));
    const say = sayOf(await eraseHereToo(here, erasedThere, new Set([DANA])));
    expect(say).toMatch(/^Dana Whitfield is still here\. .*Letter of 2 March/);
    expect(await findContacts(here, 'dana')).toHaveLength(1);
  });
});

describe('the notes of two laptops on one card', () => {
  const noteOn = (store: Store, note: string) =>
    write(store, [{ do: 'contact', id: DANA, fields: { note }, from: typed('2026-03-02T08:00:00.000Z') }]);
  const wordsOf = async (store: Store) => {
    const row = await contactById(store, DANA);
    if (!row) throw new Error('Dana is gone');
    const { entries } = await timeline(store, row);
    return [
      row.record.note,
      ...entries.flatMap(({ kind, type, note }) => (kind === 'interaction' && type === 'note' ? [note] : [])),
    ];
  };

  /** As another device would have stamped it. */
  const elsewhere = (archive: Archive): Archive =>
    JSON.parse(JSON.stringify(archive).replaceAll(/"(0\w{8}-\w{4})-000000000001"/g, '"$1-000000000002"'));

  it('both stay, the earlier as an entry, once, whichever laptop takes the other in', async () => {
    const [one, other] = [await filledStore(1), await filledStore(2)];
    must(await noteOn(one, 'Allergic to meetings on Mondays'));
    must(await noteOn(other, 'Prefers a call after lunch'));
    const [mine, theirs] = [elsewhere(await takeArchive(one)), elsewhere(await takeArchive(other))];
    must(await applyImport(one, theirs));
    must(await applyImport(other, mine));
    for (const [store, archive] of [
      [one, theirs],
      [other, mine],
    ] as const) {
      expect((await wordsOf(store)).sort()).toEqual(['Allergic to meetings on Mondays', 'Prefers a call after lunch']);
      expect((await planImport(store, archive)).line).toMatch(/^0 new, 0 changed/);
    }
  });

  it('leave no entry where one says all that the other says, or one laptop wrote both', async () => {
    const [one, other] = [await filledStore(1), await filledStore(2)];
    must(await noteOn(one, 'Likes tea and rowing'));
    const early = await takeArchive(one);
    must(await noteOn(one, 'Moved to Bergen'));
    must(await applyImport(one, early));
    expect(await wordsOf(one)).toEqual(['Moved to Bergen']);
    must(await noteOn(other, 'Moved to Bergen in May'));
    must(await applyImport(one, elsewhere(await takeArchive(other))));
    expect((await wordsOf(one)).length).toBe(1);
  });
});
