// What the toolbar button says when it is pointed at.
import { expect, it } from 'vitest';
import type { Sighting } from '@/lib/model/sighting';
import { closeEntry, editEntry } from '@/lib/services/entry/edit-entry';
import { logTouch } from '@/lib/services/entry/log-touch';
import { badgeTitle } from '@/lib/services/live/badge-title';
import { liveEntry } from '@/lib/store/read/read';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const seen = (value: string): Sighting => ({
  kind: 'person',
  site: 'roundcube',
  surface: 'message',
  person: { name: 'Dana', handles: [{ channel: 'email', value }] },
  others: [],
});
const person = { kind: 'typed', text: 'dana@home.example' } as const;

it('names who it is and what is first due, until it is closed; of a sensitive one its kind', async () => {
  const store = await testStore();
  expect(await badgeTitle(store, null)).toBe('Rung');
  expect(await badgeTitle(store, seen('dana@home.example'))).toBe('Rung');
  must(await logTouch(store, { person, chip: 'call', line: 'Hello', at: null }));
  expect(await badgeTitle(store, seen('dana@home.example'))).toBe('Rung');
  const followUp = { day: '2026-03-06', what: 'Samples' };
  const { receipt } = must(await logTouch(store, { person, chip: 'promise', line: 'Samples', at: null, followUp }));
  expect(await badgeTitle(store, seen('dana@home.example'))).toBe('dana@home.example: Samples, due Mar 6');
  expect(await badgeTitle(store, seen('luis@home.example'))).toBe('Rung');
  const fact = await liveEntry(store, receipt.facts.at(-1)?.entry ?? '');
  if (!fact) throw new Error('It is there.');
  must(await editEntry(store, fact, { sensitive: true }));
  expect(await badgeTitle(store, seen('dana@home.example'))).toBe('dana@home.example: Promise, due Mar 6');
  must(await closeEntry(store, fact, 'keptOn'));
  expect(await badgeTitle(store, seen('dana@home.example'))).toBe('Rung');
});
