// The names of people who were erased: kept as marks, by which a text that still names them is known and masked.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Contact } from '@/lib/model/person/contact';
import { TOMBSTONES } from '@/lib/model/settings/records';
import { type Erased, runsAmong, wordsToRemember } from '@/lib/profiles/scan/erased';
import { settingsUnder } from '@/lib/store/read/settings';
import type { Store } from '@/lib/store/store';
import { erasingSecrets, ownErasingSecret } from '@/lib/store/whole/erasing-secrets';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** HMAC-SHA-256 (RFC 2104) in hexadecimal, at once: a text has many words. */
function marker(secret: string): (word: string) => string {
  const mac = hmac.create(sha256, bytesOf(secret));
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const mark = bytesToHex(
      mac
        .clone()
        .update(bytesOf(`name ${word}`))
        .digest(),
    );
    known.set(word, mark);
    return mark;
  };
}

/** Before a mark of a name in a script without spaces: how long it is, so that it is found among other characters. */
const withLength = (word: string, mark: string): string =>
  runsAmong([word]).length > 0 ? `${word.length}:${mark}` : mark;

/** The marks of somebody's names. */
export async function nameMarksOf(store: Store, contacts: readonly Pick<Contact, 'name'>[]): Promise<string[]> {
  const mark = marker(await ownErasingSecret(store));
  const words = new Set(contacts.flatMap(({ name }) => wordsToRemember(name)));
  return [...words].map((word) => withLength(word, mark(word))).sort();
}

/** Undefined where nobody was erased whose name could be known here. */
export async function erasedNames(store: Store): Promise<Erased | undefined> {
  const marks = (await settingsUnder(store, TOMBSTONES)).flatMap(({ value }) => value.names ?? []);
  const markers = marks.length > 0 ? (await erasingSecrets(store)).map(marker) : [];
  if (markers.length === 0) return undefined;
  const all = new Set(marks.map((one) => one.replace(/^\d+:/, '')));
  const lengths = new Set(marks.flatMap((one) => one.match(/^(\d+):/)?.[1] ?? []).map(Number));
  return { has: (word) => markers.some((mark) => all.has(mark(word))), runs: [...lengths].sort((a, b) => b - a) };
}
