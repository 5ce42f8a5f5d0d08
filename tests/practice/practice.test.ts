// @vitest-environment happy-dom
// The practice pages show the people they were written for.
import { expect, test } from 'vitest';
import { detect } from '@/lib/detect';
import { addresses, type Practice, practice } from './practice';

const known = { mine: ['morgan.reyes@northwind-sales.example'] };

function read(where: Practice) {
  const address = addresses[where];
  const html = practice.find((page) => page.address === address.replace(/#.*$/, ''))?.html ?? '';
  return detect(new DOMParser().parseFromString(html, 'text/html'), address, known);
}

test.each([
  ['linkedin', 'Dana Whitfield', 'linkedin', 'dana-whitfield-practice'],
  ['roundcube', 'Tomas Berg', 'email', 'tomas.berg@fjordhotels.example'],
  ['gmail', 'Priya Raman', 'email', 'priya.raman@cedarbooks.example'],
  ['card', 'Mina Park', 'email', 'mina.park@parkandsons.example'],
] as const)('%s shows %s', (where, name, channel, value) => {
  const handles = expect.arrayContaining([{ channel, value }]);
  expect(read(where)).toMatchObject({ kind: 'person', person: { name, handles } });
});

test('the profile tells headline and organisation', () => {
  expect(read('linkedin')).toMatchObject({
    person: { headline: 'Head of Operations at Orbit Foods', organisation: 'Orbit Foods' },
  });
});

test('the Gmail message has a second person beside the sender', () => {
  expect(read('gmail')).toMatchObject({ others: [{ name: 'Noor Haddad' }] });
});

test('the article shows nobody', () => {
  expect(read('nobody')).toBeNull();
});

test('the team page shows three people, and none of them before the others', () => {
  expect(read('several')).toMatchObject({ kind: 'unclear' });
});
