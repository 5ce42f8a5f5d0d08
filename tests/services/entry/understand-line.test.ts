// A typed line is understood, logged and dated with every word it has; what the rep chose by hand stays.
import { expect, test } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { understand } from '@/lib/services/entry/understand-line';
import { timeline } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const line = (text: string, at: string | null = null) => ({ text, chip: 'note', at, more: {} });

async function add(store: Store, name: string): Promise<string> {
  const person = { kind: 'typed', text: name } as const;
  return must(await logTouch(store, { person, chip: 'note', line: 'Met', at: '2026-01-01' })).id;
}

async function log(store: Store, text: string) {
  const { line: meant, tags, people, followUp } = await understand(store, line(text), false);
  const also = people.map(({ id }) => id);
  const person = { kind: 'typed', text: 'Dana Whitfield' } as const;
  const { chip, at, more } = meant;
  const { id } = must(await logTouch(store, { person, chip, line: meant.text, at, more, tags, also, followUp }));
  return (await timeline(store, { id, also: [] })).entries;
}

test('date, kind, tags and people of one line, and all its words', async () => {
  const store = await testStore();
  const luis = await add(store, 'Luis Ortega');
  const text = 'sun 15:00 visit with @luis about #jars';
  expect(await understand(store, line(text), false)).toMatchObject({
    line: { text, chip: 'visit', at: '2026-03-01T15:00+01:00' },
    tags: ['jars'],
    people: [{ id: luis, name: 'Luis Ortega' }],
    followUp: null,
  });
});

test('what nothing is understood of is a note', async () => {
  const store = await testStore();
  expect((await understand(store, line('two sites, 140 staff'), false)).line).toMatchObject({ chip: 'note', at: null });
});

test('with two of a name nobody is meant, but by the whole name', async () => {
  const store = await testStore();
  const luis = await add(store, 'Luis Ortega');
  await add(store, 'Luisa Berg');
  await add(store, 'Luis Berg');
  expect((await understand(store, line('met @luis'), false)).people).toEqual([]);
  expect((await understand(store, line('met @luis ortega'), false)).people).toEqual([
    { id: luis, name: 'Luis Ortega' },
  ]);
  expect((await understand(store, line('met Luis Ortega'), false)).people).toEqual([{ id: luis, name: 'Luis Ortega' }]);
});

test('a kind or a date chosen by hand stays', async () => {
  const store = await testStore();
  expect((await understand(store, { ...line('visit to the depot'), chip: 'call' }, true)).line.chip).toBe('call');
  expect((await understand(store, line('yesterday she rang', '2026-02-02'), false)).line.at).toBe('2026-02-02');
});

test('what was taken away says nothing', async () => {
  const store = await testStore();
  const { tokens } = await understand(store, line('called yesterday'), false);
  const taken = tokens.filter(({ of }) => of === 'day').map(({ id }) => id);
  expect((await understand(store, { ...line('called yesterday'), taken }, false)).line).toMatchObject({
    chip: 'call',
    at: null,
  });
});

test('an entry stands on the timeline of everybody named', async () => {
  const store = await testStore();
  const luis = await add(store, 'Luis Ortega');
  const [entry] = await log(store, 'met with @luis #jars');
  expect(entry).toMatchObject({ note: 'met with @luis #jars', tags: ['jars'], type: 'meeting' });
  expect((await timeline(store, { id: luis, also: [] })).entries[0]).toMatchObject({ entry: entry?.entry });
});

test('a day ahead is a follow-up beside the touch, in the words around it', async () => {
  const store = await testStore();
  const [touch, errand, ...others] = await log(store, 'called, quote by Friday');
  expect(touch).toMatchObject({ kind: 'interaction', type: 'call', note: 'called, quote by Friday' });
  expect(errand).toMatchObject({ kind: 'follow-up', note: 'quote by Friday', dueOn: '2026-03-06' });
  expect(others).toEqual([]);
});

test.each([
  ['call back Friday', 'follow-up', 'dueOn'],
  ['promised samples by Friday', 'promise', 'dueOn'],
  ['her goal: ten shops by 6 Mar', 'goal', 'byDay'],
  ['she will speak at our webinar on Friday', 'act', 'scheduledFor'],
])('%s: the %s has the day itself', async (text, kind, field) => {
  const store = await testStore();
  const entries = await log(store, text);
  expect(entries).toMatchObject([{ kind, [field]: '2026-03-06', note: text }]);
});
