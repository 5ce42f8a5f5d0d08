// A touch: who started it, what they needed, what was offered and given.
import { expect, it } from 'vitest';
import { journal } from '@/lib/journal';
import { entryOf, read, shown } from './entries';

const touch = (fields: Record<string, unknown> = {}) => entryOf('interaction', { type: 'call', ...fields });

it.each([
  [{}, undefined],
  [{ startedBy: 'me' }, 'I got in touch'],
  [{ startedBy: 'them', minutes: 12 }, 'They got in touch; minutes: 12'],
  [{ startedBy: 'third-party', direction: 'mutual' }, 'Somebody else did; both ways'],
  [{ need: 'Hampers', needBy: '2026-03-06' }, 'They need: Hampers; needed by: 2026-03-06'],
  [
    { offer: 'A discount', offerResult: 'declined', valueGiven: 'A list of caterers' },
    'I offered: A discount; offer: declined; given to them: A list of caterers',
  ],
])('%j reads %s', (fields, aside) => expect(read(touch(fields)).aside).toBe(aside));

it('shows that they got in touch where they started it, or it came in', () => {
  expect(shown(touch({ startedBy: 'them' }))).toEqual(['dealing', 'reached-out']);
  expect(shown(touch({ direction: 'incoming' }))).toEqual(['dealing', 'reached-out']);
  expect(shown(touch({ direction: 'mutual', startedBy: 'me' }))).toEqual(['dealing']);
});

it('is found by what was needed and given', () => {
  const text = journal.get('interaction')?.text(touch({ note: 'Rang', need: 'Hampers', valueGiven: 'Caterers' }));
  for (const word of ['Call', 'Rang', 'Hampers', 'Caterers']) expect(text).toContain(word);
});
