// @vitest-environment happy-dom
// How far a site may be read: the rep's line holds for everybody on the page.
import { expect, test } from 'vitest';
import { detect } from '@/lib/detect';
import { practicePage } from '../practice/practice';

const url = 'https://www.linkedin.com/in/dana-whitfield-practice/';
const page = () => new DOMParser().parseFromString(practicePage('linkedin-profile'), 'text/html');

test('without a line the name is read', () => {
  expect(detect(page(), url)).toMatchObject({ kind: 'person', person: { name: 'Dana Whitfield' } });
});

test('with "address" only addresses are', () => {
  const seen = detect(page(), url, { limits: { linkedin: 'address' } });
  expect(seen).toMatchObject({
    kind: 'person',
    person: { handles: [{ channel: 'linkedin', value: 'dana-whitfield-practice' }, {}] },
  });
  expect(JSON.stringify(seen)).not.toMatch(/Dana|Orbit|Operations/);
});

test('with "off" nobody is, and another site is read as ever', () => {
  expect(detect(page(), url, { limits: { linkedin: 'off' } })).toBeNull();
  expect(detect(page(), url, { limits: { gmail: 'off' } })).not.toBeNull();
});
