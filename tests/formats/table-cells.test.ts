// What stands in the cells of a table beside plain values: an address in a name, what an address is for, the header once more.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '@/lib/formats/csv/guess';
import googleCsv from '@/lib/formats/google-csv';
import tableCsv from '@/lib/formats/table-csv';
import type { Handle } from '@/lib/model/person/handle';
import { dayIn } from '@/lib/model/written-day';
import { readContext } from './context';
import { encode } from './encode';

async function read(format: typeof tableCsv | typeof googleCsv, text: string, encoding = 'utf-8') {
  const taken = await format.read(encode(text, encoding), readContext());
  if (!taken.ok) throw new Error(taken.say);
  const { archive, remarks } = taken.value;
  return { people: archive.contacts, remarks };
}

const cell = (text: string) => (/["|,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

it('a header that stands in the middle again is no person, and that is said', async () => {
  const names = ['Ann Uno', 'Bo Duo', 'Cy Tri', 'Di Quad'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(['Name', 'E-mail'], ['Nom', 'Courriel', 'Téléphone'], ['Name', 'Firma', 'E-Mail']),
      fc.constantFrom(',', ';', '\t'),
      fc.subarray([1, 2, 3], { minLength: 1 }),
      async (header, separator, again) => {
        const rows = names.flatMap((name, n) => [...(again.includes(n) ? [header] : []), [name]]);
        const { people, remarks } = await read(
          tableCsv,
          [header, ...rows].map((cells) => cells.join(separator)).join('\n'),
        );
        expect(people.map((one) => one.name)).toEqual(names);
        expect(remarks.map(({ verdict, say }) => [verdict, say])).toEqual(
          again.map(() => ['skipped', 'It names the columns once more. Left out.']),
        );
      },
    ),
  );
});

it('a name with its address behind it is both', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('Ann Uno', 'Duo, Bo', 'Zoë "Z" Tri', '山田 太郎'),
      fc.constantFrom('ann@home.example', 'a.b+c@work.example'),
      fc.constantFrom(
        (name: string) => name,
        (name: string) => `"${name}"`,
      ),
      async (name, address, quoted) => {
        const { people, remarks } = await read(
          tableCsv,
          `Kontakt;Notiz\n${cell(`${quoted(name)} <${address}>`)};Messe\n`,
        );
        expect(remarks).toEqual([]);
        if (name.includes('"')) return;
        expect(people.map((one) => [one.name, one.handles.map(({ value }) => value)])).toEqual([[name, [address]]]);
      },
    ),
  );
  const { people } = await read(tableCsv, 'Name;Notiz\n"Ann <3 Uno";x\n');
  expect(people[0]?.name).toBe('Ann <3 Uno');
});

describe('what Google calls a number', () => {
  it.each([
    ['Mobile', { owner: 'unknown' }],
    ['* Work', { owner: 'employer' }],
    ['Work Fax', { owner: 'employer', types: ['fax'] }],
    ['Home Fax', { owner: 'personal', types: ['fax'] }],
    ['Pager', { owner: 'unknown', types: ['pager'] }],
    ['Ferienhaus', { owner: 'unknown', label: 'Ferienhaus' }],
    ['', { owner: 'unknown' }],
  ])('%s', async (label, kept) => {
    const { people } = await read(
      googleCsv,
      `Name,Given Name,Family Name,Group Membership,Phone 1 - Type,Phone 1 - Value\nAnn,Ann,,,${label},+49 30 000001\n`,
    );
    const { owner, types, label: called } = { ...people[0]?.handles[0] } as Partial<Handle> & { types?: string[] };
    expect({ owner, ...(types && { types }), ...(called && { label: called }) }).toEqual(kept);
  });
});

it('a day with a year of two digits is one where it can mean no other', () => {
  const day = fc.date({ min: new Date('1931-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = '', month = '', dayOfMonth = ''] = iso.slice(2).split('-');
      expect(dayIn(`${Number(dayOfMonth)}.${Number(month)}.${year}`)).toBe(iso);
      const american = dayIn(`${Number(month)}/${Number(dayOfMonth)}/${year}`);
      expect(american).toBe(Number(dayOfMonth) > 12 || month === dayOfMonth ? iso : null);
      const name = date.toLocaleDateString('en', { month: 'short', timeZone: 'UTC' });
      expect(dayIn(`${dayOfMonth}-${name}-${year}`)).toBe(iso);
    }),
  );
});

it('East Asian words are told apart, too', () => {
  for (const [name, field] of Object.entries({
    电子邮件地址: 'e-mail',
    会社電話番号: 'phone',
    联系电话: 'phone',
    自宅住所: 'address',
  }))
    expect(fieldOf(name), name).toBe(field);
});

it('marks of print in a footer do not make Western letters Central European', async () => {
  const text = 'Vorname;Nachname;E-Mail\nKäthe;Röhl;k@home.example\n\nCopyright © 2026 Röhl, § 5\n';
  const { people, remarks } = await read(tableCsv, text, 'windows-1252');
  expect(people.map(({ name }) => name)).toEqual(['Käthe Röhl']);
  expect(remarks.map(({ say }) => say).join()).toContain('windows-1252');
});
