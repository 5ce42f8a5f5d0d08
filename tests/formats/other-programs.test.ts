// Files as other programs and people write them: titles above, sums below, salutations, numbers that a spreadsheet bent.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import tableCsv from '@/lib/formats/table-csv';
import { readText } from '@/lib/formats/text/decode';
import vcard3 from '@/lib/formats/vcard3';
import { type Contact, liveHandles } from '@/lib/model/person/contact';
import { readContext } from './context';
import { encode } from './encode';

const taken = async (format: typeof tableCsv | typeof vcard3, text: string) => {
  const read = await format.read(new TextEncoder().encode(text), readContext('own-address-book'));
  if (!read.ok) throw new Error(read.say);
  return { people: read.value.archive.contacts, says: read.value.remarks.map(({ say }) => say).join(' ') };
};
const reached = (contact: Contact | undefined) =>
  (contact ? liveHandles(contact) : []).map(({ channel, value, owner }) => `${channel} ${value} ${owner}`).sort();

describe('a table', () => {
  it.each(['Summe:;2;;;', 'Total;;;2;', 'Итого:;;;;2', 'Anzahl;2;;;', '合計;;2;;', 'Grand total;1,200;;3;'])(
    'that ends in %s has nobody of that name',
    async (sum) => {
      const rows = 'Nachname;Vorname;Firma;E-Mail;Handy\nBrandt;Uwe;Brandt GmbH;uwe@brandt.example;0170 0000001\n';
      for (const gap of ['', ';;;;\n']) {
        const { people, says } = await taken(
          tableCsv,
          `Kundenliste;;;;\nStand: 04.05.2025;;;;\n;;;;\n${rows}${gap}${sum}\n`,
        );
        expect(people.map(({ name }) => name)).toEqual(['Uwe Brandt']);
        expect(says).toContain('below the table');
      }
    },
  );

  it('keeps somebody whose name is that of a sum', async () => {
    const { people } = await taken(tableCsv, 'Name,Email\nUwe Brandt,uwe@brandt.example\nTotal,total@brandt.example\n');
    expect(people.map(({ name }) => name)).toEqual(['Uwe Brandt', 'Total']);
  });

  it('that names no columns shows by what is in them who is who', async () => {
    const name = fc.constantFrom('Ruth Olsen', 'Bent van der Holm', 'Åse-Marie Dahl', '山田 太郎', 'Vera O’Neil');
    const phone = fc.constantFrom('+45 20 00 00 02', '020 7946 0123', '(503) 555-0101');
    const person = fc.tuple(
      name,
      fc.integer({ min: 1, max: 9_999 }),
      phone,
      fc.constantFrom('Holm GmbH', 'Acme Inc', '2025-03-04', '12'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 23 }),
        async (rows, order) => {
          const cells = rows.map(([who, n, number, more]) => [who, `p${n}@a.example`, number, more]);
          const turned = cells.map((row) => row.map((_, i) => row[(i + order) % row.length]));
          const { people } = await taken(tableCsv, turned.map((row) => row.join(';')).join('\n'));
          expect(people.map((one) => [one.name, reached(one)])).toEqual(
            rows.map(([who, n, number]) => [who, [`email p${n}@a.example employer`, `phone ${number} unknown`]]),
          );
        },
      ),
    );
  });

  it.each([
    ['Titre;Prénom;Nom;Titre 1', 'M.;Rémi;Gaultier;Acheteur', 'Acheteur'],
    ['Title,First Name,Last Name,Job Title', 'Ms.,Åsa,Holm,Buyer', 'Buyer'],
    ['Name,Title', 'Åsa Holm,Dr.', undefined],
    ['Name,Title', 'Åsa Holm,Head of Mr. Smith’s office', 'Head of Mr. Smith’s office'],
  ])('%s: a form of address is nobody’s job', async (header, row, title) => {
    const { people } = await taken(tableCsv, `${header}\n${row}\n`);
    expect(people[0]?.title).toBe(title);
  });

  it.each([
    ['Geburtsjahr,Geburtsmonat,Geburtstag', '1970,5,6', '1970-05-06'],
    ['Geburtsjahr,Geburtsmonat,Geburtstag', ',12,31', '--12-31'],
    ['Geburtsjahr,Geburtsmonat,Geburtstag', '1970,,6', undefined],
    ['Birthday', '1970-05-06', '1970-05-06'],
  ])('%s %s: a birthday is put together, or is none', async (header, row, birthday) => {
    const { people } = await taken(tableCsv, `Vorname,Nachname,${header}\nKarl,Heinz,${row}\n`);
    expect(people[0]?.birthday ?? undefined).toBe(birthday);
  });

  it('gives back a number that a spreadsheet was made to keep, and says which one it rounded', async () => {
    const { people, says } = await taken(tableCsv, 'Name,Phone\nAdam Lund,"=""+4790000005"""\nEve Lund,4.79E+11\n');
    expect(people.map(reached)).toEqual([['phone +4790000005 unknown'], []]);
    expect(says).toContain('"4.79E+11" is no phone number');
  });

  it('of Zoho: both mailboxes, and neither owner nor assistant', async () => {
    const { people, says } = await taken(
      tableCsv,
      'Record Id,Contact Owner,First Name,Last Name,Account Name,Email,Secondary Email,Phone,Mobile,Assistant,Asst Phone,Title,Department,Description,Tag\n' +
        'zcrm_1,Rep Person,Ida,Krogh,Krogh ApS,ida@krogh.example,ida@home.example,+45 33 00 00 01,+45 20 00 00 02,Assis Tant,+45 33 00 00 09,Buyer,Purchasing,Knows Bo,"fair,north"\n',
    );
    expect(people).toMatchObject([
      { name: 'Ida Krogh', title: 'Buyer', organisation: 'Krogh ApS', note: 'Knows Bo', tags: ['fair', 'north'] },
    ]);
    expect(reached(people[0])).toEqual([
      'email ida@home.example employer',
      'email ida@krogh.example employer',
      'phone +45 20 00 00 02 unknown',
      'phone +45 33 00 00 01 unknown',
    ]);
    expect(says).toContain('“Asst Phone”');
  });
});

describe('cards', () => {
  it('that stand behind each other in one line are as many people, whatever nobody sees between them', async () => {
    const between = fc.constantFrom('', ' ', '\ufeff', '\ufeff ', '\t', '\u0000');
    await fc.assert(
      fc.asyncProperty(fc.array(between, { minLength: 1, maxLength: 5 }), async (gaps) => {
        const card = (i: number) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${i}\nEMAIL:p${i}@a.example\nEND:VCARD`;
        const text = gaps.reduce((sofar, gap, i) => sofar + gap + card(i + 1), card(0));
        const { people } = await taken(vcard3, text);
        expect(people.map((one) => [one.name, reached(one)])).toEqual(
          [0, ...gaps.keys().map((i) => i + 1)].map((i) => [`Person ${i}`, [`email p${i}@a.example employer`]]),
        );
      }),
    );
  });

  it('of Nextcloud, with its types in quotation marks and what it says of others', async () => {
    const { people } = await taken(
      vcard3,
      [
        ...[
          'BEGIN:VCARD',
          'VERSION:3.0',
          'PRODID:-//Sabre//Sabre VObject 4.5.4//EN',
          'UID:8f0e5d0c-1111-4222-8333-aaaaaaaaaaaa',
        ],
        ...[
          'FN:Jonas Eik',
          'N:Eik;Jonas;;;',
          'ADR;TYPE=HOME:;;Vei 1;Bergen;;5003;Norge',
          'EMAIL;TYPE="WORK,INTERNET":jonas@work.example',
        ],
        ...[
          'TEL;TYPE="HOME,VOICE":+47 55 00 00 01',
          'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/jonas-eik',
        ],
        ...[
          'BDAY;VALUE=DATE:19800405',
          'CATEGORIES:Friends,Fair',
          'RELATED;TYPE=spouse;VALUE=text:Kari',
          'NOTE:One\\nTwo',
          'END:VCARD',
        ],
      ].join('\r\n'),
    );
    expect(people).toMatchObject([
      { name: 'Jonas Eik', tags: ['Friends', 'Fair'], note: 'One\nTwo', birthday: '1980-04-05' },
    ]);
    expect(JSON.stringify(people)).toContain('Kari');
    expect(reached(people[0])).toEqual([
      'email jonas@work.example employer',
      'linkedin jonas-eik personal',
      'phone +47 55 00 00 01 personal',
      'postal Vei 1, 5003 Bergen, Norge personal',
    ]);
  });
});

it('several numbers in one cell are as many, and one with strange signs stays whole', async () => {
  const { people } = await taken(
    tableCsv,
    'Name,Phone\nTomas Berg,"+358 9 000001, +358 40 0000002"\nIda Berg,"020 1234567; 06 12345678"\nBo Berg,"030 1234567, 12"\n',
  );
  expect(people.map(reached)).toEqual([
    ['phone +358 40 0000002 unknown', 'phone +358 9 000001 unknown'],
    ['phone 020 1234567 unknown', 'phone 06 12345678 unknown'],
    ['phone 030 1234567, 12 unknown'],
  ]);
});

it.each([
  'Jiří Dvořák, Řezníček, Nákupčí',
  'Příjmení',
  'Szőke Gábor, Beszerző, Tűz',
  'Łucja Żak',
  'Božena Němcová, Děčín',
])('%s in windows-1250 is read as it was written', (text) =>
  expect(readText(encode(text, 'windows-1250')).text).toBe(text),
);

it.each([
  'Lívia Prado, Observações',
  'João Conceição',
  'Antônio Guimarães, São Paulo',
  'Åsa Öberg, Malmö',
  'François Lefèvre',
  'Núñez Ibáñez',
])('%s in windows-1252 is read as it was written', (text) =>
  expect(readText(Uint8Array.from(text, (char) => char.charCodeAt(0))).text).toBe(text),
);
