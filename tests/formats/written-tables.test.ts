// Tables for spreadsheets and for other programs: nothing in them runs, and each has the columns its reader knows.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/formats';
import { neutral, phoneCell } from '@/lib/formats/csv/cell';
import google from '@/lib/formats/google-csv';
import hubspotContacts from '@/lib/formats/hubspot-contacts';
import hubspotNotes from '@/lib/formats/hubspot-notes';
import interactions from '@/lib/formats/interactions-csv';
import outlook from '@/lib/formats/outlook-csv';
import { peopleOf } from '@/lib/model/person/people';
import { hostileTables, PROBES } from '../readers/hostile-tables';
import { anyArchive, archiveOf, contactOf, factOf, handleOf, hardArchive, idOf } from './archives';
import { written } from './written';

const tables = formats.filter(({ write, mediaType }) => write && mediaType.startsWith('text/csv'));

/** Rows as objects, read by another reader than ours. */
const rowsIn = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

/** What Excel, LibreOffice or an importer that trims would take for a formula. */
const runs = (cell: string) => /^[\t\r\n]|^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u.test(cell);

describe('a neutral cell', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .tuple(
        fc.array(
          fc.constantFrom(' ', '\t', '\r', '\n', '\0', '\u0001', '\u001f', '\u00a0', '\ufeff', '\u200b', '\u202e'),
        ),
        fc.constantFrom('=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', "'", '"', 'a'),
        fc.string({ unit: 'binary', maxLength: 10 }),
      )
      .map(([before, sign, after]) => before.join('') + sign + after),
  );

  it('never begins as a formula, whatever stands before it', () => {
    fc.assert(
      fc.property(anything, (text) => !runs(neutral(text))),
      { numRuns: 2_000 },
    );
    for (const probe of PROBES) expect(neutral(probe).startsWith("'"), JSON.stringify(probe)).toBe(true);
  });

  it('holds no control characters but lines and tabs, and is valid Unicode', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
    fc.assert(
      fc.property(anything, (text) => {
        expect(neutral(text)).not.toMatch(controls);
        expect(neutral(text).isWellFormed()).toBe(true);
      }),
    );
  });

  it('stays as it is the second time, and is untouched where nothing is the matter', () => {
    fc.assert(fc.property(anything, (text) => neutral(neutral(text)) === neutral(text)));
    for (const text of ['Ann', "O'Neil", 'a=b', '1-2', '5 %', '山田 太郎', '👩🏽‍💻', 'ליאת', ''])
      expect(neutral(text)).toBe(text);
  });

  it('is a plain number only where it is nothing else', () => {
    expect(phoneCell('+49 (30) 555-0100')).toBe('+49 (30) 555-0100');
    expect(phoneCell('+1+1')).toBe("'+1+1");
    expect(phoneCell('+49 30 555 ext. 1')).toBe("'+49 30 555 ext. 1");
    expect(phoneCell('-1')).toBe("'-1");
  });
});

describe.each(tables.map((table) => [table.fileName, table] as const))('%s', (fileName, format) => {
  it('is UTF-8 with a mark, lines end in CRLF, every cell is quoted', () => {
    const text = written(format, hardArchive());
    expect(text).toMatch(/^\ufeff(?:(?:"(?:[^"]|"")*")(?:,"(?:[^"]|"")*")*\r\n)+$/);
  });

  it('has the same header for every archive, and as many cells in every row', () => {
    const header = written(format, archiveOf());
    const width = header.split(',').length;
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const text = written(format, archive);
        expect(text.startsWith(header)).toBe(true);
        for (const cells of Papa.parse<string[]>(text, { skipEmptyLines: true }).data) expect(cells.length).toBe(width);
      }),
      { numRuns: 30 },
    );
  });

  it('runs nothing, however hostile the people', () => {
    const cells = Papa.parse<string[]>(hostileTables()[fileName]?.replace(/^\ufeff/, '') ?? '').data.flat();
    expect(cells.length).toBeGreaterThan(PROBES.length);
    expect(cells.filter((cell) => runs(cell) && !/^\+[0-9 ()-]+$/.test(cell))).toEqual([]);
  });
});

const zoe = contactOf(1, {
  name: 'Zoë van der Strand',
  title: 'Buyer',
  organisation: 'Fjord',
  note: '-- likes tea',
  tags: ['south', 'a; b'],
  handles: [
    handleOf('email', 'zoe@home.example'),
    handleOf('email', 'zoe@fjord.example', 'employer'),
    handleOf('phone', '+47 21 00 00 00', 'employer'),
    handleOf('phone', '0151 234', 'unknown'),
    handleOf('linkedin', 'zoë-strand'),
  ],
});
const old = { ...handleOf('email', 'a.old@orbit.example'), deadOn: '2026-01-01' };
const ada = contactOf(2, { name: 'Ada', handles: [old] });
const call = factOf(1, [idOf(1), idOf(2)], {
  at: '2026-02-11T10:15+01:00',
  note: '=asked for prices',
  startedBy: 'them',
  provenance: [{ route: 'crm', how: 'imported', capturedAt: '2026-03-01T00:00:00.000Z' }],
});
const people = archiveOf({
  contacts: [zoe, ada],
  journal: [call, factOf(2, [idOf(1)], { type: 'note', note: 'Own words' })],
});

it('Google gets names in parts, groups, labels, and addresses that still work', () => {
  const [first, second] = rowsIn(written(google, people));
  expect(second).toMatchObject({
    'First Name': 'Zoë',
    'Last Name': 'van der Strand',
    'Organization Name': 'Fjord',
    'Organization Title': 'Buyer',
    Notes: "'-- likes tea",
    Labels: '* myContacts ::: south ::: a; b',
    'E-mail 1 - Label': 'Work',
    'E-mail 1 - Value': 'zoe@fjord.example',
    'E-mail 2 - Label': 'Home',
    'E-mail 2 - Value': 'zoe@home.example',
    'Phone 1 - Value': '+47 21 00 00 00',
    'Website 1 - Value': 'https://www.linkedin.com/in/zo%C3%AB-strand/',
  });
  expect(first).toMatchObject({ 'Last Name': 'Ada', 'E-mail 1 - Value': '' });
});

it('Outlook gets its 92 columns, and below the note whatever they have no place for', () => {
  const many = [1, 2, 3, 4].map((n) => handleOf('email', `zoe${n}@home.example`));
  const [row] = rowsIn(written(outlook, archiveOf({ contacts: [{ ...zoe, handles: [...zoe.handles, ...many] }] })));
  expect(Object.keys(row ?? {}).length).toBe(92);
  expect(row).toMatchObject({
    'Business Phone': '+47 21 00 00 00',
    'Mobile Phone': '0151 234',
    'E-mail 2 Address': 'zoe@home.example',
    Categories: 'south;a b',
    Notes: "'-- likes tea\n\nAlso: zoe2@home.example, zoe3@home.example, zoe4@home.example",
  });
});

it('HubSpot gets those it can recognise, with their entries', () => {
  expect(rowsIn(written(hubspotContacts, people))).toEqual([
    {
      'First Name': 'Zoë',
      'Last Name': 'van der Strand',
      Email: 'zoe@fjord.example',
      'Phone Number': '+47 21 00 00 00',
      'Mobile Phone Number': '0151 234',
      'Company Name': 'Fjord',
      'Job Title': 'Buyer',
      'Website URL': 'https://www.linkedin.com/in/zo%C3%AB-strand/',
    },
  ]);
  expect(rowsIn(written(hubspotNotes, people))).toEqual([
    { Email: 'zoe@fjord.example', 'Activity date': '2026-02-11', 'Note body': expect.stringMatching(/^Call: =asked/) },
    { Email: 'zoe@fjord.example', 'Activity date': '2026-02-10', 'Note body': 'Own words' },
  ]);
});

it('the table of entries has a row for each person of an entry, with whose knowledge it is', () => {
  const rows = rowsIn(written(interactions, people));
  const columns = ['Name', 'Date', 'Kind', 'Direction', 'Route', 'Ownership'];
  expect(rows.map((row) => columns.map((column) => row[column]))).toEqual([
    ['Ada', '2026-02-11 10:15', 'Call', 'From them', 'crm', 'employer'],
    ['Zoë van der Strand', '2026-02-11 10:15', 'Call', 'From them', 'crm', 'employer'],
    ['Zoë van der Strand', '2026-02-10', 'Note', '', 'typed', 'personal'],
  ]);
  expect(rows[0]).toMatchObject({ 'Contact uid': idOf(2), Summary: expect.stringMatching(/^'=asked for prices/) });
  expect(rows[0]?.Because).toMatch(/CRM/);
});

describe('a tag that hides what separates tags', () => {
  it.each(['::\u0000:', ':\u200b::\u0007:', ' \u0000::: x'])(
    'is one tag without it in a table of Google: %j',
    (tag) => {
      const archive = archiveOf({ contacts: [contactOf(1, { name: 'Ann', tags: [tag] })] });
      const [, row = ''] = [...google.write(archive, { people: peopleOf(archive) } as never)].join('').split('\r\n');
      expect(row.match(/:::/g)?.length ?? 0).toBeLessThanOrEqual(1);
    },
  );
});
