// Packages under a passphrase: opened by what locked them and nothing else, and never at any cost.

import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptPackage, isLocked, keysIn, lockPackage, weaknessOf } from '@/lib/package/lock';
import { newPassphrase } from '@/lib/package/passphrase';
import { must, sayOf } from '../services/notebook';

/** Enough for a test. */
const LITTLE = 2;
const plain = new TextEncoder().encode('PK and what a package holds: Dana Whitfield');
const passphrase = 'seven ladders in a row';
const lock = async (bytes = plain) => must(await lockPackage(bytes, { passphrase }, LITTLE));
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('a passphrase', () => {
  it('opens what it locked, spaces around it aside', async () => {
    const locked = await lock();
    expect(isLocked(locked)).toBe(true);
    expect(textOf(locked)).not.toContain('Dana');
    expect(must(await decryptPackage(locked, `  ${passphrase}\n`))).toEqual(plain);
  });

  it('opens it in any other program of that format, and what such a program locked opens here', async () => {
    const theirs = new Decrypter();
    theirs.addPassphrase(passphrase);
    expect(await theirs.decrypt(await lock())).toEqual(plain);
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(LITTLE);
    encrypter.setPassphrase(passphrase);
    expect(must(await decryptPackage(await encrypter.encrypt(plain), passphrase))).toEqual(plain);
  });

  it('of any kind opens any bytes', async () => {
    const long = fc.string({ unit: 'grapheme', minLength: 14, maxLength: 60 }).filter((text) => !weaknessOf(text));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), long, async (bytes, own) => {
        const locked = must(await lockPackage(bytes, { passphrase: own }, 1));
        expect(must(await decryptPackage(locked, own))).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('that is another one does not', async () => {
    expect(await decryptPackage(await lock(), 'seven ladders in a raw')).toMatchObject({ code: 'wrong-passphrase' });
  });

  it('that is short is not taken', async () => {
    const result = await lockPackage(plain, { passphrase: ' 12345678901 ' }, LITTLE);
    expect(result).toMatchObject({ ok: false, code: 'weak' });
    expect(sayOf(result)).toMatch(/12 characters/);
  });

  it('of six words is offered, by chance', async () => {
    const words = await newPassphrase((numbers) => numbers.set([0, 2047, 2048, 65_535, 5, 5]));
    expect(words).toBe('abandon zoo abandon zoo absent absent');
    expect(weaknessOf(words)).toBeNull();
  });
});

describe('keys', () => {
  it('open what was locked for them, each of several', async () => {
    const mine = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
    const pasted = (await Promise.all(mine.map((identity) => identityToRecipient(identity)))).join(',\n');
    const locked = must(await lockPackage(plain, { recipients: keysIn(` ${pasted} `) }));
    for (const identity of mine) expect(must(await decryptPackage(locked, identity))).toEqual(plain);
    expect(await decryptPackage(locked, await generateX25519Identity())).toMatchObject({ code: 'wrong-passphrase' });
    expect(await decryptPackage(locked, passphrase)).toMatchObject({ code: 'needs-key' });
  });

  it('that are none are named', async () => {
    expect(sayOf(await lockPackage(plain, { recipients: ['age1wrong'] }))).toContain('"age1wrong"');
    expect(await lockPackage(plain, { recipients: [] })).toMatchObject({ ok: false, code: 'no-key' });
  });

  it('of a kind whose arithmetic Rung leaves out are refused, public and secret', async () => {
    const hybrid = await generateHybridIdentity();
    const pasted = await identityToRecipient(hybrid);
    for (const key of [pasted, pasted.replace('age1pq1', 'age1tag1'), pasted.replace('age1pq1', 'age1tagpq1')])
      expect(sayOf(await lockPackage(plain, { recipients: [key] }))).toContain('a kind of key that Rung cannot');
    const mine = await generateX25519Identity();
    const locked = must(await lockPackage(plain, { recipients: [await identityToRecipient(mine)] }));
    expect(await decryptPackage(locked, hybrid)).toMatchObject({ ok: false, code: 'needs-key' });
  });
});

describe('a locked file', () => {
  it('that asks for too much work is refused before any is done', async () => {
    const header = textOf(await lock());
    for (const work of ['21', '63', '999999999999'])
      expect(
        await decryptPackage(new TextEncoder().encode(header.replace(/ 2\n/, ` ${work}\n`)), passphrase),
      ).toMatchObject({ ok: false, code: 'too-costly' });
  });

  it('that was changed or cut off anywhere is never opened', async () => {
    const locked = await lock();
    for (let at = 0; at < locked.length; at += 1) {
      const flipped = locked.map((byte, i) => (i === at ? byte ^ 1 : byte));
      // Other work takes other time, so the place where it stands is left alone here.
      if (!/ 2\n/.test(textOf(flipped))) continue;
      expect((await decryptPackage(flipped, passphrase)).ok, `byte ${at}`).toBe(false);
      expect((await decryptPackage(locked.slice(0, at), passphrase)).ok, `cut at ${at}`).toBe(false);
    }
  });

  it('that is none is told apart', async () => {
    expect(isLocked(plain)).toBe(false);
    expect(await decryptPackage(plain, passphrase)).toMatchObject({ ok: false, code: 'not-locked' });
  });
});
