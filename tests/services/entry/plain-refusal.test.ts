// What is refused is said by the names of the form, as a sentence with what to do; nothing technical is shown.
import { expect, it } from 'vitest';
import { editEntry } from '@/lib/services/entry/edit-entry';
import { logTouch } from '@/lib/services/entry/log-touch';
import { plainRefusal } from '@/lib/services/entry/plain-refusal';
import { liveEntry } from '@/lib/store/read/read';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const person = { kind: 'typed', text: 'dana@orbit.example' } as const;
const LONG = 'x'.repeat(5_001);

it.each([
  ['plan', '', {}, 'Not saved: write down what you will do first.'],
  ['plan', 'Go', { whatHappened: LONG }, 'Not saved: “What happened” is longer than 5,000 characters. Shorten it.'],
  ['promise', 'Go', { dueOn: '2026-02-30' }, 'Not saved: “Due on” is no date. Correct it, or clear it.'],
  ['act', 'Go', { url: 'plants.example' }, 'Not saved: “Web address” is no https address. Correct it, or clear it.'],
  ['call', 'Go', { minutes: 1e6 }, 'Not saved: “Minutes” is more than 100,000. Correct it, or clear it.'],
  ['act', 'Go', { result: 'fame' }, 'Not saved: “Result” cannot be read. Correct it, or clear it.'],
])('001-11: %s, “%s”, is refused in a sentence, when logged and when changed', async (chip, line, more, sentence) => {
  const store = await testStore();
  const refused = await logTouch(store, { person, chip, line, at: null, more });
  expect(refused).toMatchObject({ ok: false, say: sentence });
  const { receipt } = must(await logTouch(store, { person, chip, line: 'Well', at: null }));
  const entry = await liveEntry(store, receipt.facts[0]?.entry ?? '');
  if (!entry) throw new Error('no entry');
  expect(await editEntry(store, entry, { note: line, ...more })).toMatchObject({ ok: false, say: sentence });
});

it('what speaks of something else stays as it is', () => {
  const failed = { ok: false, code: 'not-saved', say: 'Not saved: the disk is full.' } as const;
  expect(plainRefusal('act', failed)).toEqual(failed);
});
