// What somebody who stays is told by: a name, addresses, ids and times, other ones in each filling of a notebook.
import type { Channel } from '@/lib/model/person/handle';
import { SCRIPTS, type Script } from './scripts';

/** Which of the two fillings. */
export type Filling = 0 | 1;

/** Which secret of somebody stands in a hole of a text. */
export type What = 'name' | 'mail' | 'house' | 'number' | 'extension' | 'chat' | 'profile' | 'page' | 'street';

const scriptOf = (place: number): Script => SCRIPTS[place] as Script;

export interface Secret {
  id: string;
  script: number;
  name: readonly [given: string, family: string];
  addresses: Record<Exclude<What, 'name'>, string>;
  /** ISO 8601 instant at which they came into the notebook. */
  created: string;
  /** Seconds that set their stamps apart from all others. */
  second: number;
}

export const CHANNELS: Record<Exclude<What, 'name'>, Channel> = {
  mail: 'email',
  house: 'email',
  number: 'phone',
  extension: 'phone',
  chat: 'messaging',
  profile: 'linkedin',
  page: 'url',
  street: 'postal',
};

/** Letters that no word of a text has, as many for each number. */
const letters = (n: number): string =>
  [...String(n).padStart(3, '0')].map((digit) => 'qxzwkvyjhu'[Number(digit)]).join('');
const digits = (n: number, count: number): string => String((n * 7919 + 1357) % 10 ** count).padStart(count, '3');

/** The person at `place` among those who stay. */
export function secretOf(place: number, script: number, filling: Filling): Secret {
  const n = place * 2 + filling + 1;
  const { names } = scriptOf(script);
  const name = names[(place * 2 + filling) % names.length] ?? names[0] ?? ['', ''];
  const own = letters(n);
  return {
    id: `018f4444-0000-7000-9${filling}00-${n.toString(16).padStart(12, filling ? 'b' : 'a')}`,
    script,
    name,
    addresses: {
      mail: `${own}jane${n}@${own}acme.example`,
      house: `${own}jim${n}@${own}net`,
      number: `+34 6${digits(n, 2)} ${digits(n + 40, 3)} ${digits(n + 80, 3)}`,
      extension: `${7 + filling}${digits(n + 11, 4)}`,
      chat: `${own}_owl${n + 100}`,
      profile: `${own}-profile-${n}a2b`,
      page: `https://www.${own}home.example/me`,
      street: `${own}gata ${n + 100}\n0155 Town`,
    },
    created: new Date(Date.UTC(2015 + filling, 3, 1 + (n % 27), 3, n % 60, 7 + filling)).toISOString(),
    second: 5_000_000 + n * 1000 + filling * 500_000,
  };
}

const DIGITS = [
  'zero one two three four five six seven eight nine',
  'null eins zwei drei vier fünf sechs sieben acht neun',
  'zéro un deux trois quatre cinq six sept huit neuf',
  'cero uno dos tres cuatro cinco seis siete ocho nueve',
].map((words) => words.split(' '));

/** How an address is spelt in a text. */
const SPELLINGS: Record<Exclude<What, 'name'>, readonly ((value: string) => string)[]> = {
  mail: [
    (mail) => mail,
    (mail) => mail.toUpperCase(),
    (mail) => mail.replace('@', ' (at) ').replace('.', ' (dot) '),
    (mail) => mail.replace('@', ' at ').replace('.', ' dot '),
    (mail) => mail.replace('@', ' bei ').replace('.', ' punkt '),
    (mail) => mail.replace(/@(.*)\..*$/, '_at_$1'),
    (mail) => mail.replace('@', '＠'),
    (mail) => mail.replace('@', '&#64;'),
    (mail) => mail.replace('@', '%40'),
    (mail) => mail.replace('@', ' (ät) '),
    (mail) => mail.replace('@', '\\@'),
    (mail) => `mailto:${encodeURIComponent(mail)}`,
    (mail) => `[${mail}](x)`,
    (mail) => mail.split('@')[0] ?? '',
    (mail) => mail.replace('@', ' @ '),
    (mail) => mail.replace('@', ' AT ').replace('.', ' DOT '),
    (mail) => mail.replace('@', '(a)'),
    (mail) => [...mail].join(' '),
    (mail) => Buffer.from(`Write to ${mail} now`).toString('base64'),
  ],
  house: [(mail) => mail, (mail) => mail.replace('@', '@\u200b'), (mail) => mail.replace('@', ' [at] ')],
  number: [
    (number) => number,
    (number) => number.replace('+34 ', ''),
    (number) => number.replace('+34 ', '').replaceAll(' ', '.'),
    (number) => number.replaceAll(' ', ''),
    (number) => number.replace('+34 ', '0034-').replaceAll(' ', '-'),
    (number) => number.replace('+34 ', '(').replace(' ', ') '),
    (number) => number.replace('+34 ', '').replaceAll(' ', ' / '),
    (number) => [...number.replace('+34 ', '').replaceAll(' ', '')].join(' '),
    (number) => [...number.replace('+34 ', '').replaceAll(' ', '')].join('-'),
    (number) => number.replaceAll(' ', '\u00a0'),
    (number) => number.replaceAll(' ', '\n'),
    // Arabic, Persian, Hindi, full width, mathematical.
    ...[0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce].map(
      (zero) => (number: string) =>
        [...number].map((char) => (/\d/.test(char) ? String.fromCodePoint(zero + Number(char)) : char)).join(''),
    ),
    ...DIGITS.map(
      (words) => (number: string) =>
        [...number.replace('+34 ', '').replaceAll(' ', '')].map((digit) => words[Number(digit)]).join(' '),
    ),
  ],
  extension: [
    (number) => number,
    (number) => `ext. ${number}`,
    (number) => `Durchwahl ${number}`,
    (number) => `x${number}`,
    (number) => `tel:${number}`,
  ],
  chat: [(chat) => chat, (chat) => `@${chat}`, (chat) => `skype:${chat}`],
  profile: [
    (slug) => slug,
    (slug) => `linkedin.com/in/${slug}`,
    (slug) => `https://www.linkedin.com/in/${slug}/?trk=1`,
  ],
  page: [(page) => page, (page) => page.replace('https://www.', ''), (page) => encodeURIComponent(page)],
  street: [(street) => street.split('\n')[0] ?? '', (street) => street.replace('\n', ', ')],
};

/** `form`: any number; the same one gives the same spelling in both fillings. `whole`: no part of a name alone. */
export function spelt({ script, name, addresses }: Secret, what: What, form: number, whole = false): string {
  if (what !== 'name') {
    const all = SPELLINGS[what];
    return (all[form % all.length] ?? String)(addresses[what]);
  }
  const { forms, parts = [] } = scriptOf(script);
  const all = whole ? forms : [...forms, ...parts];
  return (all[form % all.length] ?? all[0])?.(...name) ?? '';
}

export const nameOf = ({ script, name }: Secret): string => scriptOf(script).whole(...name);
