// Who is who: addresses decide, names and computed numbers only suggest.
import { expect, test } from 'vitest';
import { STRICT } from '@/lib/model/settings/choices';
import type { SightedPerson } from '@/lib/model/sighting';
import { logTouch } from '@/lib/services/entry/log-touch';
import { mergePeople } from '@/lib/services/person/merge-people';
import { resembling, whoIs } from '@/lib/services/person/who-is';
import { contactById } from '@/lib/store/read/read';
import { write } from '@/lib/store/write';
import { testStore } from '../../store/world';

const slug = { channel: 'linkedin', value: 'dana-whitfield' } as const;
const number = { channel: 'linkedin-member', value: '4711' } as const;
const lead = { channel: 'sales-navigator', value: 'ACwAAExample' } as const;
const mail = { channel: 'email', value: 'dana@orbit.example' } as const;

const dana = (...handles: SightedPerson['handles']): SightedPerson => ({ name: 'Dana Whitfield', handles });
const log = async (store: Awaited<ReturnType<typeof testStore>>, person: SightedPerson, site = 'linkedin') => {
  const logged = await logTouch(store, {
    person: { kind: 'sighted', site, person },
    chip: 'call',
    line: 'Called',
    at: null,
  });
  if (!logged.ok) throw new Error(logged.say);
  return logged.value.id;
};

test('one person seen on the profile, as a lead and in mail becomes one contact', async () => {
  const store = await testStore();
  const id = await log(store, dana(slug, number));
  expect(await log(store, dana(lead, number))).toBe(id);
  expect((await whoIs(store, dana(lead)))[0]?.id).toBe(id);
  expect(await log(store, dana({ channel: 'email', value: 'Dana+news@Orbit.example' }), 'gmail')).not.toBe(id);
  const [row] = await whoIs(store, dana(mail));
  await mergePeople(store, id, row?.id ?? '');
  expect((await whoIs(store, dana(mail)))[0]?.id).toBe(id);
  expect(await log(store, dana(mail), 'gmail')).toBe(id);
});

test('a number alone is no proof: with another name it only suggests', async () => {
  const store = await testStore();
  const id = await log(store, dana(slug, number));
  const other: SightedPerson = { name: 'Luis Ortega', handles: [lead, number] };
  expect(await whoIs(store, other)).toEqual([]);
  expect(await resembling(store, other)).toMatchObject([{ row: { id }, reasons: ['linkedin-number'] }]);
  expect(await whoIs(store, { handles: [number] })).toEqual([]);
});

test('a known name under an unknown address is suggested with its reasons, and never taken for the same', async () => {
  const store = await testStore();
  const id = await log(store, { ...dana(mail), organisation: 'Orbit Foods' }, 'gmail');
  const seen: SightedPerson = {
    name: 'Whitfield, Dana',
    handles: [{ channel: 'email', value: 'd.whitfield@orbit.example' }],
    organisation: 'orbit foods',
  };
  expect(await whoIs(store, seen)).toEqual([]);
  expect(await resembling(store, seen)).toMatchObject([{ row: { id }, reasons: ['name', 'organisation', 'domain'] }]);
  expect(await log(store, seen, 'gmail')).not.toBe(id);
});

test('the strict switch turns suggestions off', async () => {
  const store = await testStore();
  await log(store, dana(mail), 'gmail');
  await write(store, [{ do: 'setting', key: STRICT.key, value: true }]);
  expect(await resembling(store, dana(slug))).toEqual([]);
});

test('an address the page adds joins the contact with the next log, unless it is somebody else’s', async () => {
  const store = await testStore();
  const id = await log(store, dana(slug));
  await log(store, dana(slug, mail));
  expect((await contactById(store, id))?.keys).toContain('email:dana@orbit.example');
  const luis = await log(
    store,
    { name: 'Luis Ortega', handles: [{ channel: 'email', value: 'luis@orbit.example' }] },
    'gmail',
  );
  await log(store, dana(slug, { channel: 'linkedin-member', value: '99' }));
  expect(luis).not.toBe(id);
  const both = await whoIs(store, dana(slug, { channel: 'email', value: 'luis@orbit.example' }));
  expect(both.map((row) => row.id).sort()).toEqual([id, luis].sort());
});
