// Tables of other programs: what is read of each layout with its dirt, what is said of the rest, and what harm they cannot do.
import 'temporal-polyfill/global';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '@/lib/formats';
import { guessColumns } from '@/lib/formats/csv/guess';
import { rowsOf, tidyEnds } from '@/lib/formats/csv/rows';
import { stableId } from '@/lib/formats/csv/stable-id';
import type { Columns } from '@/lib/formats/format';
import tableCsv from '@/lib/formats/table-csv';
import type { Contact } from '@/lib/model/person/contact';
import { dayIn } from '@/lib/model/written-day';
import { expectLinear } from '../growth';
import { readImport } from '../services/import/read-import';
import { readContext } from './context';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const fixture = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/formats/csv/${file}`, import.meta.url)));

async function read(bytes: Uint8Array, file = 'people.csv', columns?: Columns) {
  const taken = await readImport(bytes, file, { ...readContext(), ...(columns && { columns }) });
  if (!taken.ok) throw new Error(taken.say);
  return taken.value;
}

/** `Ada Trial, Buyer at Orbit`, and below it whatever else is known, one thing a line. */
function told({ name, title, organisation, note, custom, metOn, birthday, tags, handles }: Contact): string {
  const work = [title, organisation].filter(Boolean).join(' at ');
  return [
    [name, work].filter(Boolean).join(', '),
    ...handles.map(({ channel, value, owner }) => `${channel} ${value.replaceAll('\n', '|')} (${owner})`),
    ...(tags?.length ? [`tags ${tags.join('|')}`] : []),
    ...(metOn ? [`met ${metOn}`] : []),
    ...(birthday ? [`born ${birthday}`] : []),
    ...(note ? [`note ${note.replaceAll('\n', '|')}`] : []),
    ...(custom ? [`more ${custom.replaceAll('\n', '|')}`] : []),
  ].join('\n');
}

interface Case {
  format: string;
  people: string[];
  entries?: string[];
  remarks?: [verdict: string, where: string, say: RegExp][];
}

const zoe = {
  format: 'outlook-csv',
  people: [
    'Zoë Prüfer, VP; Procurement at Acme, Inc.\nemail zoe@acme.example (employer)\nphone +49 30 55500 (employer)\nphone 0171 5550 (unknown)\nlinkedin zoe-pruefer (personal)\npostal Gasse 1|50667 Köln (personal)\ntags Customer|Advocate\nnote Line 1|Line "2" – 5 €\nmore Spouse: Kim|Anniversary: 5/1/2001',
  ],
  remarks: [
    ['broken', 'Row 2', /^"\/o=Acme.*" is no e-mail address/],
    ['skipped', 'Columns', /“User 1”/],
  ],
} satisfies Case;

const cases: Record<string, Case> = {
  'linkedin-connections.csv': {
    format: 'linkedin-connections',
    people: [
      'Ingrid Østby, Innkjøpssjef, Norden at Fjell, Sild & Sønn\nlinkedin ingrid-østby-4f1a (personal)\nemail ingrid@home.example (employer)\nmet 2026-05-16',
      'Milan "Mika" Novák, Prokurista at Kovárna "Pod Lipou"\nlinkedin milan-novak (personal)\nmet 2022-10-31',
      '試験 花子, 課長 at 試験商事株式会社\nlinkedin hanako-shiken (personal)\nmet 2014-01-10',
      '=1+1 +Trap, -2+3 at @SUM(A1)\nlinkedin trap-one (personal)\nmet 2025-02-01',
      'Odd Opaque, Buyer at Orbit\nlinkedin-member 446027884 (personal)',
      'Last Line, CEO 🚀 at Orbit\nlinkedin last-line (personal)\nmet 2025-02-02',
    ],
    remarks: [
      ['skipped', 'Row 9', /left LinkedIn/],
      ['skipped', 'Row 10', /left LinkedIn/],
      ['broken', 'Row 11', /"no address" is no e-mail address/],
      ['broken', 'Row 11', /"May 2026" is no date/],
    ],
  },
  'linkedin-connections-bare.csv': {
    format: 'linkedin-connections',
    people: ['Ingrid Østby, Buyer at Fjell\nemail ingrid@home.example (employer)\nmet 2026-05-16'],
  },
  'linkedin-messages.csv': {
    format: 'linkedin-messages',
    people: [
      'Ingrid Østby, MBA\nlinkedin ingrid-østby-4f1a (personal)',
      'Ada Trial\nlinkedin ada-trial (personal)',
      'Milan Novák\nlinkedin milan-novak (personal)',
    ],
    entries: [
      '2026-08-01T02:00:00Z outgoing Ingrid Østby, MBA',
      '2026-08-02T02:00:00Z incoming Ingrid Østby, MBA',
      '2026-07-01T10:30:00Z outgoing Milan Novák + Ada Trial',
      '2026-07-01T10:31:00Z incoming Ada Trial',
      '2026-07-01T10:31:00Z incoming Ada Trial',
    ],
    remarks: [
      ['skipped', 'Row 4, line 5', /draft/],
      ['skipped', 'Row 8, line 9', /whose profile/],
      ['skipped', 'Row 9, line 10', /spam/],
      ['skipped', 'Row 10, line 11', /"yesterday" is no date/],
    ],
  },
  'google-2024.csv': {
    format: 'google-csv',
    people: [
      'Dr. Ada Maria Trial PhD, Head of Buying at Orbit, Inc.\nemail ada@orbit.example (employer)\nemail ada@home.example (personal)\nemail a2@home.example (personal)\nphone +1 555 0199 (unknown)\nlinkedin ada-trial (personal)\npostal 1 Main St|Suite 4|22201 Arlington|VA|USA (employer)\ntags Customers|South\nborn 1980-12-09\nnote line one|line two; with ; and , commas\nmore Nickname: Addie|Department: Research',
      '試験 花子, 課長 at 試験商事',
      '\nemail only@home.example (employer)',
    ],
    remarks: [
      ['broken', 'Row 2', /call her" is no phone number/],
      ['skipped', 'Row 5, line 6', /neither a name nor an address/],
      ['skipped', 'Columns', /“Relation 1 - Value”/],
    ],
  },
  'google-older.csv': {
    format: 'google-csv',
    people: [
      'Ben Probe, Einkäufer at Probe GmbH\nemail ben@home.example (personal)\nphone +49 30 1234567 (employer)\ntags Fair\nnote Met at the fair',
      'Whole Name Only',
    ],
  },
  'outlook.csv': zoe,
  'outlook-1252.csv': {
    ...zoe,
    remarks: [...zoe.remarks.slice(0, 1), ['unsure', 'Letters', /Western European/], ...zoe.remarks.slice(1)],
  },
  'thunderbird.csv': {
    format: 'thunderbird-csv',
    people: [
      'Ben Probe\nemail ben@home.example (employer)',
      'Ada Trial, Buyer at Orbit\nemail ada@orbit.example (employer)\nemail ada@home.example (employer)\nurl https://orbit.example/ada (unknown)\nmessaging ada_t (unknown)\nphone +1 555 0100 (employer)\npostal 2 Side St|LS1 Leeds|UK (employer)\nborn 1980-05-03\nnote Call on Fridays\nmore Custom 1: likes tea',
    ],
  },
  'table-german.csv': {
    format: 'table-csv',
    people: [
      'Ines Versuch, Einkauf at Prüf; Co\nemail ines@pruef.example (employer)\nphone 0221 5550 (personal)\npostal Weg 1|50667|Köln (unknown)\ntags Messe|Süd\nnote sagt "ja"',
      'Jan',
      'Ute Lang, Chefin at Orbit',
    ],
    remarks: [
      ['broken', 'Row 5', /more cells/],
      ['broken', 'Row 5', /"kein Anschluss"/],
      ['skipped', 'Columns', /“Anrede”, “Umsatz”/],
    ],
  },
  'table-french.tsv': {
    format: 'table-csv',
    people: [
      'Zoé Essai, Acheteuse at Orbite\nemail zoe@orbite.example (employer)\nphone +33 6 55 50 (unknown)\nnote vue à Lyon',
    ],
    remarks: [['unsure', 'Letters', /Western European/]],
  },
  'table-spanish.csv': {
    format: 'table-csv',
    people: ['Luz Prueba, Jefa at Órbita\nemail luz@orbita.example (employer)\nphone +34 600 555 000 (unknown)'],
  },
  'table-headerless.csv': {
    format: 'table-csv',
    people: [
      'Ada Trial\nemail ada@home.example (employer)\nlinkedin ada-trial (personal)',
      'Ben Probe\nemail ben@home.example (employer)',
    ],
  },
  'table-dirt.csv': {
    format: 'table-csv',
    people: [
      'Ada Trial\nemail ada@home.example (employer)\nnote 5" screen',
      'Cleo Exam\nemail cleo@home.example (employer)\nnote a 6" pipe',
      'ADA TRIAL\nemail ada@home.example (employer)\nnote Second note',
      'Eve Last\nemail eve@home.example (employer)\nnote fine',
    ],
    remarks: [
      ['broken', 'Row 3', /do not pair up/],
      ['broken', 'Row 6', /do not pair up/],
      ['skipped', 'Row 8', /neither a name nor an address/],
    ],
  },
};

it('says of each saved table what is read of it', () => {
  const kept = readdirSync(new URL('../fixtures/formats/csv/', import.meta.url));
  expect(kept.filter((file) => !(file in cases))).toEqual([]);
});

it.each(Object.entries(cases))('reads %s', async (file, { format, people, entries = [], remarks = [] }) => {
  const taken = await read(fixture(file), file);
  const { contacts, journal } = taken.archive;
  const names = new Map(contacts.map(({ id, name }) => [id, name]));
  expect(taken.format.id).toBe(format);
  expect(contacts.map(told)).toEqual(people);
  expect(
    journal.map((fact) => `${fact.at} ${fact.direction} ${fact.people.map((id) => names.get(id)).join(' + ')}`),
  ).toEqual(entries);
  expect(taken.remarks.map(({ verdict, where, say }) => [verdict, where, say])).toEqual(
    remarks.map(([verdict, where, say]) => [verdict, where, expect.stringMatching(say)]),
  );
});

describe('messages of LinkedIn', () => {
  const head =
    'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT,FOLDER,IS MESSAGE DRAFT\n';
  const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
  const line = (conversation: string, from: string, to: string, day: number, draft = 'No') =>
    `${conversation},${from},${url(from)},${to},${url(to)},2026-01-0${day} 10:00:00 UTC,secret,INBOX,${draft}\n`;

  it('are the same entries in every later file', async () => {
    const [once, again] = [await read(fixture('linkedin-messages.csv')), await read(fixture('linkedin-messages.csv'))];
    const ids = once.archive.journal.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(again.archive.journal.map(({ id, clock }) => [id, clock])).toEqual(
      once.archive.journal.map(({ id, clock }) => [id, clock]),
    );
  });

  it('leave nothing of their words in the archive', async () => {
    const { archive, remarks } = await read(fixture('linkedin-messages.csv'));
    expect(JSON.stringify([archive, remarks])).not.toMatch(/Nobody may read|HYPERLINK|Sure|Both of you|Hello/);
  });

  it('take the profile in every conversation for the rep, whoever wrote first', async () => {
    const { archive } = await read(bytesOf(head + line('a', 'zoe', 'rep', 1) + line('b', 'ben', 'rep', 2)));
    expect(archive.contacts.map(({ name }) => name)).toEqual(['zoe', 'ben']);
  });

  it('with one conversation, take whoever left a draft, else whoever wrote first, and say so', async () => {
    const drafted = await read(bytesOf(head + line('a', 'zoe', 'rep', 1) + line('a', 'rep', 'zoe', 2, 'Yes')));
    expect(drafted.archive.contacts.map(({ name }) => name)).toEqual(['zoe']);
    expect(drafted.remarks.map(({ say }) => say)).toEqual([expect.stringMatching(/draft/)]);
    const guessed = await read(bytesOf(head + line('a', 'zoe', 'rep', 2) + line('a', 'rep', 'zoe', 1)));
    expect(guessed.archive.contacts.map(({ name }) => name)).toEqual(['zoe']);
    expect(guessed.remarks).toEqual([
      { verdict: 'skipped', where: 'rep', say: expect.stringMatching(/Taken for you/) },
    ]);
  });

  it('are refused where nobody takes part in most conversations', async () => {
    const file = bytesOf(head + line('a', 'zoe', 'ada', 1) + line('b', 'ben', 'cleo', 2));
    const taken = await readImport(file, 'messages.csv', readContext());
    expect(taken.ok || taken.say).toMatch(/which one is yours/);
  });
});

describe('any table', () => {
  const table = formats.find(({ id }) => id === 'table-csv');

  it('shows its columns with a guess the rep can correct', async () => {
    const bytes = bytesOf('Wer,Was,Wo\nAda Trial,Buyer,ada@home.example\n');
    const look = await table?.columns?.(bytes);
    if (!look?.ok) throw new Error(look?.say);
    expect(look.value).toEqual({
      headers: ['Wer', 'Was', 'Wo'],
      sample: [['Ada Trial', 'Buyer', 'ada@home.example']],
      guess: [null, null, 'e-mail'],
    });
    const { archive, remarks } = await read(bytes, 'x.csv', ['name', 'title', 'e-mail']);
    expect(archive.contacts.map(told)).toEqual(['Ada Trial, Buyer\nemail ada@home.example (employer)']);
    expect(remarks).toEqual([]);
  });

  it('is guessed by names in four languages', () => {
    const guess = (names: string) => guessColumns(names.split(','), []).join(' ');
    expect(guess('Full name,Work email,Mobile,Company,Job title,LinkedIn URL')).toBe(
      'name e-mail phone organisation title linkedin',
    );
    expect(guess('Nachname,Vorname,Handy,Firma,Funktion,Notizen')).toBe(
      'last-name first-name phone organisation title note',
    );
    expect(guess('Nom,Prénom,Société,Poste,Téléphone,Commentaires')).toBe(
      'last-name first-name organisation title phone note',
    );
    expect(guess('Nombre,Apellidos,Empresa,Puesto,Teléfono,Notas')).toBe(
      'first-name last-name organisation title phone note',
    );
    expect(guess('Email Opt-Out,Fax,Contact ID,Owner')).toBe('   ');
  });

  it('of whose columns none is known reaches the form that asks what they hold', async () => {
    const bytes = bytesOf('Umsatz,Jahr\n5,2026\nKlaus Meier,x\n');
    const look = await tableCsv.columns(bytes);
    expect(look).toMatchObject({ ok: true, value: { headers: ['Umsatz', 'Jahr'], guess: [null, null] } });
    const asked = await read(bytes);
    expect([asked.archive.contacts, asked.remarks.map(({ say }) => say).join()]).toEqual([
      [],
      expect.stringContaining('None of them is known'),
    ]);
    expect((await read(bytes, 'x.csv', ['name', null])).archive.contacts.map(({ name }) => name)).toContain(
      'Klaus Meier',
    );
  });

  it('keeps two people of one address apart', async () => {
    const { archive } = await read(bytesOf('Name,Email\nAda,info@orbit.example\nBen,info@orbit.example\n'));
    expect(archive.contacts.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
  });

  it('has cells that are too long cut, with a remark', async () => {
    const long = 'x'.repeat(400);
    const bytes = bytesOf(`Name,Email,Note\n${long},${long}@home.example,${'y'.repeat(30_000)}\n`);
    const { archive, remarks } = await read(bytes);
    expect(archive.contacts.map(({ name, note }) => [name.length, note?.length])).toEqual([[300, 20_000]]);
    expect(remarks.map(({ where, say }) => `${where} ${say}`)).toEqual([
      expect.stringMatching(/^Row 2 "x+" is longer than an address/),
      expect.stringMatching(/^Row 2 The name is longer than 300/),
      expect.stringMatching(/^Row 2 The note is longer than 20,000/),
    ]);
  });
});

describe('rows', () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  it('come back as they were written, each with its row and line', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'ä') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async (table) => {
        const text = table.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
        const read = await rowsOf(text, ',');
        const filled = table.filter((cells) => cells.some((part) => part.trim()));
        if (!read.ok) throw new Error(read.say);
        expect(read.value.broken).toEqual([]);
        expect(read.value.rows.map(({ cells }) => cells)).toEqual(filled);
        const lines = text.split('\n');
        for (const { cells, line } of read.value.rows)
          expect(lines[line - 1]?.startsWith(quoted(cells[0] ?? '').split('\n')[0] ?? '')).toBe(true);
      }),
    );
  });

  it('have one end of line, whatever wrote them', () => {
    expect(tidyEnds('sep=;\r\na;b\rc\n')).toBe('\na;b\nc\n');
  });
});

describe('hostile tables end in a sentence or a remark', () => {
  const head = 'Name,E-Mail\n';
  it.each([
    ['a million columns', `${'a,'.repeat(1_000_000)}\n1,2\n`],
    ['a million cells in a row', `${head}Ann,ann@home.example${',y'.repeat(400_000)}\n`],
    ['a cell of 100 MB', `${head}"${'x'.repeat(100_000_000)}",a@home.example\n`],
    ['NULs', `${head}A\0nn,a@home.example\n${'\0'.repeat(2_000_000)}`],
    ['quotation marks only', `${head}${'"'.repeat(5_000_001)}`],
    ['quotation marks out of place', `${head}${'"a'.repeat(5_000_000)}`],
    ['a quotation mark in every line', `${head}${'"a\n'.repeat(1_100_000)}`],
    ['long lines with one quotation mark', `${head}${`"${'a'.repeat(600_000)}\n`.repeat(20)}`],
    ['too many rows', `${head}${'Ann,a@home.example\n'.repeat(500_001)}`],
    ['nothing but ends of lines', '\n'.repeat(5_000_000)],
  ])('%s', async (_, text) => {
    const taken = await readImport(bytesOf(text), 'x.csv', readContext());
    if (taken.ok) expect(taken.value.remarks.length).toBeGreaterThan(0);
    else expect(taken.say).toMatch(/^[A-Z].*\.$/);
  });

  it('an open quotation mark costs one row', async () => {
    const rest = Array.from({ length: 50 }, (_, i) => `Ben ${i},b${i}@home.example\n`).join('');
    const { archive, remarks } = await read(bytesOf(`${head}"Ann,a@home.example\n${rest}`));
    expect(archive.contacts.length).toBe(50);
    expect(remarks).toEqual([{ verdict: 'broken', where: 'Row 2', say: expect.stringMatching(/do not pair up/) }]);
  });
});

it('30,000 rows take about four times as long as 7,500', async () => {
  const row = (i: number) =>
    `Ann${i},"Trial ""${i}""",https://www.linkedin.com/in/ann-${i},ann${i}@home.example,"Orbit, Inc.",Buyer,16 May 2020\n`;
  const table = (size: number) => ({
    size,
    bytes: bytesOf(
      `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${Array.from({ length: size }, (_, i) => row(i)).join('')}`,
    ),
  });
  await expectLinear(table, 7_500, async ({ size, bytes }) =>
    expect((await read(bytes)).archive.contacts.length).toBe(size),
  );
});

it.each([
  ['16 May 2026', '2026-05-16'],
  ['May 16, 2026', '2026-05-16'],
  ['2026-05-16T08:00:00Z', '2026-05-16'],
  ['16.5.2026', '2026-05-16'],
  ['16/5/2026', '2026-05-16'],
  ['5/16/2026', '2026-05-16'],
  ['5/5/2026', '2026-05-05'],
  ['4/5/2026', null],
  ['31 Feb 2026', null],
  ['soon', null],
])('the date %s is %s', (text, day) => expect(dayIn(text)).toBe(day));

it('an id of a thing is a UUID of version 8 made of FNV-1a', () => {
  // 343e1662793c64bf6f0d3597ba446f18 is the published hash of "foobar"; version and variant are written over it.
  expect(stableId('foobar')).toBe('343e1662-793c-84bf-af0d-3597ba446f18');
});
