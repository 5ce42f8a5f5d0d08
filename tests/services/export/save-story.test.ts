// A story that leaves as text stands in the list of what left, with whose notes were in it.
import { expect, it } from 'vitest';
import { sha256 } from '@/lib/package/manifest';
import { listExports } from '@/lib/services/export/log';
import { saveStory } from '@/lib/services/export/save-story';
import { entryOf } from '../../journal/entries';
import { testStore } from '../../store/world';
import { DANA, must } from '../notebook';

it('is handed over as it was changed, and noted with its hash and whose notes it tells', async () => {
  const store = await testStore();
  const files: string[][] = [];
  const entries = [
    entryOf('interaction', { type: 'call' }),
    entryOf(
      'interaction',
      { type: 'call', provenance: [{ route: 'crm', how: 'imported', capturedAt: '2026-01-01T00:00:00Z' }] },
      2,
    ),
  ];
  const text = 'The story of the buyer\n';
  const name = must(await saveStory(store, { person: DANA, text, entries }, (...file) => void files.push(file)));
  expect(files).toEqual([['rung_story_2026-03-02.txt', 'text/plain', text]]);
  const [line] = await listExports(store);
  expect(line).toMatchObject({
    profile: 'story',
    fileName: name,
    sha256: await sha256(new TextEncoder().encode(text)),
    people: [DANA],
  });
  expect(Object.values(line?.counts ?? {}).reduce((a, b) => a + b, 0)).toBe(2);
  expect(line?.counts.employer).toBe(1);
});
