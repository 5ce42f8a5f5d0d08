// A whole package under a passphrase or somebody's key, in the format of age (age-encryption.org/v1): names and sizes too.

import { failure, type Result, success } from '@/lib/model/result';
import { phrase } from '@/lib/words';

/** What opens it again: words somebody remembers, or the keys (`age1…`) of those it is for. */
export type Key = { passphrase: string } | { recipients: readonly string[] };

export const SHORTEST_PASSPHRASE = 12;
/** Powers of two of scrypt: 18 takes a second or more, with breaths between. More than 20 in a file is made to stop the browser. */
const WORK = 18;
const MOST_WORK = 20;

const HEADER = 'age-encryption.org/v1\n';
/** Longer than any header with one passphrase. */
const HEADER_ROOM = 400;

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_ROOM));
const tidy = (passphrase: string): string => passphrase.normalize('NFC').trim();

export const isLocked = (bytes: Uint8Array): boolean => startOf(bytes).startsWith(HEADER);

/** What is wrong with a passphrase of the rep's own, as a sentence; null where it will do. */
export const weaknessOf = (passphrase: string): string | null =>
  [...tidy(passphrase)].length < SHORTEST_PASSPHRASE
    ? phrase`The passphrase is short: take at least ${SHORTEST_PASSPHRASE} characters. A sentence is easiest to remember.`
    : null;

/** Keys of age that are no X25519: their arithmetic is left out of Rung. */
const OTHER_KEY = /^age1(?:pq|tag|tagpq)1/i;
const OTHER_SECRET = /^AGE-SECRET-KEY-PQ-/;

/** Keys as they are pasted: one a line, or with spaces or commas between. */
export const keysIn = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** `work`: see `WORK`; only tests take less. */
export async function lockPackage(
  bytes: Uint8Array,
  key: Key,
  work = WORK,
): Promise<Result<Uint8Array<ArrayBuffer>, 'weak' | 'no-key'>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if ('passphrase' in key) {
    const weak = weaknessOf(key.passphrase);
    if (weak) return failure('weak', weak);
    const { passphraseRecipient } = await import('./passphrase-key');
    encrypter.addRecipient(passphraseRecipient(tidy(key.passphrase), work));
  } else {
    if (key.recipients.length === 0) return failure('no-key', phrase`Paste at least one key; it begins with "age1".`);
    for (const recipient of key.recipients) {
      if (OTHER_KEY.test(recipient))
        return failure(
          'no-key',
          phrase`"${recipient.slice(0, 24)}" is a kind of key that Rung cannot encrypt for. Ask for one that age-keygen makes by itself: it begins with "age1", without "pq" or "tag".`,
        );
      try {
        encrypter.addRecipient(recipient);
      } catch {
        return failure(
          'no-key',
          phrase`"${recipient.slice(0, 24)}" is no key of age. A key begins with "age1"; paste it whole.`,
        );
      }
    }
  }
  return success((await encrypter.encrypt(bytes)) as Uint8Array<ArrayBuffer>);
}

export type LockFault = 'not-locked' | 'wrong-passphrase' | 'needs-key' | 'too-costly' | 'damaged';

const isSecretKey = (secret: string): boolean => secret.startsWith('AGE-SECRET-KEY-');

/** Why it is not even tried; null where it is. */
function refusal(bytes: Uint8Array, secret: string): Result<never, LockFault> | null {
  if (!isLocked(bytes)) return failure('not-locked', phrase`This file is not encrypted.`);
  const work = startOf(bytes).match(/^-> scrypt \S+ (\d+)$/m)?.[1];
  if (!work && !isSecretKey(secret))
    return failure(
      'needs-key',
      phrase`This file is encrypted for a key, not with a passphrase. Paste the secret key; it begins with "AGE-SECRET-KEY-".`,
    );
  if (OTHER_SECRET.test(secret))
    return failure('needs-key', phrase`Rung has no use for secret keys of this kind. Open the file with age itself.`);
  if (work && (work.length > 2 || Number(work) > MOST_WORK))
    return failure(
      'too-costly',
      phrase`Opening this file would keep the browser busy for minutes; no export of Rung does.`,
    );
  return null;
}

/** The package inside, whole and authentic. `secret`: the passphrase, or a secret key of age (`AGE-SECRET-KEY-1…`). */
export async function decryptPackage(bytes: Uint8Array, secret: string): Promise<Result<Uint8Array, LockFault>> {
  const given = tidy(secret);
  const refused = refusal(bytes, given);
  if (refused) return refused;
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  try {
    if (isSecretKey(given)) decrypter.addIdentity(given);
    else decrypter.addIdentity((await import('./passphrase-key')).passphraseIdentity(given));
    return success(await decrypter.decrypt(bytes));
  } catch (error) {
    if (/no identity matched|invalid identity|bech32|checksum/i.test(String(error)))
      return failure('wrong-passphrase', phrase`That does not open this file. Type the passphrase once more.`);
    return failure(
      'damaged',
      phrase`The encrypted file is cut off or damaged. Use the original export. Nothing was changed.`,
    );
  }
}
