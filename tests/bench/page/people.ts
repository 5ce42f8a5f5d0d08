// Invented people, as many as wanted: the same number always gives the same person.
import { makeClock } from '@/lib/model/clock';
import { emptyContact, withFields, withHandle } from '@/lib/model/person/changed-contact';
import type { Contact } from '@/lib/model/person/contact';
import { keyOf } from '@/lib/model/person/handle';
import { seenOn } from '@/lib/model/whose/provenance';

const FIRST = (
  'Ada Aino Alba Alma Amara Ana Anders Anja Anton Ari Asta Aya Bela Bodil Bruno Cai Carla Cleo Dana Dario Dina Edda Eino ' +
  'Elif Elsa Emre Enzo Esra Eva Farid Fee Finn Flora Gala Gino Greta Hana Hedda Hugo Ida Ilse Imre Ines Iris Ivo Jana ' +
  'Jaro Jo Juna Kaja Karim Kai Lale Lars Lea Leo Lida Lina Luis Mads Maja Mara Mika Mila Mona Nadia Nele Nia Nils Nora ' +
  'Olga Omar Orla Oskar Ove Pablo Pia Rafa Rana Rosa Rune Sami Sara Selma Sina Sven Tara Tea Timo Tove Udo Ulla Una Vera ' +
  'Vito Wanda Xenia Yara Yuri Zoe'
).split(' ');
const HEAD = 'Ab Bar Cor Dal Es Fal Gor Hal Il Jar Kel Lor Mar Nor Ol Pel Quin Ros Sal Tor Um Val Wes Yar Zel'.split(
  ' ',
);
const TAIL =
  'as bach berg by dal den dorf feld ford gren holm inger kamp lund mann nes off quist ridge son stad tov well wick'.split(
    ' ',
  );
const TRADE = 'Foods Freight Gardens Glass Labs Metals Mills Optics Paper Solar Stone Tools'.split(' ');
const TITLE = [
  'Buyer',
  'Head of Buying',
  'Planner',
  'Owner',
  'Engineer',
  'Office manager',
  'Plant manager',
  'Director',
];

/** A number below `below` that looks random and is always the same for `n` (a multiplicative hash). */
export function pick(n: number, salt: number, below: number): number {
  const mixed = Math.imul(Math.imul(n + 1, 0x9e3779b1) ^ (salt * 0x85ebca6b), 0xc2b2ae35) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
}

const of = (list: readonly string[], n: number, salt: number) => list[pick(n, salt, list.length)] ?? '';

export const personId = (n: number): string => `018f3333-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
export const firstName = (n: number): string => of(FIRST, n, 1);
export const lastName = (n: number): string => of(HEAD, n, 2) + of(TAIL, n, 3);
export const mailOf = (n: number): string =>
  `${firstName(n)}.${lastName(n)}${n}@${of(HEAD, n, 4)}${of(TAIL, n, 5)}.example`.toLowerCase();

export function person(n: number, now: number): Contact {
  const made = now - pick(n, 6, 1000) * 86_400_000;
  const clock = makeClock(made, 0, 'bench');
  const created = new Date(made).toISOString();
  const from = seenOn('linkedin', created);
  const fields = {
    name: `${firstName(n)} ${lastName(n)}`,
    title: of(TITLE, n, 7),
    organisation: `${of(HEAD, n, 4)}${of(TAIL, n, 5)} ${of(TRADE, n, 8)}`,
  };
  const handles = [
    { channel: 'email', value: mailOf(n), owner: 'employer' },
    { channel: 'linkedin', value: `${firstName(n)}-${lastName(n)}-${n}`.toLowerCase(), owner: 'personal' },
  ] as const;
  return handles.reduce(
    (contact, handle) =>
      withHandle(contact, { ...handle, key: keyOf(handle.channel, handle.value), clock, provenance: [from] }),
    withFields(emptyContact(personId(n), created), fields, clock, from),
  );
}
