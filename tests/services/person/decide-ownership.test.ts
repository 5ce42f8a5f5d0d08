// Saying where something came from and deciding whose it is: only ever added, with a reason where it frees something.
import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES } from '@/lib/model/settings/choices';
import { UNSAID } from '@/lib/model/whose/circumstances';
import { ownerOfEntry, ownerOfField, ownerOfHandle } from '@/lib/model/whose/ownership';
import { type Provenance, typed } from '@/lib/model/whose/provenance';
import { decideOwnership, sayOrigin } from '@/lib/services/person/decide-ownership';
import { mergePeople } from '@/lib/services/person/merge-people';
import { contactById, liveEntry, timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { handleOf, idOf } from '../../formats/archives';
import { disagreements } from '../../store/recount';
import { DANA, filledStore, must, sayOf } from '../notebook';

const NOW = '2026-03-02T09:00:00.000Z';
const pass = (store: Store) => (store.world as unknown as { pass(ms: number): void }).pass(1000);
const mail = { person: DANA, handle: 'email:dana@home.example' };
const title = { person: DANA, field: 'title' };
const dana = async (store: Store) => {
  const row = await contactById(store, DANA);
  if (!row) throw new Error('Dana is gone');
  return row.record;
};
const handleIn = async (store: Store) => {
  const handle = (await dana(store)).handles.find(({ key }) => key === mail.handle);
  if (!handle) throw new Error('no such address');
  return handle;
};

async function opened() {
  const store = await filledStore();
  must(await write(store, [{ do: 'contact', id: DANA, fields: { title: 'Head of buying' }, from: typed(NOW) }]));
  pass(store);
  return store;
}

describe('an origin that is told', () => {
  it('is added, and the strictest counts', async () => {
    const store = await opened();
    expect(ownerOfHandle(await handleIn(store)).is).toBe('personal');
    expect(must(await sayOrigin(store, mail, 'crm'))).toMatchObject({ is: 'employer', code: 'crm' });
    pass(store);
    expect(must(await sayOrigin(store, mail, 'told-me')).is).toBe('employer');
    expect((await handleIn(store)).provenance).toHaveLength(3);
    expect(await disagreements(store)).toEqual([]);
  });
});

describe('two records that are merged', () => {
  it('make nothing freer: the strictest of both counts for each address and each field', async () => {
    const store = await opened();
    const crm: Provenance = { route: 'crm', how: 'imported', capturedAt: '2026-01-01T00:00:00.000Z' };
    const handles = [
      { ...handleOf('email', 'dana@home.example'), provenance: [crm] },
      { ...handleOf('phone', '+47 21 00 00 00'), provenance: [crm] },
    ];
    const change = { do: 'contact' as const, id: idOf(9), fields: { name: 'Dana W.', headline: 'Buys jars' } };
    must(await write(store, [{ ...change, handles, from: crm }]));
    must(await mergePeople(store, DANA, idOf(9)));
    const merged = await dana(store);
    const is = (value: string) => {
      const handle = merged.handles.find((known) => known.value === value);
      return handle && ownerOfHandle(handle).is;
    };
    expect([is('dana@home.example'), is('+47 21 00 00 00')]).toEqual(['employer', 'employer']);
    expect(ownerOfField(merged, 'headline').is).toBe('employer');
  });
});

describe('a decision', () => {
  it('that frees something wants a reason; one that does not, none', async () => {
    const store = await opened();
    expect(sayOf(await decideOwnership(store, title, 'personal', ' '))).toMatch(/write why/);
    expect(ownerOfField(await dana(store), 'title').is).toBe('unknown');
    expect(must(await decideOwnership(store, title, 'employer', '')).is).toBe('employer');
  });

  it('stands with its reason, keeps the value and its stamp, and can be taken back', async () => {
    const store = await opened();
    const before = await dana(store);
    expect(must(await decideOwnership(store, title, 'personal', 'On her public profile'))).toMatchObject({
      is: 'personal',
      because: 'You decided so: On her public profile',
    });
    const after = await dana(store);
    expect([after.title, after.clocks]).toEqual([before.title, before.clocks]);
    pass(store);
    expect(must(await decideOwnership(store, title, null, '')).is).toBe('unknown');
    expect((await dana(store)).provenance.title).toHaveLength((before.provenance.title?.length ?? 0) + 2);
  });

  it('about an entry is a new wording of it', async () => {
    const store = await opened();
    must(await write(store, [{ do: 'setting', key: CIRCUMSTANCES.key, value: { ...UNSAID, device: 'employer' } }]));
    const row = await contactById(store, DANA);
    const entry = row && (await timeline(store, row)).entries.find(({ note }) => note === 'First')?.entry;
    if (!entry) throw new Error('no entry');
    expect(must(await decideOwnership(store, { entry }, 'employer', '')).is).toBe('employer');
    pass(store);
    expect(must(await decideOwnership(store, { entry }, 'personal', 'My own words, at home')).is).toBe('personal');
    const fact = await liveEntry(store, entry);
    expect(fact && [fact.note, ownerOfEntry(fact).is]).toEqual(['First', 'personal']);
  });

  it('about something that is gone says so', async () => {
    const store = await opened();
    const gone = { person: DANA, handle: 'email:nobody@home.example' };
    expect(sayOf(await decideOwnership(store, gone, 'employer', ''))).toMatch(/no longer in the notebook/);
  });
});
