// Praise passed on to a colleague: their own words only where they are marked so, and nothing that is sensitive.
import { expect, it } from 'vitest';
import { thanksWords } from '@/components/words/thanks-words';
import { deleteEntry } from '@/lib/services/entry/edit-entry';
import { logTouch } from '@/lib/services/entry/log-touch';
import { praiseIn } from '@/lib/services/entry/thank-colleague';
import { editFacts } from '@/lib/services/person/edit-facts';
import { liveEntry } from '@/lib/store/read/read';
import { testStore } from '../../store/world';
import { must } from '../notebook';

const PRAISE = { about: 'praise', colleague: 'Sefa' };
const LINE = 'Sefa stayed late for us';

async function notebook(more: Record<string, unknown>) {
  const store = await testStore();
  const person = { kind: 'typed', text: 'Dana Whitfield' } as const;
  const { id, receipt } = must(await logTouch(store, { person, chip: 'insight', line: LINE, at: null, more }));
  return { store, id, entry: receipt.facts.at(-1)?.entry ?? '' };
}

it('is a short letter with the customer’s own words', async () => {
  const { store, entry } = await notebook({ ...PRAISE, verbatim: true });
  expect(thanksWords(must(await praiseIn(store, entry)))).toBe(
    [
      'Hello Sefa,',
      'Dana Whitfield spoke well of you to me, and I wanted you to know.',
      'In their words: “Sefa stayed late for us”',
      'Thank you for what you did.',
    ].join('\n\n'),
  );
});

it('tells nothing of what the rep wrote in words of their own', async () => {
  const { store, entry } = await notebook({ about: 'praise' });
  const text = thanksWords(must(await praiseIn(store, entry)));
  expect(text).not.toContain('late');
  expect(text).toMatch(/^Hello,\n/);
});

it('is not copied of a sensitive entry, nor of somebody who is', async () => {
  const marked = await notebook({ ...PRAISE, verbatim: true, sensitive: true });
  expect(await praiseIn(marked.store, marked.entry)).toMatchObject({ ok: false, code: 'sensitive' });
  const { store, id, entry } = await notebook({ ...PRAISE, verbatim: true });
  must(await editFacts(store, id, { sensitive: true }));
  expect(await praiseIn(store, entry)).toMatchObject({ ok: false, code: 'sensitive' });
});

it('is not copied of what is no praise, or is gone', async () => {
  const other = await notebook({ about: 'loves' });
  expect(await praiseIn(other.store, other.entry)).toMatchObject({ ok: false, code: 'gone' });
  const { store, entry } = await notebook(PRAISE);
  const fact = await liveEntry(store, entry);
  if (!fact) throw new Error('It was logged.');
  must(await deleteEntry(store, fact));
  expect(await praiseIn(store, entry)).toMatchObject({ ok: false, code: 'gone' });
});
