// Putting a follow-up off: another day, the same hour, and the day it was first due.
import { expect, it } from 'vitest';
import { logTouch } from '@/lib/services/entry/log-touch';
import { putOff } from '@/lib/services/entry/put-off';
import { liveEntry } from '@/lib/store/read/read';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const person = { kind: 'typed', text: 'dana@home.example' } as const;

async function followUp(chip: string, followUp: { day: string; time?: string } | null) {
  const store = await testStore();
  const coming = followUp && { ...followUp, what: 'Send the quote' };
  const { receipt } = must(await logTouch(store, { person, chip, line: 'Send the quote', at: null, followUp: coming }));
  const id = receipt.facts.at(-1)?.entry ?? '';
  const fact = async () => (await liveEntry(store, id)) ?? Promise.reject(new Error('It is there.'));
  return { store, fact };
}

it('counts from today, keeps the hour, and keeps the first day however often', async () => {
  const { store, fact } = await followUp('follow-up', { day: '2026-02-27', time: '15:00' });
  must(await putOff(store, await fact(), 1));
  const once = await fact();
  expect(String(once.dueOn)).toMatch(/^2026-03-03T15:00/);
  expect(once.putOffFrom).toBe('2026-02-27');
  must(await putOff(store, once, 7));
  expect(String((await fact()).dueOn)).toMatch(/^2026-03-09T15:00/);
  expect((await fact()).putOffFrom).toBe('2026-02-27');
});

it('says what to do where there is no day, or a kind that is not put off', async () => {
  for (const [chip, due] of [
    ['follow-up', null],
    ['promise', { day: '2026-03-04' }],
  ] as const) {
    const { store, fact } = await followUp(chip, due);
    const before = await fact();
    const answer = await putOff(store, before, 7);
    expect(answer).toMatchObject({ ok: false, say: expect.stringContaining('choose its day there') });
    expect(await fact()).toEqual(before);
  }
});
