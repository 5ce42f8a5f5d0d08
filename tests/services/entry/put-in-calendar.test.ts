// A planned act in the rep's calendar: what, with whom, where; never what was noted about them.
import { expect, it } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { calendarOf, calendarOfAll } from '@/lib/services/entry/put-in-calendar';
import { editFacts } from '@/lib/services/person/edit-facts';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const FULL = { actKind: 'co-presenting', eventName: 'Jar Summit, Oslo', scheduledFor: '2026-03-10T09:30+01:00' };

async function notebook(more: Record<string, unknown>) {
  const store = await testStore();
  const person = { kind: 'typed', text: 'Dana Whitfield' } as const;
  const line = 'canary: asked me to keep her illness out of it';
  const { id, receipt } = must(await logTouch(store, { person, chip: 'act', line, at: null, more }));
  const entry = receipt.facts.at(-1)?.entry ?? '';
  return { store, id, entry };
}

const summaryIn = (text: string) => text.replaceAll('\r\n ', '').match(/^SUMMARY:(.*)\r$/m)?.[1];

it.each([
  [FULL, 'Co-presenting with Dana Whitfield: Jar Summit\\, Oslo', 'co-presenting-2026-03-10.ics'],
  [{ scheduledFor: '2026-03-10' }, 'Planned with Dana Whitfield', 'planned-2026-03-10.ics'],
  [{ ...FULL, sensitive: true }, 'Co-presenting: Jar Summit\\, Oslo', 'co-presenting-2026-03-10.ics'],
])('%j is %s', async (more, summary, fileName) => {
  const { store, entry } = await notebook(more);
  const file = must(await calendarOf(store, entry));
  expect([summaryIn(file.text), file.fileName]).toEqual([summary, fileName]);
  expect(file.text).not.toContain('canary');
  expect(file.text).toContain(`UID:${entry}@rung.example`);
});

it('somebody marked sensitive is not named', async () => {
  const { store, id, entry } = await notebook(FULL);
  must(await editFacts(store, id, { sensitive: true }));
  const { text, fileName } = must(await calendarOf(store, entry));
  expect(text + fileName).not.toContain('Dana');
});

it('without a planned day, and without the entry, it says what to do', async () => {
  const { store, entry } = await notebook({ actKind: 'speaking' });
  expect(await calendarOf(store, entry)).toMatchObject({ ok: false, code: 'not-planned' });
  expect(await calendarOf(store, 'nowhere')).toMatchObject({ ok: false, code: 'gone' });
});

it('planned visits are one file, each called a visit and none naming whom the rep keeps covered', async () => {
  const { store, id } = await notebook({ actKind: 'speaking' });
  const plan = async (text: string, dueOn: string | undefined, more = {}) => {
    const person = { kind: 'typed', text } as const;
    const fields = { visit: true, ...(dueOn && { dueOn }), ...more };
    const { receipt } = must(
      await logTouch(store, { person, chip: 'follow-up', line: 'canary', at: null, more: fields }),
    );
    return receipt.facts.at(-1)?.entry ?? '';
  };
  const entries = [
    await plan('Ada Krol', '2026-03-12T09:30+01:00'),
    await plan('Luis Ortega', '2026-03-10', { sensitive: true }),
    await plan('Chen Wei', undefined),
  ];
  const facts = (await store.db.journal.toArray()).map(({ record }) => record);
  const file = await calendarOfAll(
    store,
    facts.filter(({ entry }) => entries.includes(entry)),
  );
  expect(file.fileName).toBe('site-visits-2026-03-02.ics');
  expect(file.text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Visit with Ada Krol', 'SUMMARY:Visit']);
  expect(file.text).toContain('DTSTART:20260312T083000Z');
  expect(file.text).not.toMatch(/canary|Luis|Chen/);
  expect(id).not.toBe('');
});
