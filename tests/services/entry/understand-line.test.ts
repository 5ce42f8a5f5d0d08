// A typed line is understood, logged and dated; what the rep chose by hand stays.
import { expect, test } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { understand } from '@/lib/services/entry/understand-line';
import { timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { testStore } from '../../store/world';

const line = (text: string, at: string | null = null) => ({ text, chip: 'call', at, more: {} });

async function add(store: Store, name: string): Promise<string> {
  const done = await logTouch(store, {
    person: { kind: 'typed', text: name },
    chip: 'note',
    line: 'Met',
    at: '2026-01-01',
  });
  if (!done.ok) throw new Error(done.say);
  return done.value.id;
}

test('date, kind, tags and people of one line', async () => {
  const store = await testStore();
  const luis = await add(store, 'Luis Ortega');
  const said = await understand(store, line('sun 15:00 visit with @luis about #jars'), false);
  expect(said).toMatchObject({
    line: { text: 'visit with @luis about #jars', chip: 'visit', at: '2026-03-01T15:00+01:00' },
    tags: ['jars'],
    with: [{ id: luis, name: 'Luis Ortega' }],
    hinted: true,
  });
});

test('with two of a name nobody is meant', async () => {
  const store = await testStore();
  await add(store, 'Luis Ortega');
  await add(store, 'Luisa Berg');
  expect((await understand(store, line('met @luis'), false)).with).toEqual([]);
});

test('a kind or a date chosen by hand stays, and the words with it', async () => {
  const store = await testStore();
  expect((await understand(store, line('visit to the depot'), true)).line.chip).toBe('call');
  expect((await understand(store, line('yesterday she rang', '2026-02-02'), false)).line).toMatchObject({
    at: '2026-02-02',
    text: 'yesterday she rang',
  });
});

test('what they asked for is no ask of the rep', async () => {
  const store = await testStore();
  expect((await understand(store, line('Asked for samples'), false)).line.chip).toBe('call');
  expect((await understand(store, line('did for us: wrote a review'), false)).line.chip).toBe('act');
});

test('an entry stands on the timeline of everybody named', async () => {
  const store = await testStore();
  const luis = await add(store, 'Luis Ortega');
  const { line: meant, tags, with: others } = await understand(store, line('met with @luis #jars'), false);
  const done = await logTouch(store, {
    person: { kind: 'typed', text: 'Dana Whitfield' },
    chip: meant.chip,
    line: meant.text,
    at: meant.at,
    tags,
    also: others.map((other) => other.id),
  });
  if (!done.ok) throw new Error(done.say);
  for (const id of [done.value.id, luis]) {
    const [entry] = (await timeline(store, { id, also: [] })).entries;
    expect(entry).toMatchObject({ note: 'met with @luis #jars', tags: ['jars'], people: [done.value.id, luis] });
  }
});
