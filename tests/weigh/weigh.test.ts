// The weighing itself: what it says of a file is what an import leaves in the notebook.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { weighFile } from './weigh';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fixture = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../fixtures/formats/${name}`, import.meta.url)));
const peopleOf = (weighed: Awaited<ReturnType<typeof weighFile>>) => ('people' in weighed ? weighed.people : []);

test('a table: who came in with what, what its columns were taken for, and nothing new the second time', async () => {
  const table = 'Name,Email,Shoe size\r\nMina Park,mina@home.example,38\r\n,,\r\nLuis Ortega,luis@home.example,44\r\n';
  const weighed = await weighFile(bytesOf(table), 'people.csv');
  expect(weighed).toMatchObject({
    format: 'table-csv',
    line: '2 new, 0 changed, 0 same, 0 conflicts, 1 skipped, 0 broken',
    sum: { new: 2, skipped: 1 },
    columns: ['Name=name', 'Email=e-mail', 'Shoe size=nothing'],
    remarks: ['skipped: Columns | Not taken in: “Shoe size”.'],
    again: '0 new, 0 changed, 2 same, 0 conflicts, 1 skipped, 0 broken',
    stable: true,
  });
  expect(peopleOf(weighed).map(({ name, handles }) => [name, handles])).toEqual([
    ['Luis Ortega', ['email|luis@home.example|employer']],
    ['Mina Park', ['email|mina@home.example|employer']],
  ]);
});

test('entries are told with their kind and day', async () => {
  const weighed = await weighFile(await fixture('csv/linkedin-messages.csv'), 'messages.csv');
  expect(peopleOf(weighed).flatMap(({ entries }) => entries)).toContainEqual(
    expect.objectContaining({ kind: 'interaction', type: 'message', note: '' }),
  );
});

test('a file that is refused says why', async () => {
  expect(await weighFile(bytesOf('%PDF-1.7'), 'people.csv')).toEqual({
    ms: expect.any(Number),
    refused: expect.stringContaining('"people.csv" is a PDF.'),
  });
});
