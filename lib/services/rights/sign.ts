// Texts marked with a secret (HMAC, RFC 2104), so that the same text is known again and cannot be guessed.

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Gives the HMAC-SHA-256 of a text in lower-case hexadecimal. */
export async function signer(secret: string): Promise<(text: string) => Promise<string>> {
  const manner = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), manner, false, ['sign']);
  return async (text) => {
    const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(text)));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
