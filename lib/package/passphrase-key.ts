// The passphrase stanza of age (C2SP age, "scrypt recipient"), computed with breaths between: in one go, as the library does
// it, the page would stand still for seconds. Only this stanza is ours; the file itself is the library's.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { randomBytes } from '@noble/hashes/utils.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

const LABEL = 'age-encryption.org/v1/scrypt';
const SALT_BYTES = 16;
/** Each key seals one file key only, so the nonce may be nothing. */
const NONCE = new Uint8Array(12);
const SEALED_BYTES = 32;

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const keyFrom = (passphrase: string, salt: Uint8Array, work: number): Promise<Uint8Array> =>
  scryptAsync(passphrase, new Uint8Array([...new TextEncoder().encode(LABEL), ...salt]), {
    N: 2 ** work,
    r: 8,
    p: 1,
    dkLen: 32,
  });

/** `work`: a power of two. Must be the only recipient of a file. */
export const passphraseRecipient = (passphrase: string, work: number): Recipient => ({
  async wrapFileKey(fileKey) {
    const salt = randomBytes(SALT_BYTES);
    const key = await keyFrom(passphrase, salt, work);
    return [new Stanza(['scrypt', toBase64(salt), String(work)], chacha20poly1305(key, NONCE).encrypt(fileKey))];
  },
});

/** Whoever uses it has looked at the work the file asks for. */
export const passphraseIdentity = (passphrase: string): Identity => ({
  async unwrapFileKey(stanzas) {
    const [stanza] = stanzas;
    const [kind, salt = '', work = ''] = stanza?.args ?? [];
    if (!stanza || kind !== 'scrypt' || stanzas.length > 1) return null;
    const bytes = fromBase64(salt);
    if (bytes.length !== SALT_BYTES || stanza.args.length !== 3 || stanza.body.length !== SEALED_BYTES)
      throw new Error('invalid scrypt stanza');
    const key = await keyFrom(passphrase, bytes, Number(work));
    try {
      return chacha20poly1305(key, NONCE).decrypt(stanza.body);
    } catch {
      return null;
    }
  },
});
