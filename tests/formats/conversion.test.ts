// Cards and vCards turned into each other (RFC 9555): each property there and back, and what neither knows.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardIn } from '@/lib/formats/conversion/from-vcard';
import { vcardOf } from '@/lib/formats/conversion/to-vcard';
import jscontact from '@/lib/formats/jscontact';
import { Card } from '@/lib/formats/jscontact/schema';
import { unfold } from '@/lib/formats/vcard/lines';
import type { Archive } from '@/lib/model/archive';
import { anyArchive, hardArchive } from './archives';
import { written } from './written';

type Json = Record<string, unknown>;

const UID = 'urn:uuid:c6e5d0e6-0c4e-4a6f-9a5b-0d2a4b3c1d2e';
const cardWith = (parts: Json): Json => ({ '@type': 'Card', version: '1.0', uid: UID, ...parts });
/** The lines of a Card, but for those that every vCard has. */
const linesOf = (parts: Json): string[] =>
  unfold(vcardOf(cardWith(parts))).filter((line) => !/^(BEGIN|END|VERSION|UID):|^FN;DERIVED=TRUE:$/.test(line));
const cardFrom = (lines: readonly string[]): Json => {
  const card = cardIn(['BEGIN:VCARD', 'VERSION:4.0', `UID:${UID}`, ...lines, 'END:VCARD'].join('\r\n'), 'none');
  if (!card) throw new Error('no vCard');
  const { '@type': type, version, uid, ...parts } = card;
  expect([type, version, uid]).toEqual(['Card', '1.0', UID]);
  expect(Card.safeParse(card).error?.issues).toBeUndefined();
  return parts;
};

/** What is the same in both, whichever way. */
const PAIRS: [string, Json, string[]][] = [
  ['KIND, MEMBER', { kind: 'group', members: { [UID]: true } }, ['KIND:group', `MEMBER:${UID}`]],
  ['FN', { name: { full: 'Ilse Brandt, M.Sc.' } }, ['FN:Ilse Brandt\\, M.Sc.']],
  [
    'N',
    {
      name: {
        full: 'Ilse Brandt',
        components: [
          { kind: 'surname', value: 'Brandt' },
          { kind: 'given', value: 'Ilse' },
        ],
        sortAs: { surname: 'Brandt', given: 'Ilse' },
      },
    },
    ['FN:Ilse Brandt', 'N;SORT-AS="Brandt,Ilse":Brandt;Ilse;;;;;'],
  ],
  [
    'N in an order, with the name made of it',
    {
      name: {
        components: [
          { kind: 'title', value: 'Dr.' },
          { kind: 'given', value: 'Ilse' },
          { kind: 'given', value: 'Maria' },
          { kind: 'surname', value: 'Brandt' },
          { kind: 'surname2', value: 'Soto' },
          { kind: 'separator', value: ', ' },
          { kind: 'credential', value: 'M.Sc.' },
        ],
        isOrdered: true,
      },
    },
    [
      'FN;DERIVED=TRUE:Dr. Ilse Maria Brandt Soto\\, M.Sc.',
      'N;JSCOMPS=";3;1;1,1;0;5;s,\\, ;4":Brandt,Soto;Ilse,Maria;;Dr.;M.Sc.;Soto;',
    ],
  ],
  [
    'N with another separator',
    {
      name: {
        components: [
          { kind: 'surname', value: '林' },
          { kind: 'given', value: '静' },
        ],
        isOrdered: true,
        defaultSeparator: '',
      },
    },
    ['FN;DERIVED=TRUE:林静', 'N;JSCOMPS="s,;0;1":林;静;;;;;'],
  ],
  [
    'N as it sounds',
    {
      name: {
        full: '林静',
        components: [
          { kind: 'surname', value: '林', phonetic: 'lín' },
          { kind: 'given', value: '静', phonetic: 'jìng' },
        ],
        phoneticSystem: 'piny',
      },
    },
    ['FN:林静', 'N;ALTID=1:林;静;;;;;', 'N;PHONETIC=piny;ALTID=1:lín;jìng;;;;;'],
  ],
  [
    'NICKNAME',
    { nicknames: { a: { name: 'Il', contexts: { private: true }, pref: 2 } } },
    ['NICKNAME;PROP-ID=a;TYPE=home;PREF=2:Il'],
  ],
  [
    'ORG',
    {
      organizations: {
        a: { name: 'Brandt & Sohn; Kiel', units: [{ name: 'Docks', sortAs: 'D' }, { name: 'Cranes' }], sortAs: 'B' },
      },
    },
    ['ORG;PROP-ID=a;SORT-AS="B,D":Brandt & Sohn\\; Kiel;Docks;Cranes'],
  ],
  ['ORG of units alone', { organizations: { a: { units: [{ name: 'Docks' }] } } }, ['ORG;PROP-ID=a:;Docks']],
  [
    'TITLE, ROLE and whose they are',
    {
      organizations: { a: { name: 'Brandt' }, b: { name: 'Hafen' } },
      titles: {
        t: { kind: 'title', name: 'Buyer', organizationId: 'a' },
        r: { kind: 'role', name: 'Treasurer', organizationId: 'b' },
      },
    },
    [
      'group1.ORG;PROP-ID=a:Brandt',
      'group2.ORG;PROP-ID=b:Hafen',
      'group1.TITLE;PROP-ID=t:Buyer',
      'group2.ROLE;PROP-ID=r:Treasurer',
    ],
  ],
  [
    'EMAIL with a label',
    { emails: { a: { address: 'ilse@brandt.example', contexts: { work: true }, pref: 1, label: 'Desk' } } },
    ['group1.EMAIL;PROP-ID=a;TYPE=work;PREF=1:ilse@brandt.example', 'group1.X-ABLABEL:Desk'],
  ],
  [
    'TEL',
    {
      phones: {
        a: {
          number: 'tel:+49-431-000;ext=5',
          contexts: { work: true },
          features: { mobile: true, 'main-number': true },
        },
        b: { number: '0431 000, ask; wait' },
      },
    },
    [
      'TEL;PROP-ID=a;TYPE=work,cell,main-number;VALUE=uri:tel:+49-431-000;ext=5',
      'TEL;PROP-ID=b:0431 000\\, ask\\; wait',
    ],
  ],
  [
    'ADR',
    {
      addresses: {
        a: {
          components: [
            { kind: 'number', value: '7' },
            { kind: 'separator', value: ' ' },
            { kind: 'name', value: 'Kai' },
            { kind: 'locality', value: 'Kiel' },
          ],
          isOrdered: true,
          defaultSeparator: ', ',
          full: '7 Kai,\nKiel',
          countryCode: 'DE',
          timeZone: 'Europe/Berlin',
          coordinates: 'geo:54.3,10.1',
          contexts: { work: true, delivery: true },
        },
        b: { full: 'Kai 8, Kiel' },
      },
    },
    [
      'ADR;PROP-ID=a;TYPE=work,delivery;LABEL="7 Kai,^nKiel";CC=DE;GEO="geo:54.3,10.1";TZ=Europe/Berlin;JSCOMPS="s,\\, ;10;s, ;11;3":;;7,Kai;Kiel;;;;;;;7;Kai;;;;;;',
      'ADR;PROP-ID=b;LABEL="Kai 8, Kiel":;;;;;;;;;;;;;;;;;',
    ],
  ],
  [
    'SOCIALPROFILE and IMPP',
    {
      onlineServices: {
        a: { service: 'LinkedIn', uri: 'https://www.linkedin.com/in/ilse-brandt', user: 'ilse-brandt' },
        b: { user: '@ilse', label: 'Chess' },
        c: { uri: 'xmpp:ilse@brandt.example', vCardName: 'impp' },
      },
    },
    [
      'SOCIALPROFILE;PROP-ID=a;SERVICE-TYPE=LinkedIn;USERNAME=ilse-brandt:https://www.linkedin.com/in/ilse-brandt',
      'group1.SOCIALPROFILE;PROP-ID=b;VALUE=text:@ilse',
      'group1.X-ABLABEL:Chess',
      'IMPP;PROP-ID=c:xmpp:ilse@brandt.example',
    ],
  ],
  [
    'URL and CONTACT-URI',
    {
      links: {
        a: { uri: 'https://brandt.example/?a=1,2;3' },
        b: { kind: 'contact', uri: 'mailto:ilse@brandt.example' },
      },
    },
    ['URL;PROP-ID=a:https://brandt.example/?a=1,2;3', 'CONTACT-URI;PROP-ID=b:mailto:ilse@brandt.example'],
  ],
  [
    'NOTE with its time and author',
    {
      notes: {
        a: {
          note: 'Two\nlines; one, "comma"',
          created: '2026-03-02T09:30:00Z',
          author: { name: 'Jan "J" Vos', uri: 'mailto:jan@vos.example' },
        },
        b: { note: 'x' },
      },
    },
    [
      'NOTE;PROP-ID=a;CREATED=20260302T093000Z;AUTHOR-NAME=Jan ^\'J^\' Vos;AUTHOR="mailto:jan@vos.example":Two\\nlines\\; one\\, "comma"',
      'NOTE;PROP-ID=b:x',
    ],
  ],
  ['CATEGORIES', { keywords: { 'a, b': true, c: true } }, ['CATEGORIES:a\\, b,c']],
  [
    'RELATED',
    { relatedTo: { [UID]: { relation: { friend: true, 'co-worker': true } }, 'my sister, Ute': { relation: {} } } },
    [`RELATED;TYPE=friend,co-worker:${UID}`, 'RELATED;VALUE=TEXT:my sister\\, Ute'],
  ],
  [
    'CREATED and REV',
    { created: '2026-03-02T09:30:00Z', updated: '2026-03-03T00:00:00Z' },
    ['CREATED:20260302T093000Z', 'REV:20260303T000000Z'],
  ],
  ['PRODID and LANGUAGE', { prodId: 'Rung, 1', language: 'de-AT' }, ['PRODID:Rung\\, 1', 'LANGUAGE:de-AT']],
  [
    'PRONOUNS and GRAMGENDER',
    { speakToAs: { grammaticalGender: 'feminine', pronouns: { a: { pronouns: 'she/her', pref: 1 } } } },
    ['GRAMGENDER:feminine', 'PRONOUNS;PROP-ID=a;PREF=1:she/her'],
  ],
  [
    'days and their places',
    {
      anniversaries: {
        a: { kind: 'birth', date: { year: 1970, month: 2, day: 9 }, place: { full: 'Kiel, harbour' } },
        b: { kind: 'wedding', date: { month: 5, day: 3 } },
        c: {
          kind: 'death',
          date: { '@type': 'Timestamp', utc: '2020-01-02T03:04:05Z' },
          place: { coordinates: 'geo:54.3,10.1' },
        },
      },
    },
    [
      'BDAY;PROP-ID=a:19700209',
      'BIRTHPLACE;PROP-ID=a:Kiel\\, harbour',
      'ANNIVERSARY;PROP-ID=b:--0503',
      'DEATHDATE;PROP-ID=c;VALUE=timestamp:20200102T030405Z',
      'DEATHPLACE;PROP-ID=c;VALUE=uri:geo:54.3,10.1',
    ],
  ],
  [
    'what is good at and likes',
    {
      personalInfo: {
        a: { kind: 'expertise', value: 'ropes', level: 'high', listAs: 1 },
        b: { kind: 'hobby', value: 'chess', level: 'low' },
      },
    },
    ['EXPERTISE;PROP-ID=a;INDEX=1;LEVEL=expert:ropes', 'HOBBY;PROP-ID=b;LEVEL=low:chess'],
  ],
  [
    'another language',
    {
      name: { full: 'Ilse Brandt' },
      titles: { t: { kind: 'title', name: 'Buyer' } },
      localizations: { de: { 'titles/t': { kind: 'title', name: 'Einkäuferin' } } },
    },
    ['FN:Ilse Brandt', 'TITLE;PROP-ID=t;ALTID=1:Buyer', 'TITLE;PROP-ID=t;LANGUAGE=de;ALTID=1:Einkäuferin'],
  ],
  [
    'what vCard does not know, as JSON where it stands',
    {
      emails: {
        a: { address: 'ilse@brandt.example', 'rung.example:owner': 'employer', contexts: { 'vos.example:boat': true } },
      },
      media: { m: { uri: 'https://brandt.example/x' } },
      'rung.example:stage': { number: 5, name: 'a, "b"; c\\n' },
      'a/b~c': [1, null],
    },
    [
      'EMAIL;PROP-ID=a:ilse@brandt.example',
      'JSPROP;JSPTR="emails/a/rung.example:owner":"employer"',
      'JSPROP;JSPTR=emails/a/contexts:{"vos.example:boat":true}',
      'JSPROP;JSPTR=media/m:{"uri":"https://brandt.example/x"}',
      'JSPROP;JSPTR="rung.example:stage":{"number":5\\,"name":"a\\, \\\\"b\\\\"\\; c\\\\\\\\n"}',
      'JSPROP;JSPTR=a~1b~0c:[1\\,null]',
    ],
  ],
  [
    'what JSContact does not know, as jCard',
    {
      emails: { a: { address: 'ilse@brandt.example', vCardParams: { 'x-room': '5' } } },
      vCardProps: [['x-boat', { group: 'item2', pref: 1 }, 'unknown', 'Ev;a']],
    },
    ['EMAIL;PROP-ID=a;X-ROOM=5:ilse@brandt.example', 'item2.X-BOAT;PREF=1:Ev;a'],
  ],
];

describe.each(PAIRS)('%s', (_, parts, lines) => {
  it('is written', () => expect(linesOf(parts)).toEqual(lines));
  it('is read', () => expect(cardFrom(lines)).toEqual(parts));
});

describe('a vCard of anybody', () => {
  it.each<[string, string[], Json]>([
    [
      'keys where none are given',
      ['EMAIL:a@vos.example', 'EMAIL;PROP-ID=k1:b@vos.example'],
      { emails: { k1: { address: 'a@vos.example' }, k2: { address: 'b@vos.example' } } },
    ],
    [
      'quoted and bare types',
      ['TEL;TYPE="voice,HOME":1', 'TEL;WORK;CELL:2'],
      {
        phones: {
          k1: { number: '1', contexts: { private: true }, features: { voice: true } },
          k2: { number: '2', contexts: { work: true }, features: { mobile: true } },
        },
      },
    ],
    [
      'types nobody knows',
      ['EMAIL;TYPE=boat,work:a@vos.example'],
      { emails: { k1: { address: 'a@vos.example', contexts: { work: true }, vCardParams: { type: 'boat' } } } },
    ],
    [
      'an address of old',
      ['ADR:;Back;1 Quay;Cork;;T12;Ireland'],
      {
        addresses: {
          k1: {
            components: [
              { kind: 'apartment', value: 'Back' },
              { kind: 'name', value: '1 Quay' },
              { kind: 'locality', value: 'Cork' },
              { kind: 'postcode', value: 'T12' },
              { kind: 'country', value: 'Ireland' },
            ],
          },
        },
      },
    ],
    ['a second name', ['FN:One', 'FN:Two'], { name: { full: 'One' }, vCardProps: [['fn', {}, 'unknown', 'Two']] }],
    [
      'a name that was made of its parts',
      ['FN;DERIVED=TRUE:Ilse Brandt', 'N:Brandt;Ilse;;;'],
      {
        name: {
          components: [
            { kind: 'surname', value: 'Brandt' },
            { kind: 'given', value: 'Ilse' },
          ],
        },
      },
    ],
    ['times with an offset', ['REV:20260302T103000+0100'], { updated: '2026-03-02T09:30:00Z' }],
    [
      'times that are none',
      ['REV:yesterday', 'BDAY;VALUE=text:circa 1800'],
      {
        vCardProps: [
          ['bday', {}, 'text', 'circa 1800'],
          ['rev', {}, 'unknown', 'yesterday'],
        ],
      },
    ],
    [
      'a group that says nothing but a label',
      ['item1.URL:https://vos.example', 'item1.X-ABLabel:Shop'],
      { links: { k1: { uri: 'https://vos.example', label: 'Shop' } } },
    ],
    [
      'another language without a key',
      ['TITLE;ALTID=1:Buyer', 'TITLE;ALTID=1;LANGUAGE=de:Einkäufer'],
      {
        titles: { alt1: { kind: 'title', name: 'Buyer' } },
        localizations: { de: { 'titles/alt1': { kind: 'title', name: 'Einkäufer' } } },
      },
    ],
    [
      'one language alone',
      ['NOTE;LANGUAGE=de:Moin'],
      { notes: { k1: { note: 'Moin', vCardParams: { language: 'de' } } } },
    ],
    [
      'two languages, the first told first',
      ['TITLE;ALTID=1;LANGUAGE=de:Einkäufer', 'TITLE;ALTID=1;LANGUAGE=en:Buyer'],
      {
        titles: { alt1: { kind: 'title', name: 'Einkäufer', vCardParams: { language: 'de' } } },
        localizations: { en: { 'titles/alt1': { kind: 'title', name: 'Buyer' } } },
      },
    ],
    [
      'a name as it sounds in another language',
      ['LANGUAGE:zh', 'N;ALTID=1;LANGUAGE=zh:林;静;;;', 'N;ALTID=1;LANGUAGE=yue;PHONETIC=jyut;SCRIPT=Latn:lam;zing;;;'],
      {
        language: 'zh',
        name: {
          components: [
            { kind: 'surname', value: '林' },
            { kind: 'given', value: '静' },
          ],
          vCardParams: { language: 'zh' },
        },
        localizations: {
          yue: {
            name: {
              components: [
                { kind: 'surname', value: 'lam' },
                { kind: 'given', value: 'zing' },
              ],
              phoneticSystem: 'jyut',
              phoneticScript: 'Latn',
            },
          },
        },
      },
    ],
    [
      'several nicknames in one line',
      ['NICKNAME:Il,B\\,R'],
      { nicknames: { k1: { name: 'Il' }, k2: { name: 'B,R' } } },
    ],
    [
      'a label with its lines in the way of RFC 6350',
      ['ADR;LABEL="Kai 7\\nKiel":;;;;;;'],
      { addresses: { k1: { full: 'Kai 7\nKiel' } } },
    ],
    [
      'an order that does not fit',
      ['N;JSCOMPS=";9;0":Brandt;Ilse;;;;;'],
      {
        name: {
          components: [
            { kind: 'surname', value: 'Brandt' },
            { kind: 'given', value: 'Ilse' },
          ],
        },
      },
    ],
    [
      'JSON that is none',
      ['JSPROP;JSPTR=a:{', 'JSPROP:1'],
      {
        vCardProps: [
          ['jsprop', { jsptr: 'a' }, 'unknown', '{'],
          ['jsprop', {}, 'unknown', '1'],
        ],
      },
    ],
  ])('%s', (_, lines, parts) => {
    expect(cardFrom(lines)).toEqual(parts);
  });

  it('cannot reach a prototype, whatever it calls its things', () => {
    cardFrom([
      'EMAIL;PROP-ID=__proto__:a@vos.example',
      'CATEGORIES:__proto__,constructor',
      'RELATED;TYPE=__proto__:urn:x:y',
    ]);
    cardFrom([
      'JSPROP;JSPTR=__proto__/polluted:true',
      'JSPROP;JSPTR=constructor/prototype/polluted:true',
      'JSPROP;JSPTR=a:{"__proto__":{"polluted":1}}',
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('never makes it throw', () => {
    const anyLine = fc.tuple(
      fc.constantFrom(
        'FN',
        'N',
        'ORG',
        'TITLE',
        'ADR',
        'TEL',
        'BDAY',
        'JSPROP',
        'NOTE',
        'RELATED',
        'X-A',
        'GRAMGENDER',
        'PRONOUNS',
      ),
      fc.array(
        fc.constantFrom(
          ';ALTID=1',
          ';LANGUAGE=de',
          ';PROP-ID=a',
          ';JSCOMPS=";1;0,5;s,x"',
          ';PHONETIC=ipa',
          ';JSPTR=name/full',
          ';TYPE=work',
          ';SORT-AS="a,b"',
          ';VALUE=uri',
        ),
        { maxLength: 3 },
      ),
      fc.stringMatching(/^[a-z;,\\:"{}0-9-]{0,12}$/),
    );
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        const text = lines.map(([name, params, value]) => `${name}${params.join('')}:${value}`).join('\r\n');
        expect(cardIn(text, 'none')).toMatchObject({ '@type': 'Card' });
      }),
    );
  });

  it('takes long hostile lines in no time', () => {
    const started = performance.now();
    for (const text of [
      `A${';B'.repeat(50_000)}:`,
      `A;${'B=c,'.repeat(50_000)}:`,
      `N;JSCOMPS="${';0'.repeat(50_000)}":a`,
      `CATEGORIES:${'a,'.repeat(20_000)}`,
      `FN:${'\\'.repeat(100_000)}`,
      `JSPROP;JSPTR=${'a/'.repeat(3_000)}:1`,
    ])
      cardIn(text, 'none');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is none where a line is none', () => {
    expect(cardIn('FN:One\r\nno line at all', 'none')).toBeNull();
    expect(cardIn('FN:One', 'mine')).toMatchObject({ uid: 'mine' });
  });
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const UNSAYABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Nothing that ends a line or cannot be in a text file: a vCard has no way to say it. */
const clean = (text: string): string => text.toWellFormed().replace(UNSAYABLE, '');
const cleaned = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value, (_key, part) => (typeof part === 'string' ? clean(part) : part)));

/** Types that go without saying are not said in a vCard. */
function implied(value: unknown, isCard = true): unknown {
  if (Array.isArray(value)) return value.map((part) => implied(part, false));
  if (!value || typeof value !== 'object') return value;
  const parts = Object.entries(value).filter(([key, part]) => key !== '@type' || isCard || part === 'Timestamp');
  return Object.fromEntries(parts.map(([key, part]) => [key, implied(part, false)]));
}

it('gives back every Card of Rung as it was', () => {
  const same = (archive: Archive) => {
    for (const card of JSON.parse(written(jscontact, archive)) as Json[]) {
      const text = vcardOf(card);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(implied(cardIn(text, 'none'))).toEqual(implied(card));
    }
  };
  same(cleaned(hardArchive()));
  fc.assert(fc.property(anyArchive, (archive) => same(cleaned(archive))));
});
