// Who the rep is, as they say it themselves: read line by line, and kept only when every line is right.

import { addressOf } from '@/lib/detect/read/address';
import { profileSlug } from '@/lib/detect/read/profile-address';
import { keyOf } from '@/lib/model/person/handle';
import { type Failure, failure, type Result, success } from '@/lib/model/result';
import { ME, MINE } from '@/lib/model/settings/rep';
import type { Receipt } from '@/lib/store/change';
import { inOneGo } from '@/lib/store/in-one-go';
import { contactsByKeys } from '@/lib/store/read/read';
import { settingOf } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { write } from '@/lib/store/write';
import { phrase } from '@/lib/words';

export interface Me {
  /** Lower case, domains in punycode. */
  addresses: string[];
  /** As mail programs print them. */
  names: string[];
  /** Slugs; see `SightedHandle`. */
  linkedin: string[];
}

export async function whoIAm(store: Store): Promise<Me> {
  const [mine, me] = await Promise.all([settingOf(store, MINE), settingOf(store, ME)]);
  return { addresses: mine ?? [], names: me?.names ?? [], linkedin: me?.linkedin ?? [] };
}

/** What was typed, one of a kind on each line. */
export type MeForm = Record<keyof Me, string>;

type Wrong = Failure<'bad-address' | 'bad-name' | 'bad-profile'>;

/** What is known, as it can be typed again. */
export const asTyped = ({ addresses, names, linkedin }: Me): MeForm => ({
  addresses: addresses.join('\n'),
  names: names.join('\n'),
  linkedin: linkedin.map(profileAddress).join('\n'),
});

/** As a person would write it; only what has a meaning in an address is encoded. */
export const profileAddress = (slug: string): string => `linkedin.com/in/${slug.replace(/[%?#]/g, encodeURIComponent)}`;

/**
 * Keeps what was typed. `opened`: what the form began with; whatever another window has changed since then stays.
 * `alsoPeople`: names of people of the notebook who have one of these addresses.
 */
export async function sayWhoIAm(
  store: Store,
  draft: MeForm,
  opened: Me,
): Promise<Result<{ receipt: Receipt; alsoPeople: string[] }, Wrong['code'] | 'not-saved'>> {
  const addresses = readLines(draft.addresses, addressesOn);
  if ('ok' in addresses) return addresses;
  const names = readLines(draft.names, nameOn);
  if ('ok' in names) return names;
  const linkedin = readLines(draft.linkedin, profileOn);
  if ('ok' in linkedin) return linkedin;
  const typed = { addresses, names, linkedin };
  const written = await changeMe(store, (now) => ({
    addresses: carried(now.addresses, opened.addresses, typed.addresses),
    names: carried(now.names, opened.names, typed.names),
    linkedin: carried(now.linkedin, opened.linkedin, typed.linkedin),
  }));
  return written.ok ? success({ receipt: written.value, alsoPeople: await peopleUnder(store, addresses) }) : written;
}

/** Those of now, without what was taken out of the form and with what was put in. */
const carried = (now: readonly string[], opened: readonly string[], typed: readonly string[]): string[] => [
  ...new Set([...now.filter((line) => typed.includes(line) || !opened.includes(line)), ...typed]),
];

/** `next` is given who the rep is now, and says what becomes of it. */
export const changeMe = (store: Store, next: (now: Me) => Me): Promise<Result<Receipt, 'not-saved'>> =>
  inOneGo(store, async () => {
    const { addresses, names, linkedin } = next(await whoIAm(store));
    return write(store, [
      { do: 'setting', key: MINE.key, value: addresses },
      { do: 'setting', key: ME.key, value: { names, linkedin } },
    ]);
  });

/** Everything on all lines, each once; or what is wrong with the first line that is not understood. */
function readLines(text: string, read: (line: string, place: string) => string[] | Wrong): string[] | Wrong {
  const found: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const values = line.trim() ? read(line.trim(), phrase`line ${index + 1}`) : [];
    if ('ok' in values) return values;
    found.push(...values);
  }
  return [...new Set(found)];
}

/** Several on a line, and copied with the name before: `Mira Voss <mira@firm.example>`. */
function addressesOn(line: string, place: string): string[] | Wrong {
  const angles = [...line.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside);
  const words = angles.length > 0 ? angles : line.split(/[\s,;]+/).filter(Boolean);
  const wrong = words.find((word) => !addressOf(word));
  if (wrong !== undefined)
    return failure(
      'bad-address',
      phrase`Not saved: “${wrong}” (${place}) is no e-mail address. Write it like name@firm.example.`,
    );
  return words.flatMap((word) => addressOf(word)?.email ?? []);
}

function nameOn(line: string, place: string): string[] | Wrong {
  const name = line
    .replace(/^["']+|["']+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name.includes('@'))
    return failure(
      'bad-name',
      phrase`Not saved: “${line}” (${place}) looks like an address. Write it among the addresses.`,
    );
  if (name.length > 100 || !/\p{L}.*\p{L}|\p{Lo}/u.test(name))
    return failure('bad-name', phrase`Not saved: “${line}” (${place}) is no name. Write your name as mails show it.`);
  return [name];
}

/** The whole address, or the end of it. */
function profileOn(line: string, place: string): string[] | Wrong {
  const bare = /^[\p{L}\p{N}-]{3,100}$/u.test(line) ? `/in/${line}` : '';
  const slug = profileSlug(line) ?? profileSlug(`https://${line}`) ?? profileSlug(bare);
  if (slug) return [slug];
  return failure(
    'bad-profile',
    phrase`Not saved: “${line}” (${place}) is no LinkedIn profile. Open your profile and copy its address, such as linkedin.com/in/mira-voss.`,
  );
}

async function peopleUnder(store: Store, addresses: readonly string[]): Promise<string[]> {
  const rows = await contactsByKeys(
    store,
    addresses.map((address) => keyOf('email', address)),
  );
  return rows.map((row) => row.record.name);
}
