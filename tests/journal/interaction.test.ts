// A touch: who started it, what they needed, what was offered and given.
import { expect, it } from 'vitest';
import { evidenceOf } from '@/lib/journal/evidence';
import { DANA, entryOf, read, shown } from './entries';

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
  expect(shown(touch({ startedBy: 'them' }))).toEqual(['touch', 'dealing', 'reached-out']);
  expect(shown(touch({ direction: 'incoming' }))).toEqual(['touch', 'dealing', 'reached-out']);
  for (const fields of [{ direction: 'mutual', startedBy: 'me' }, { startedBy: 'third-party' }])
    expect(shown(touch(fields))).toEqual(['touch', 'dealing']);
});

it.each([
  ['order', ['touch', 'dealing', 'business', 'order']],
  ['visit', ['touch', 'dealing', 'business']],
  ['note', []],
  ['other', []],
])('a %s shows %j', (type, expected) => expect(shown(touch({ type }))).toEqual(expected));

it('what only went out in writing is a touch and no dealing; a call is one, whoever rang', () => {
  for (const type of ['e-mail', 'message']) {
    expect(shown(touch({ type, direction: 'outgoing' }))).toEqual(['touch']);
    expect(shown(touch({ type }))).toEqual(['touch', 'dealing']);
  }
  expect(shown(touch({ direction: 'outgoing' }))).toEqual(['touch', 'dealing']);
});

it('an attempt that reached nobody is no touch, by the answer or else by the line; it says so', () => {
  for (const reached of ['no-answer', 'voicemail', 'turned-away', 'unannounced'])
    expect(shown(touch({ reached, type: 'visit' }))).toEqual([]);
  expect(shown(touch({ note: 'Called, no answer' }))).toEqual([]);
  expect(shown(touch({ note: 'Called, no answer', reached: 'yes' }))).toEqual(['touch', 'dealing']);
  expect(read(touch({ reached: 'voicemail' })).aside).toBe('Left a voicemail');
  expect(read(touch({ reached: 'yes' })).aside).toBeUndefined();
});

it('whoever was there has met; an order is the one of whom it was logged with', () => {
  const shownFor = (type: string) =>
    evidenceOf([touch({ type, people: [DANA, 'luis'] })], new Set(['luis'])).map(({ what }) => what);
  expect(shownFor('meeting')).toEqual(['touch', 'dealing']);
  expect(shownFor('visit')).toEqual(['touch', 'dealing']);
  expect(shownFor('order')).toEqual([]);
});
