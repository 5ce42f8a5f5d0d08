// Never stale: under a new address the person before is nobody until the page has had its time.
import { expect, test } from 'vitest';
import { freshReader, LATE_MS } from '@/lib/detect/fresh';
import type { Sighting } from '@/lib/model/sighting';

const person = (name: string): Sighting => ({
  kind: 'person',
  site: 'gmail',
  surface: 'message',
  person: { name, handles: [{ channel: 'email', value: `${name.toLowerCase()}@orbit.example` }] },
  others: [],
});
const [dana, luis] = [person('Dana'), person('Luis')];

test('the first answer counts at once', () => {
  expect(freshReader()('#a', () => dana, 0)).toBe(dana);
});

test.each([20, 200, 2_000])('a page that answers %d ms late never names the person before', (late) => {
  const look = freshReader();
  look('#a', () => dana, 0);
  for (let now = 1_000; now < 1_000 + late; now += 10) expect(look('#b', () => dana, now)).toBeNull();
  expect(look('#b', () => luis, 1_000 + late)).toBe(luis);
  expect(look('#b', () => luis, 1_010 + late)).toBe(luis);
});

test('the same person at another address is named when the time is over', () => {
  const look = freshReader();
  look('#a', () => dana, 0);
  expect(look('#b', () => dana, 10)).toBeNull();
  expect(look('#b', () => dana, 10 + LATE_MS)).toBe(dana);
});

test('a blank between two people proves that the page has answered', () => {
  const look = freshReader();
  look('#a', () => dana, 0);
  expect(look('#b', () => null, 10)).toBeNull();
  expect(look('#b', () => dana, 20)).toBe(dana);
});

test('back and forth within the time, the person of neither address slips through', () => {
  const look = freshReader();
  look('#a', () => dana, 0);
  expect(look('#b', () => dana, 10)).toBeNull();
  expect(look('#c', () => dana, 20)).toBeNull();
  expect(look('#c', () => luis, 30)).toBe(luis);
  expect(look('#a', () => luis, 40)).toBeNull();
  expect(look('#a', () => dana, 50)).toBe(dana);
});

test('what the address itself says needs no waiting', () => {
  const look = freshReader();
  const profile: Sighting = {
    ...dana,
    person: { name: 'Dana', handles: [{ channel: 'linkedin', value: 'zoë-w' }] },
  } as Sighting;
  look('https://www.linkedin.com/in/zo%C3%AB-w/', () => profile, 0);
  expect(look('https://www.linkedin.com/in/zo%C3%AB-w/overlay/contact-info/', () => profile, 10)).toBe(profile);
  expect(look('https://www.linkedin.com/in/luis/', () => profile, 20)).toBeNull();
});
