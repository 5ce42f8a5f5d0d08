// Files of other programs: nobody is doubled or mistaken, the rep's words stay, and a second time nothing is written.
import { describe, expect, it } from 'vitest';
import type { Archive } from '@/lib/model/archive';
import type { Contact } from '@/lib/model/person/contact';
import { ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import { importedFrom, type Source } from '@/lib/model/whose/provenance';
import { keepImport, markTakenBack } from '@/lib/services/import/log';
import { applyImport, planImport } from '@/lib/services/import/plan';
import { takeBack } from '@/lib/services/import/take-back';
import { erasePerson } from '@/lib/services/rights/erase-person';
import { erasedIn } from '@/lib/services/rights/erased';
import { takeArchive } from '@/lib/store/archive';
import { contactById, findContacts, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { archiveOf, contactOf, factOf, handleOf, idOf } from '../../formats/archives';
import { testStore } from '../../store/world';
import { DANA, digest, filledStore, LUIS, must } from '../notebook';

const from = (source: Source, importId = 'import-1', day = 10) => ({
  foreign: { from: importedFrom(source, `2026-03-${day}T09:00:00.000Z`, importId) },
});
const LINKEDIN = from('linkedin-export');

/** Somebody of a file; its ids are new each time it is read. */
let reads = 0;
const row = (fields: Partial<Contact> & { name: string }, ...handles: ReturnType<typeof handleOf>[]): Contact => {
  reads += 1;
  return contactOf(0x900000 + reads, { ...fields, handles });
};
const file = (...contacts: Contact[]): Archive => archiveOf({ contacts });
const mail = (value: string) => handleOf('email', value, 'unknown');
const slug = (value: string) => handleOf('linkedin', value);

const line = async (store: Store, archive: Archive, how = LINKEDIN) => (await planImport(store, archive, how)).line;
const at = async (store: Store, id: string) => {
  const found = await contactById(store, id);
  if (!found) throw new Error(`nobody at ${id}`);
  return found.record;
};
const only = async (store: Store, query: string) => {
  const found = await findContacts(store, query);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} people for ${query}`);
  return found[0];
};
const byRep = (capturedAt: string) => ({ route: 'unknown', how: 'typed', capturedAt }) as const;

describe('somebody of a foreign file', () => {
  it('is who has the same address, however their names are written', async () => {
    const store = await filledStore();
    const archive = file(
      row({ name: 'Whitfield, Dana', title: 'Head of Buying' }, mail('DANA@home.example')),
      row({ name: 'L. Ortega-Ruiz', organisation: 'Orbit' }, slug('luis-ortega')),
      row({ name: 'Mina Park' }, mail('mina@harbor.example')),
    );
    expect(await line(store, archive)).toBe('1 new, 2 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(store, archive, LINKEDIN));
    expect((await at(store, LUIS)).organisation).toBe('Orbit');
    expect(await findContacts(store, 'mina')).toHaveLength(1);
    expect((await findContacts(store, '')).length).toBe(3);
  });

  it('is known again by the name another program gave them, after every address has changed', async () => {
    const store = await filledStore();
    const uid = { uid: 'urn:uuid:9d0c3f1e-0000-4000-8000-000000000001' };
    must(await applyImport(store, file(row({ name: 'Mina Park', extra: uid }, mail('mina@harbor.example'))), LINKEDIN));
    const later = file(row({ name: 'Mina Park', extra: uid }, mail('mina@orbit.example')));
    expect(await line(store, later)).toBe('0 new, 1 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(store, later, LINKEDIN));
    expect((await only(store, 'mina')).record.handles).toHaveLength(2);
  });

  it('is found by way of a record that was merged', async () => {
    const store = await filledStore();
    must(await applyImport(store, file(row({ name: 'Dana W.' }, slug('dana-w'))), LINKEDIN));
    const { id } = await only(store, 'dana-w');
    must(await write(store, [{ do: 'contact', id, fields: { mergedInto: DANA } }]));
    const again = file(row({ name: 'Dana W.', organisation: 'Orbit' }, slug('dana-w')));
    must(await applyImport(store, again, LINKEDIN));
    expect((await at(store, DANA)).organisation).toBe('Orbit');
  });

  it('is never told by the name alone', async () => {
    const store = await filledStore();
    const archive = file(row({ name: 'dana whitfield' }, mail('other@harbor.example')));
    const plan = await planImport(store, archive, LINKEDIN);
    expect(plan.line).toBe('1 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    expect(plan.hints).toEqual([{ where: 'dana whitfield', say: expect.stringContaining('May be the person') }]);
  });

  it('who could be two people of the notebook is left out, and both are named', async () => {
    const store = await filledStore();
    const before = await digest(store);
    const archive = file(row({ name: 'Dana Whitfield' }, mail('dana@home.example'), slug('luis-ortega')));
    const plan = await planImport(store, archive, LINKEDIN);
    expect(plan.line).toBe('0 new, 0 changed, 0 same, 1 conflict, 0 skipped, 0 broken');
    expect(plan.conflicts[0]).toEqual({
      where: 'Dana Whitfield',
      say: expect.stringMatching(/Dana Whitfield.*Luis Ortega|Luis Ortega.*Dana Whitfield/),
    });
    must(await applyImport(store, archive, LINKEDIN));
    expect(await digest(store)).toBe(before);
  });

  it('who shares a mailbox with somebody of another name is somebody else, and that is said', async () => {
    const store = await filledStore();
    const ben = file(row({ name: 'Ben Harbor' }, mail('dana@home.example')));
    const plan = await planImport(store, ben, LINKEDIN);
    expect([plan.line, plan.hints]).toEqual([
      '1 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken',
      [{ where: 'Ben Harbor', say: expect.stringMatching(/^Shares an address with Dana Whitfield, under another/) }],
    ]);
    must(await applyImport(store, ben, LINKEDIN));
    expect(await at(store, DANA)).toMatchObject({ name: 'Dana Whitfield' });
    expect(await line(store, ben)).toBe('0 new, 0 changed, 1 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('of an office with one mailbox and one number, each comes in, and each is known again', async () => {
    const store = await testStore();
    const names = ['Anna Berg', 'Ben Berg', 'Пётр Орлов', '山田 花子', ''];
    const office = () =>
      file(
        ...names.map((name, i) =>
          row({ name, extra: { uid: `u-${i}` } }, mail('office@home.example'), handleOf('phone', '+49 30 0000014')),
        ),
      );
    must(await applyImport(store, office(), LINKEDIN));
    expect((await findContacts(store, '')).map(({ record }) => record.name).sort()).toEqual([...names].sort());
    expect(await line(store, office())).toBe('0 new, 0 changed, 5 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('who has the number that many programs give is nobody else', async () => {
    const store = await testStore();
    const first = file(row({ name: 'Anna Berg', extra: { uid: '1' } }, mail('anna@home.example')));
    const second = file(row({ name: 'Luis Ortega', extra: { uid: '1' } }, mail('luis@home.example')));
    const third = file(row({ name: 'Anna Berg', extra: { uid: '1' } }, mail('another@home.example')));
    for (const archive of [first, second, third]) must(await applyImport(store, archive, LINKEDIN));
    expect(await findContacts(store, '')).toHaveLength(3);
    for (const archive of [first, second, third])
      expect(await line(store, archive)).toMatch(/^0 new, 0 changed, 1 same/);
  });

  it('whose card was copied for somebody else with the id in it is not that person', async () => {
    const store = await testStore();
    const id = idOf(0x77);
    const card = (name: string, address: string) => file({ ...row({ name }, mail(address)), id });
    const [anna, luis] = [card('Anna Berg', 'anna@home.example'), card('Luis Ortega', 'luis@home.example')];
    for (const archive of [anna, luis]) must(await applyImport(store, archive, LINKEDIN));
    expect((await findContacts(store, '')).map(({ record }) => record.name).sort()).toEqual([
      'Anna Berg',
      'Luis Ortega',
    ]);
    for (const archive of [anna, luis]) expect(await line(store, archive)).toMatch(/^0 new, 0 changed, 1 same/);
  });

  it('of whom the file has a name only is neither merged nor doubled', async () => {
    const store = await testStore();
    const archive = () => file(row({ name: 'Anna Berg' }), row({ name: 'Anna Berg' }), row({ name: 'Anna Berg' }));
    must(await applyImport(store, archive(), LINKEDIN));
    expect(await findContacts(store, 'anna')).toHaveLength(3);
    expect(await line(store, archive())).toBe('0 new, 0 changed, 3 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('who is in the file twice becomes one person', async () => {
    const store = await filledStore();
    const archive = file(
      row({ name: 'Mina Park', note: 'From the fair', tags: ['fair'] }, mail('mina@harbor.example')),
      row(
        { name: 'Mina Park', title: 'Buyer', note: 'Likes tea', tags: ['vip'] },
        mail('Mina@harbor.example'),
        slug('mina-park'),
      ),
    );
    const plan = await planImport(store, archive, LINKEDIN);
    expect(plan.line).toBe('2 new, 0 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    expect(plan.hints).toEqual([{ where: 'Mina Park', say: expect.stringContaining('more than once') }]);
    must(await applyImport(store, archive, LINKEDIN));
    const { record, id } = await only(store, 'mina');
    expect(record).toMatchObject({ title: 'Buyer', note: 'From the fair', tags: ['fair', 'vip'] });
    expect((await timeline(store, { id, also: [] })).entries).toMatchObject([{ type: 'note', note: 'Likes tea' }]);
    expect(await line(store, archive)).toBe('0 new, 0 changed, 2 same, 0 conflicts, 0 skipped, 0 broken');
  });
});

describe('what the rep wrote', () => {
  it('stays, and what the file says is kept beside it', async () => {
    const store = await filledStore();
    must(
      await write(store, [
        {
          do: 'contact',
          id: DANA,
          fields: { title: 'Chief Buyer', name: 'Dana  Whitfield' },
          from: byRep('2026-03-02T10:00:00.000Z'),
        },
      ]),
    );
    const archive = file(
      row({ name: 'Dana Whitfield', title: 'Purchasing', organisation: 'Orbit' }, mail('dana@home.example')),
    );
    must(await applyImport(store, archive, LINKEDIN));
    const dana = await at(store, DANA);
    expect(dana).toMatchObject({ title: 'Chief Buyer', organisation: 'Orbit' });
    expect(dana.provenance.title).toContainEqual(
      expect.objectContaining({ route: 'linkedin-export', value: 'Purchasing', importId: 'import-1' }),
    );
    expect(dana.provenance.name?.at(-1)).toMatchObject({ route: 'linkedin-export' });
  });

  it('stays even where it is nothing', async () => {
    const store = await filledStore();
    must(
      await write(store, [
        { do: 'contact', id: DANA, fields: { title: null }, from: byRep('2026-03-02T10:00:00.000Z') },
      ]),
    );
    must(
      await applyImport(
        store,
        file(row({ name: 'Dana Whitfield', title: 'Buyer' }, mail('dana@home.example'))),
        LINKEDIN,
      ),
    );
    expect((await at(store, DANA)).title).toBe(null);
  });

  it('an address they took away stays away', async () => {
    const store = await filledStore();
    const archive = file(row({ name: 'Mina Park' }, mail('mina@harbor.example'), slug('mina-park')));
    must(await applyImport(store, archive, LINKEDIN));
    const { id, record } = await only(store, 'mina');
    const gone = record.handles.find(({ channel }) => channel === 'email');
    if (!gone) throw new Error('no address');
    must(await write(store, [{ do: 'contact', id, handles: [{ ...gone, provenance: [], removed: true }] }]));
    expect(await line(store, archive)).toBe('0 new, 0 changed, 1 same, 0 conflicts, 0 skipped, 0 broken');
  });

  it('a note is never overwritten: another one becomes an entry, once', async () => {
    const store = await filledStore();
    const archive = file(row({ name: 'Dana Whitfield', note: 'Prefers coffee' }, mail('dana@home.example')));
    expect(await line(store, archive)).toBe('1 new, 0 changed, 1 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(store, archive, LINKEDIN));
    const later = from('linkedin-export', 'import-2', 20);
    expect(await line(store, archive, later)).toBe('0 new, 0 changed, 2 same, 0 conflicts, 0 skipped, 0 broken');
    expect((await at(store, DANA)).note).toBe('Likes tea');
    const [newest] = (await timeline(store, { id: DANA, also: [] })).entries;
    expect(newest).toMatchObject({
      kind: 'interaction',
      type: 'note',
      note: 'Prefers coffee',
      provenance: [{ importId: 'import-1' }],
    });
  });
});

describe('a field that came from a file', () => {
  const first = () => file(row({ name: 'Mina Park', title: 'Buyer' }, slug('mina-park')));
  const second = () => file(row({ name: 'Mina Park', title: 'Head of Buying' }, slug('mina-park')));

  it('is brought up to date by a later one', async () => {
    const store = await testStore();
    must(await applyImport(store, first(), LINKEDIN));
    const later = from('linkedin-export', 'import-2', 20);
    expect(await line(store, second(), later)).toBe('0 new, 1 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(store, second(), later));
    expect((await only(store, 'mina')).record.title).toBe('Head of Buying');
  });

  it('is the rep’s once they changed it', async () => {
    const store = await testStore();
    must(await applyImport(store, first(), LINKEDIN));
    const { id } = await only(store, 'mina');
    must(
      await write(store, [{ do: 'contact', id, fields: { title: 'CEO' }, from: byRep('2026-03-11T10:00:00.000Z') }]),
    );
    must(await applyImport(store, second(), from('linkedin-export', 'import-2', 20)));
    expect((await at(store, id)).title).toBe('CEO');
  });
});

describe('where a file came from', () => {
  it('is stamped on all of it, and read again from a worse place it is the worse that counts', async () => {
    const store = await testStore();
    const archive = file(row({ name: 'Mina Park', title: 'Buyer' }, mail('mina@harbor.example')));
    must(await applyImport(store, archive, from('own-address-book')));
    const { id, record } = await only(store, 'mina');
    expect(ownerOfField(record, 'title').is).toBe('personal');
    const work = from('work', 'import-2', 20);
    expect((await planImport(store, archive, work)).writes).toBe(1);
    must(await applyImport(store, archive, work));
    const known = await at(store, id);
    expect(ownerOfField(known, 'title').is).toBe('employer');
    expect(known.handles.map((handle) => ownerOfHandle(handle).is)).toEqual(['employer']);
    expect((await planImport(store, archive, from('work', 'import-3', 21))).writes).toBe(0);
  });
});

describe('a second time', () => {
  const everything = () =>
    archiveOf({
      contacts: [
        row(
          { name: 'Dana Whitfield', title: 'Purchasing', note: 'Another note', tags: ['south'] },
          mail('dana@home.example'),
        ),
        row({ name: 'Mina Park', extra: { uid: 'card-7', vcard: ['X-PET:cat'] } }, mail('mina@harbor.example')),
        row({ name: 'Only A Name' }),
        row({ name: 'Only A Phone' }, handleOf('phone', '+49 30 12345678', 'unknown')),
      ],
    });
  const withEntry = (archive: Archive): Archive => ({
    ...archive,
    journal: [
      factOf(reads, [archive.contacts[1]?.id ?? ''], { note: 'Met at the fair', clock: `${'0mg5x2k00'}-0000-file` }),
    ],
  });

  it('the same file says all the same, and writes nothing', async () => {
    const store = await filledStore();
    const plan = await planImport(store, withEntry(everything()), LINKEDIN);
    expect(plan.line).toBe('5 new, 1 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(store, withEntry(everything()), LINKEDIN));
    const before = await digest(store);
    store.world.now = () => Date.UTC(2026, 5, 1);
    const later = from('linkedin-export', 'import-2', 20);
    const again = await planImport(store, withEntry(everything()), later);
    expect(again).toMatchObject({ line: '0 new, 0 changed, 6 same, 0 conflicts, 0 skipped, 0 broken', writes: 0 });
    must(await applyImport(store, withEntry(everything()), later));
    expect(await digest(store)).toBe(before);
  });

  it('what was taken back comes in again; what the rep deleted does not', async () => {
    const store = await filledStore();
    const counts = { new: 0, changed: 0, same: 0, conflicts: 0, skipped: 0, broken: 0 };
    must(
      await keepImport(store, 'import-1', {
        at: '2026-03-10T09:00:00.000Z',
        fileName: 'people.vcf',
        sha256: '00',
        format: 'vcard4',
        source: 'linkedin-export',
        counts,
        state: 'done',
      }),
    );
    const archive = withEntry(everything());
    const receipt = must(await applyImport(store, archive, LINKEDIN));
    expect(must(await takeBack(store, receipt))).toEqual({ kept: 0 });
    must(await markTakenBack(store, 'import-1'));
    expect((await findContacts(store, '')).length).toBe(2);
    const dana = await at(store, DANA);
    expect(dana).toMatchObject({ title: 'Buyer', note: 'Likes tea', tags: ['north'] });
    expect(JSON.stringify(dana)).not.toContain('import-1');
    const later = from('own-address-book', 'import-2', 20);
    const plan = await planImport(store, archive, later);
    expect(plan.line).toBe('5 new, 1 changed, 0 same, 0 conflicts, 0 skipped, 0 broken');
    must(await applyImport(store, archive, later));
    expect(await line(store, archive, later)).toBe('0 new, 0 changed, 6 same, 0 conflicts, 0 skipped, 0 broken');
    const [entry] = (await timeline(store, { id: (await only(store, 'mina')).id, also: [] })).entries;
    if (!entry) throw new Error('no entry');
    must(await write(store, [{ do: 'fact', fact: { ...entry, deleted: true } }]));
    expect(await line(store, archive, later)).toBe('0 new, 0 changed, 5 same, 0 conflicts, 1 skipped, 0 broken');
  });
});

describe('taking an import back', () => {
  it('leaves what the rep has built on it since', async () => {
    const store = await testStore();
    const archive = file(row({ name: 'Mina Park' }, slug('mina-park')), row({ name: 'Sol Berg' }, slug('sol-berg')));
    const receipt = must(await applyImport(store, archive, LINKEDIN));
    const { id } = await only(store, 'mina');
    must(
      await write(store, [
        { do: 'fact', fact: { kind: 'interaction', type: 'call', note: 'Called', people: [id], at: '2026-03-12' } },
      ]),
    );
    expect(must(await takeBack(store, receipt))).toEqual({ kept: 1 });
    expect((await findContacts(store, '')).map(({ record }) => record.name)).toEqual(['Mina Park']);
  });

  it('of one that is cancelled between slices leaves the notebook as it was', async () => {
    const store = await filledStore();
    const seen = async () =>
      (await findContacts(store, '')).map(({ record }) => [record.name, record.title, record.tags]);
    const before = await seen();
    const many = Array.from({ length: 2_500 }, (_, i) => row({ name: `Person ${i}` }, slug(`person-${i}`)));
    const archive = file(row({ name: 'Dana Whitfield', tags: ['x'] }, mail('dana@home.example')), ...many);
    let slices = 0;
    const result = await applyImport(store, archive, LINKEDIN, {
      progress: () => {
        slices += 1;
      },
      goOn: () => slices < 1,
    });
    expect(result).toMatchObject({ ok: false, code: 'cancelled', say: expect.stringContaining('as it was') });
    expect(await seen()).toEqual(before);
    expect((await store.db.counters.get('people'))?.n).toBe(2);
  });
});

describe('somebody who was erased', () => {
  it('stays out, is listed, and comes back only where the rep says so of them', async () => {
    const store = await filledStore();
    must(await erasePerson(store, DANA, 'asked'));
    const archive = archiveOf({
      contacts: [
        row({ name: 'Dana Whitfield' }, mail('dana@home.example')),
        row({ name: 'Mina Park' }, mail('mina@harbor.example')),
      ],
    });
    const [dana] = archive.contacts;
    if (!dana) throw new Error('no row');
    const plan = await planImport(store, archive, LINKEDIN);
    expect(plan.line).toBe('1 new, 0 changed, 0 same, 0 conflicts, 1 skipped, 0 broken');
    expect([plan.erased, plan.skipped]).toEqual([[{ id: dana.id, name: 'Dana Whitfield' }], []]);
    must(await applyImport(store, archive, LINKEDIN));
    expect(await findContacts(store, 'dana')).toEqual([]);
    const how = { ...LINKEDIN, restore: new Set([dana.id]) };
    expect((await planImport(store, archive, how)).line).toMatch(/^1 new, 0 changed, 1 same/);
    const receipt = must(await applyImport(store, archive, how));
    expect(await findContacts(store, 'dana')).toHaveLength(1);
    expect(await erasedIn(store, archive.contacts)).toEqual(new Set());
    must(await takeBack(store, receipt));
    expect(await findContacts(store, 'dana')).toEqual([]);
    expect(await erasedIn(store, archive.contacts)).toEqual(new Set([dana.id]));
  });

  it('stays out of what an export of this notebook brings back, too', async () => {
    const store = await filledStore();
    const archive = await takeArchive(store);
    must(await erasePerson(store, DANA, 'asked'));
    const plan = await planImport(store, archive);
    expect(plan.erased).toContainEqual({ id: DANA, name: 'Dana Whitfield' });
    must(await applyImport(store, archive));
    expect(await findContacts(store, 'dana')).toEqual([]);
    const back = { restore: new Set(plan.erased.map(({ id }) => id)) };
    must(await applyImport(store, archive, back));
    expect(await findContacts(store, 'dana')).toHaveLength(1);
    expect(await erasedIn(store, archive.contacts)).toEqual(new Set());
  });
});

it('keeps the ids of a file apart from those of the notebook', async () => {
  const store = await filledStore();
  must(await applyImport(store, archiveOf({ contacts: [contactOf(70, { name: 'Mina Park' })] }), LINKEDIN));
  expect((await at(store, idOf(70))).name).toBe('Mina Park');
});
