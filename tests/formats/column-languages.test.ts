// Tables of address books in the languages they speak: which column is what, and words that are written as one.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, guessColumns, isFamilyFirst, ownerOfColumn } from '@/lib/formats/csv/guess';
import tableCsv from '@/lib/formats/table-csv';
import { readContext } from './context';
import { encode } from './encode';

/** As Outlook of each language names them, with somebody's row; the encoding of its place. */
const TABLES = {
  'French, windows-1252': [
    'Titre;Prénom;Deuxième prénom;Nom;Société;Service;Titre du poste;Rue (bureau);Télécopie (bureau);Téléphone (bureau);Téléphone (domicile);Tél. mobile;Adresse de messagerie;Catégories;Notes',
    'M.;Loïc;;Bérenger;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Italian, windows-1252': [
    'Titolo;Nome;Secondo nome;Cognome;Società;Reparto;Posizione;Via (uff.);Fax (uff.);Ufficio;Abitazione;Cellulare;Indirizzo posta elettronica;Categorie;Note',
    'Sig.;Nicolò;;Rossì;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Dutch, windows-1252': [
    'Titel;Voornaam;Middelste naam;Achternaam;Bedrijf;Afdeling;Functie;Werkadres, straat;Fax op werk;Telefoon op werk;Telefoon thuis;Mobiele telefoon;E-mailadres;Categorieën;Notities',
    'Dhr.;Sjoerd;;Wál;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Polish, windows-1250': [
    'Tytuł;Imię;Drugie imię;Nazwisko;Firma;Dział;Stanowisko;Adres służbowy - ulica;Faks służbowy;Telefon służbowy;Telefon domowy;Telefon komórkowy;Adres e-mail;Kategorie;Notatki',
    'Pan;Łukasz;;Żółć;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Portuguese, windows-1252': [
    'Título;Nome;Segundo Nome;Apelido;Empresa;Departamento;Cargo;Rua (trabalho);Fax do Emprego;Telefone do Emprego;Telefone da Residência;Telemóvel;Endereço de Correio Electrónico;Categorias;Notas',
    'Sr.;João;;Conceição;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Spanish, windows-1252': [
    'Tratamiento;Nombre;Segundo nombre;Apellidos;Organización;Departamento;Puesto;Calle del trabajo;Fax del trabajo;Teléfono del trabajo;Teléfono particular;Móvil;Dirección de correo electrónico;Categorías;Notas',
    'Sra.;Begoña;;Ibáñez;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Swedish, windows-1252': [
    'Titel;Förnamn;Mellannamn;Efternamn;Företag;Avdelning;Befattning;Gatuadress, arbete;Fax, arbete;Telefon, arbete;Telefon, hem;Mobiltelefon;E-postadress;Kategorier;Anteckningar',
    'Fru;Åsa;;Öberg;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Russian, windows-1251': [
    'Обращение;Имя;Отчество;Фамилия;Организация;Отдел;Должность;Улица (раб. адрес);Рабочий факс;Рабочий телефон;Домашний телефон;Мобильный телефон;Адрес электронной почты;Категории;Заметки',
    'Г-н;Пётр;;Орлов;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Japanese, shift_jis': [
    '肩書き;名;ミドル ネーム;姓;会社名;部署;役職;番地 (会社);会社 FAX;会社電話;自宅電話;携帯電話;電子メール アドレス;分類項目;メモ',
    ';花子;;試験;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
  'Hebrew, windows-1255': [
    'תואר;שם פרטי;שם אמצעי;שם משפחה;חברה;מחלקה;תפקיד;רחוב (עבודה);פקס בעבודה;טלפון בעבודה;טלפון בבית;טלפון נייד;כתובת דואר אלקטרוני;קטגוריות;הערות',
    ';דנה;;כהן;Forges SA;Achats;Acheteur;12 rue;04 09;04 72 00 00 01;04 72 00 00 02;06 12 00 00 03;loic@forges.example;Salon;aime la voile',
  ],
} as const;

const NAMES = ['Loïc Bérenger', 'Nicolò Rossì', 'Sjoerd Wál', 'Łukasz Żółć', 'João Conceição', 'Begoña Ibáñez'].concat([
  'Åsa Öberg',
  'Пётр Орлов',
  '試験 花子',
  'דנה כהן',
]);

describe('an address book that speaks', () => {
  it.each(Object.entries(TABLES).map(([what, lines], i) => [what, lines, NAMES[i] ?? ''] as const))(
    '%s: its people come in with their names, jobs and numbers',
    async (what, lines, name) => {
      const [encoding = ''] = what.split(', ').slice(1);
      const taken = await tableCsv.read(encode(`${lines.join('\r\n')}\r\n`, encoding), readContext());
      if (!taken.ok) throw new Error(taken.say);
      const [person] = taken.value.archive.contacts;
      expect(person).toMatchObject({
        name,
        organisation: 'Forges SA',
        title: 'Acheteur',
        tags: ['Salon'],
        note: 'aime la voile',
      });
      expect(person?.custom).toBe('Department: Achats');
      expect(person?.handles.map(({ channel, value, owner }) => `${channel} ${value} ${owner}`).toSorted()).toEqual([
        'email loic@forges.example employer',
        'phone 04 72 00 00 01 employer',
        'phone 04 72 00 00 02 personal',
        'phone 06 12 00 00 03 unknown',
        'postal 12 rue employer',
      ]);
    },
  );
});

const ONE = {
  German: {
    work: ['dienst', 'geschäfts', 'firmen', 'arbeits'],
    home: ['privat'],
    phone: ['telefon', 'handy', 'rufnummer'],
    mail: ['email', 'mailadresse'],
    address: ['adresse', 'anschrift'],
  },
  Swedish: {
    work: ['arbets', 'jobb'],
    home: ['hem', 'privat'],
    phone: ['telefon', 'mobil'],
    mail: ['epost'],
    address: ['adress'],
  },
  Finnish: {
    work: ['työ'],
    home: ['koti'],
    phone: ['puhelin', 'matkapuhelin'],
    mail: ['sähköposti'],
    address: ['osoite'],
  },
  Dutch: {
    work: ['werk', 'kantoor'],
    home: ['thuis', 'privé'],
    phone: ['telefoon'],
    mail: ['emailadres'],
    address: ['adres'],
  },
  programs: { work: ['work', 'business'], home: ['home'], phone: ['phone'], mail: ['email'], address: ['address'] },
} as const;

it('words that are written as one are taken apart', () => {
  const any = fc.constantFrom(...Object.values(ONE)).chain((words) =>
    fc.record({
      whose: fc.constantFrom(
        ...words.work.map((word) => [word, 'employer'] as const),
        ...words.home.map((word) => [word, 'personal'] as const),
      ),
      what: fc.constantFrom(
        ...words.phone.map((word) => [word, 'phone'] as const),
        ...words.mail.map((word) => [word, 'e-mail'] as const),
        ...words.address.map((word) => [word, 'address'] as const),
      ),
      more: fc.constantFrom('', ' 2', ' 1'),
    }),
  );
  fc.assert(
    fc.property(any, ({ whose: [owner, is], what: [kind, field], more }) => {
      const header = `${owner}${kind}${more}`;
      expect(fieldOf(header), header).toBe(field);
      expect(ownerOfColumn(header), header).toBe(is);
    }),
    { numRuns: 300 },
  );
  // One word that only looks like two.
  for (const word of ['Mailand', 'Telegraf', 'Portland', 'Landessprache', 'Mobilität'])
    expect(fieldOf(word), word).toBeNull();
});

it('of two columns for one thing the one counts in which anything stands', () => {
  expect(
    guessColumns(
      ['Title', 'Position', 'Name'],
      [
        ['', 'Head', 'Ann'],
        ['', '', 'Bo'],
      ],
    ),
  ).toEqual([null, 'title', 'name']);
  expect(guessColumns(['Title', 'Position', 'Name'], [['Head', 'Buyer', 'Ann']])).toEqual(['title', null, 'name']);
  expect(guessColumns(['Title', 'Position', 'Name'], [])).toEqual(['title', null, 'name']);
});

describe('a column of whole names', () => {
  it.each([
    'Name, Vorname',
    'Nachname, Vorname',
    'Cognome e nome',
    'Nom, prénom',
    'Last Name, First Name',
    'Nazwisko i imię',
    'Фамилия, имя',
  ])('%s says the family first', (header) => {
    expect(fieldOf(header)).toBe('name');
    expect(isFamilyFirst(header)).toBe(true);
  });
  it.each(['Vorname, Name', 'Vorname und Nachname', 'Nombre y apellidos'])('%s does not', (header) => {
    expect(fieldOf(header)).toBe('name');
    expect(isFamilyFirst(header)).toBe(false);
  });

  it('is turned round where it says so, and nowhere else', async () => {
    const names = async (text: string) => {
      const taken = await tableCsv.read(new TextEncoder().encode(text), readContext());
      return taken.ok ? taken.value.archive.contacts.map(({ name }) => name) : taken.say;
    };
    const rows = 'Müller, Jörg;a@home.example\nvan Dyk, Mia;b@home.example\nPrince;c@home.example\n';
    expect(await names(`Name, Vorname;E-Mail\n${rows}`)).toEqual(['Jörg Müller', 'Mia van Dyk', 'Prince']);
    expect(await names(`Vorname, Name;E-Mail\n${rows}`)).toEqual(['Müller, Jörg', 'van Dyk, Mia', 'Prince']);
  });
});

it('year and month of a birthday are not said to be left out where they are used', async () => {
  const remarks = async (header: string) => {
    const taken = await tableCsv.read(new TextEncoder().encode(`${header}\nAnn;1980;5;3;x\n`), readContext());
    return taken.ok ? [taken.value.archive.contacts[0]?.birthday, ...taken.value.remarks.map(({ say }) => say)] : [];
  };
  expect(await remarks('Name;Geburtsjahr;Geburtsmonat;Geburtstag;Schuhe')).toEqual([
    '1980-05-03',
    'Not taken in: “Schuhe”.',
  ]);
  expect(await remarks('Name;Geburtsjahr;Geburtsmonat;Glückszahl;Schuhe')).toEqual([
    undefined,
    'Not taken in: “Geburtsjahr”, “Geburtsmonat”, “Glückszahl”, “Schuhe”.',
  ]);
});
