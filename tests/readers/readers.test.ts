// What others make of our files: each reader gets people with hard names and notes, and says whom it has read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import 'temporal-polyfill/global';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '@/lib/formats';
import { decryptPackage, lockPackage } from '@/lib/package/lock';
import { hardArchive } from '../formats/archives';
import { unfold } from '../formats/logical-lines';
import { written } from '../formats/written';
import { type House, openHouse } from '../live/house';
import { must } from '../services/notebook';
import { type Keep, radicale, xandikos } from './card-dav';
import { libreoffice } from './libreoffice';
import { cardsOf, ours } from './ours';
import {
  folder,
  laid,
  type Read,
  run,
  withAge,
  withEvolution,
  withEzVcard,
  withKcontacts,
  withKhard,
  withSabre,
  withVobject,
} from './programs';
import { withIcal } from './with-ical';

function cards(id: string): string {
  const format = formats.find((known) => known.id === id);
  return format ? written(format, hardArchive()) : '';
}
const four = cards('vcard4');
const three = cards('vcard3');

/** The order of several notes or addresses says nothing. */
const comparable = ({ name, notes, emails, organisation, title }: Read) => ({
  name,
  notes: notes.toSorted(),
  emails: emails.toSorted(),
  organisation,
  title,
});

/** The known blemish of two readers: the escaped semicolon of a single value keeps its backslash. */
function blemished(read: Read): Read {
  const clean = (text: string) => text.replaceAll('\\;', ';');
  return { ...read, name: clean(read.name), notes: read.notes.map(clean), title: clean(read.title) };
}

const whole = (people: readonly Read[]) => people.map(comparable);
/** A measure under which a backslash that was meant and one that was added look the same. */
const blemishedToo = (people: readonly Read[]) => whole(people.map(blemished));

test('there is something hard to read', () => {
  expect(ours(four).length).toBeGreaterThan(3);
  expect(ours(three)).toHaveLength(ours(four).length);
  expect(
    ours(four)
      .flatMap(({ notes }) => notes)
      .join(''),
  ).toMatch(/ship, or; else\\n" \\ and then\n/);
});

describe.each([
  ['4.0', four],
  ['3.0', three],
])('vCard %s is read without loss', (version, text) => {
  const path = laid(text);

  test('by vobject', () => expect(whole(withVobject(path))).toEqual(whole(ours(text))));

  test('by khard', () => expect(whole(withKhard(path))).toEqual(whole(ours(text))));

  test('by sabre, whose validator finds nothing, and which writes it back the same', () => {
    const people = withSabre(path);
    expect(whole(people)).toEqual(whole(ours(text)));
    for (const { validator, roundTrip } of people) expect([validator, roundTrip]).toEqual(['', true]);
  });

  test('by Evolution', () => expect(whole(withEvolution(path))).toEqual(whole(ours(text))));

  test('by ez-vcard, whose validator finds nothing but one accepted warning, and which writes it back the same', () => {
    const people = withEzVcard(path);
    expect(whole(people)).toEqual(whole(ours(text)));
    for (const { validator, roundTrip } of people) {
      // EMAIL;TYPE=WORK is in no text of the standard and in every address book.
      expect(version === '4.0' ? validator : validator?.replace(/^.*W09.*$/gm, '').trim()).toBe('');
      expect(roundTrip).toBe(true);
    }
  });

  test('by ical.js, with its known blemish', () =>
    expect(blemishedToo(withIcal(text))).toEqual(blemishedToo(ours(text))));
});

test('vCard 3.0 is read without loss by kcontacts, with its known blemishes', () => {
  // It takes the n after a backslash that was meant for the end of a line.
  const people = withKcontacts(laid(three)).map((read) => ({
    ...read,
    notes: read.notes.map((note) => note.replaceAll('\\\n', '\\n')),
  }));
  expect(blemishedToo(people)).toEqual(blemishedToo(ours(three)));
});

describe('a CardDAV server', () => {
  let house: House;
  beforeAll(() => {
    house = openHouse();
  });
  afterAll(() => house.clear());

  const all = async (keep: Keep, text: string) =>
    Promise.all(cardsOf(text).map(async (card, i) => [card, await keep(`person-${i}`, card)] as const));

  test('of Radicale keeps every line, in whatever order', async () => {
    const lines = (card: string) => unfold(card).sort();
    const kept = await all(await radicale(house), four);
    expect(kept.length).toBeGreaterThan(3);
    for (const [card, back] of kept) expect(lines(back)).toEqual(lines(card));
  });

  test('of xandikos gives back every byte', async () => {
    for (const [card, back] of await all(await xandikos(house), four)) expect(back).toBe(card);
  });
});

describe('age of Debian', () => {
  const inside = new TextEncoder().encode('a package');
  const bytesAt = (path: string) => new Uint8Array(readFileSync(path));

  test('opens what is locked for a key, and we open what it locks', async () => {
    const [key, ours, theirs] = ['key.txt', 'ours.age', 'theirs.age'].map((name) => join(folder(), name)) as [
      string,
      string,
      string,
    ];
    run('age-keygen', ['-o', key]);
    const recipient = run('age-keygen', ['-y', key]).trim();
    const secret = readFileSync(key, 'utf8').match(/AGE-SECRET-KEY-\S+/)?.[0] ?? '';
    writeFileSync(ours, must(await lockPackage(inside, { recipients: [recipient] })));
    expect(run('age', ['-d', '-i', key, ours])).toBe('a package');
    run('age', ['-r', recipient, '-o', theirs, key]);
    expect(must(await decryptPackage(bytesAt(theirs), secret))).toEqual(bytesAt(key));
  });

  test('opens what is locked with a passphrase', async () => {
    const path = join(folder(), 'ours.age');
    const passphrase = 'anchor velvet copper window';
    writeFileSync(path, must(await lockPackage(inside, { passphrase })));
    expect(withAge(path, passphrase)).toBe('a package');
  });
});

test('LibreOffice runs no cell of our tables', { timeout: 240_000 }, async () => {
  const { ok, output } = await libreoffice();
  console.log(output);
  expect(ok, output).toBe(true);
});
