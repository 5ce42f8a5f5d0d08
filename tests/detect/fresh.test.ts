// Never stale: under a new address the person before is nobody until the page has had its time.
import { expect, test } from 'vitest';
import { type FreshReader, freshReader, LATE_MS } from '@/lib/detect/fresh';
import { namesInAddress } from '@/lib/detect/on-linkedin';
import type { Sighting } from '@/lib/model/sighting';

const person = (name: string): Sighting => ({
  kind: 'person',
  site: 'gmail',
  surface: 'message',
  person: { name, handles: [{ channel: 'email', value: `${name.toLowerCase()}@orbit.example` }] },
  others: [],
});
const [dana, luis] = [person('Dana'), person('Luis')];

/** One look at a page that shows this person in this message. */
const at = (look: FreshReader, url: string, sighting: Sighting | null, now: number, stamp = '', arrived = now) =>
  look(url, () => ({ sighting, stamp }), now, arrived);

test('the first answer counts at once', () => {
  expect(at(freshReader(), '#a', dana, 0)).toBe(dana);
});

test.each([20, 200, 2_000])('a page that answers %d ms late never names the person before', (late) => {
  const look = freshReader();
  at(look, '#a', dana, 0);
  for (let now = 1_000; now < 1_000 + late; now += 10) expect(at(look, '#b', dana, now)).toBeNull();
  expect(at(look, '#b', luis, 1_000 + late)).toBe(luis);
  expect(at(look, '#b', luis, 1_010 + late)).toBe(luis);
});

test('two messages of one person in a row are told apart by what the page prints beside the name', () => {
  const look = freshReader();
  at(look, '#a', dana, 0, 'Dana 9:14');
  expect(at(look, '#b', dana, 10, 'Dana 9:14')).toBeNull();
  expect(at(look, '#b', dana, 20, 'Dana 11:02')).toBe(dana);
});

test('the same person with other people beside them, or more to their name, is still the person before', () => {
  const look = freshReader();
  const more: Sighting = { ...dana, ...(dana.kind === 'person' && { others: [{ name: 'Cc', handles: [] }] }) };
  const longer: Sighting =
    dana.kind === 'person' ? { ...dana, person: { ...dana.person, name: 'Dana, online' } } : dana;
  at(look, '#a', dana, 0);
  for (const seen of [dana, more, longer]) expect(at(look, '#b', seen, 10)).toBeNull();
  expect(at(look, '#b', luis, 20)).toBe(luis);
});

test('the same person at another address is named when the time is over, counted from the arrival', () => {
  const look = freshReader();
  at(look, '#a', dana, 0);
  expect(at(look, '#b', dana, 900, '', 10)).toBeNull();
  expect(at(look, '#b', dana, 10 + LATE_MS - 1, '', 10)).toBeNull();
  expect(at(look, '#b', dana, 10 + LATE_MS, '', 10)).toBe(dana);
});

test('a blank between two people proves that the page has answered', () => {
  const look = freshReader();
  at(look, '#a', dana, 0);
  expect(at(look, '#b', null, 10)).toBeNull();
  expect(at(look, '#b', dana, 20)).toBe(dana);
});

test('a page that says itself that it has not caught up has not answered', () => {
  const look = freshReader();
  const behind: Sighting = { kind: 'unclear', site: 'sogo', surface: 'message', candidates: [] };
  at(look, '#a', dana, 0);
  expect(at(look, '#b', behind, 10)).toBe(behind);
  expect(at(look, '#b', dana, 20)).toBeNull();
  expect(at(look, '#b', luis, 30)).toBe(luis);
});

test('back and forth within the time, the person of neither address slips through', () => {
  const look = freshReader();
  at(look, '#a', dana, 0);
  expect(at(look, '#b', dana, 10)).toBeNull();
  expect(at(look, '#c', dana, 20)).toBeNull();
  expect(at(look, '#c', luis, 30)).toBe(luis);
  expect(at(look, '#a', luis, 40)).toBeNull();
  expect(at(look, '#a', dana, 50)).toBe(dana);
});

const member = (slug: string): Sighting =>
  ({ ...dana, person: { name: 'Dana', handles: [{ channel: 'linkedin', value: slug }] } }) as Sighting;

test('what the part of the address that names the person says needs no waiting', () => {
  const look = freshReader(namesInAddress);
  const profile = member('zoë-w');
  at(look, 'https://www.linkedin.com/in/zo%C3%AB-w/', profile, 0);
  expect(at(look, 'https://www.linkedin.com/in/zo%C3%AB-w/overlay/contact-info/', profile, 10)).toBe(profile);
  expect(at(look, 'https://www.linkedin.com/in/luis/', profile, 20)).toBeNull();
});

test.each([
  ['ing', 'https://www.linkedin.com/messaging/thread/2-abc/'],
  ['luis', 'https://www.linkedin.com/in/dana/?from=luis'],
  ['luis', 'https://www.linkedin.com/search/results/all/?keywords=luis'],
])('a name anywhere else in the address ties nothing: %s in %s', (slug, url) => {
  const look = freshReader(namesInAddress);
  at(look, 'https://www.linkedin.com/in/x/', member(slug), 0);
  expect(at(look, url, member(slug), 10)).toBeNull();
});

test('a search for the person before ties nothing in mail', () => {
  const look = freshReader();
  at(look, 'https://mail.google.com/mail/u/0/#inbox/A', dana, 0);
  expect(at(look, 'https://mail.google.com/mail/u/0/#search/from%3Adana%40orbit.example/B', dana, 10)).toBeNull();
});
