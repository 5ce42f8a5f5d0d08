// Columns of other programs, in other languages and elsewhere than at the top: each is told for what it is, or asked about.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, guessColumns, ownerOfColumn } from '@/lib/formats/csv/guess';
import tableCsv from '@/lib/formats/table-csv';
import { readContext } from './context';

const bytesOf = (text: string) => new TextEncoder().encode(text);
async function read(text: string) {
  const taken = await tableCsv.read(bytesOf(text), readContext());
  if (!taken.ok) throw new Error(taken.say);
  return taken.value;
}
const people = async (text: string) =>
  (await read(text)).archive.contacts.map(({ name, handles }) =>
    [name, ...handles.map(({ value }) => value)].join(' '),
  );

describe('a column called', () => {
  it.each([
    [
      'e-mail',
      [
        'E-Mail-Adresse',
        'E-mail 2 Address',
        'Work Email',
        'Additional email addresses',
        'Person - Email - Work',
        'Courriel',
        'Correo electrónico',
        'メールアドレス',
        'Adres e-mail',
        'E-post',
        'Электронная почта',
        '이메일',
      ],
    ],
    [
      'phone',
      [
        'Business Phone 2',
        'MobilePhone',
        'Mobile Phone Number',
        'Mobiltelefon',
        'Telefon (privat)',
        'Rufnummer Arbeit',
        'Téléphone (bureau)',
        'Tél. mobile',
        'Teléfono móvil',
        '携帯電話番号',
        'Person - Phone - Mobile',
        'Numer telefonu',
      ],
    ],
    [
      'address',
      [
        'Business Street',
        'MailingStreet',
        'Mailing City',
        'Straße geschäftlich',
        'Strasse, Nr.',
        'PLZ',
        'Code postal',
        'Ciudad',
        'Country/Region',
        'Street Address',
      ],
    ],
    ['first-name', ['First Name', 'FirstName', 'Vorname', 'Prénom', 'Person - First name', 'Imię', '名']],
    ['last-name', ['Last Name', 'Last', 'Nachname', 'Nom de famille', 'Apellidos', 'Nazwisko', '姓']],
    ['organisation', ['Account Name', 'Company Name', 'Firma', 'Société', 'Empresa', 'Organization - Name', '会社名']],
    ['title', ['Job Title', 'Title', 'Position', 'Berufsbezeichnung', 'Poste', 'Puesto', '役職']],
    ['met-on', ['Connected On', 'Verbunden am', 'Conectado el']],
    ['birthday', ['Birthday', 'Date of Birth', 'Geburtstag', 'Anniversaire', 'Data urodzenia', '誕生日']],
    ['linkedin', ['LinkedIn', 'LinkedIn URL', 'LinkedIn__c', 'LinkedIn Profile']],
    [
      'nothing',
      [
        'Fax geschäftlich',
        'Business Fax',
        "Assistant's Phone",
        'AssistantPhone',
        'Telefon Assistent',
        'Contact owner',
        'OwnerId',
        'E-Mail-Typ',
        'E-Mail: Angezeigter Name',
        'Record ID',
        'Email Domain',
      ],
    ],
    [
      null,
      [
        'Marketing emails delivered',
        'First email open date',
        'Last marketing email name',
        'Shoe size',
        'Person in charge of mailing lists',
      ],
    ],
  ] as const)('%s', (field, names) => {
    for (const name of names) {
      const found = fieldOf(name);
      // A column that is not taken in need not be known.
      if (field === null) expect(found === null || found === 'nothing', name).toBe(true);
      else expect(found, name).toBe(field);
    }
  });

  it.each([
    ['Work Email', 'employer'],
    ['Telefon geschäftlich', 'employer'],
    ['Rufnummer Arbeit', 'employer'],
    ['勤務先の電話番号', 'employer'],
    ['Home Phone', 'personal'],
    ['Telefon privat', 'personal'],
    ['Person - Email - Home', 'personal'],
    ['Person - Email', undefined],
    ['Mobile', undefined],
  ])('%s is of %s', (name, owner) => expect(ownerOfColumn(name)).toBe(owner));
});

describe('a name beside its parts', () => {
  it('is the family where only the first name has a column, and nothing where both have one', () => {
    expect(guessColumns(['Name', 'Vorname'], [])).toEqual(['last-name', 'first-name']);
    expect(guessColumns(['Nombre', 'Apellidos'], [])).toEqual(['first-name', 'last-name']);
    expect(guessColumns(['Name', 'First Name', 'Last'], [])).toEqual([null, 'first-name', 'last-name']);
  });
});

it('a column that is called so and holds none of it is not believed', () => {
  expect(guessColumns(['Email', 'Phone'], [['true', 'yes']])).toEqual([null, null]);
  expect(guessColumns(['Email', 'Phone'], [['', '']])).toEqual(['e-mail', 'phone']);
});

const PEOPLE = [
  ['Ott Kask', 'ott@home.example', '+372 5000038'],
  ['Lühike Rida', 'lyhike@home.example', ''],
  ['Koma, Nimi', 'koma@home.example', '+372 5000039'],
  ['Quote "Q" Mark', 'quote@home.example', ''],
];
const expected = PEOPLE.map((cells) => cells.filter(Boolean).join(' '));

describe('a table', () => {
  it('is found below titles and empty lines, with any separator, and ends before what stands below it', async () => {
    const header = fc.constantFrom(
      ['Name', 'Email', 'Phone'],
      ['Name', 'E-Mail', 'Telefon'],
      ['Nom', 'Courriel', 'Téléphone'],
    );
    await fc.assert(
      fc.asyncProperty(
        header,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.array(fc.constantFrom('My contacts', 'Exported on 20/11/2026', '', 'Acme GmbH'), { maxLength: 5 }),
        fc.constantFrom(null, 'sep=', '"sep='),
        fc.array(
          fc.constantFrom(
            'Copyright (c) 2026 Acme',
            'Confidential Information - Do Not Distribute',
            'Generated By: Sam Rep',
            'Cedar group',
          ),
          { maxLength: 4 },
        ),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.boolean(),
        async (names, separator, above, hint, below, end, mark) => {
          const cell = (text: string) => (/["|,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
          const rows = [names, ...PEOPLE].map((cells) => cells.map(cell).join(separator));
          const first = hint === null ? [] : [`${hint}${separator}${hint.startsWith('"') ? '"' : ''}`];
          const lines = [...first, ...above, ...rows, ...(below.length > 0 ? ['', ...below] : [])];
          expect(await people(`${mark ? '\ufeff' : ''}${lines.join(end)}${end}`)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of one person keeps them, though their row fills one cell', async () => {
    expect(await people('Name,Email\nAda,ada@home.example\nBen,\n')).toEqual(['Ada ada@home.example', 'Ben']);
  });

  it('says what it left out below', async () => {
    const { remarks } = await read('Name,Email,Owner\nAda,ada@home.example,Sam\n\nCopyright (c) Acme\nConfidential\n');
    expect(remarks).toContainEqual({
      verdict: 'skipped',
      where: 'Row 4',
      say: '“Copyright (c) Acme” and 1 more line below the table. Left out.',
    });
  });

  it('holds street and city of one place as one address, the number of a spreadsheet without its apostrophe', async () => {
    const text = "Name;Straße geschäftlich;Ort geschäftlich;Straße privat;Telefon\nAda;Kai 3;Kiel;Weg 1;'+49 30 5550\n";
    const [ada] = (await read(text)).archive.contacts;
    expect(ada?.handles.map(({ channel, value, owner }) => [channel, value, owner])).toEqual([
      ['phone', '+49 30 5550', 'unknown'],
      ['postal', 'Kai 3\nKiel', 'employer'],
      ['postal', 'Weg 1', 'personal'],
    ]);
  });
});
