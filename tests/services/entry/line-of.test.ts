// A line and the entry it becomes: what was filled in comes back when the entry is changed.
import { expect, test } from 'vitest';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { fieldsOf, lineOf } from '@/lib/services/entry/line-of';
import { logTouch } from '@/lib/services/entry/log-touch';
import { timeline } from '@/lib/store/read/read';
import { testStore } from '../../store/world';

async function logged(more: Record<string, unknown>) {
  const store = await testStore();
  const person = { kind: 'typed', text: 'Dana Whitfield' } as const;
  const done = await logTouch(store, { person, chip: 'meeting', line: ' Met about jars ', at: '2026-03-01', more });
  if (!done.ok) throw new Error(done.say);
  const only = async () => (await timeline(store, { id: done.value.id, also: [] })).entries[0];
  const entry = await only();
  if (!entry) throw new Error('Nothing was logged.');
  return { store, entry, only };
}

test('a line becomes an entry and the entry the same line again', async () => {
  const { entry } = await logged({ startedBy: 'them', minutes: 30 });
  expect(entry).toMatchObject({
    kind: 'interaction',
    type: 'meeting',
    note: 'Met about jars',
    startedBy: 'them',
    minutes: 30,
  });
  expect(lineOf(entry)).toEqual({
    text: 'Met about jars',
    chip: 'meeting',
    at: '2026-03-01',
    more: { startedBy: 'them', minutes: 30 },
  });
});

test('fields that are no part of the form never reach the entry', async () => {
  const { entry } = await logged({ people: ['x'], clock: 'x', minutes: 5 });
  expect(entry.people).toHaveLength(1);
  expect(entry.clock).not.toBe('x');
  expect(entry.minutes).toBe(5);
});

test('a field emptied while changing is gone, the others stay', async () => {
  const { store, entry, only } = await logged({ startedBy: 'them', minutes: 30 });
  const line = lineOf(entry);
  const fields = line && fieldsOf({ ...line, text: 'Met again', more: { startedBy: 'them' } });
  expect((await editEntry(store, entry, fields ?? {})).ok).toBe(true);
  const after = await only();
  expect(after).toMatchObject({ note: 'Met again', startedBy: 'them', at: '2026-03-01' });
  expect(after).not.toHaveProperty('minutes');
});

test('a kind without a line has none', () => {
  expect(lineOf({ id: '', entry: '', kind: 'stage', people: [], at: '2026-03-01', clock: '' })).toBeNull();
});
