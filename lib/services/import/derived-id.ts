// An id that the same content always gets: how what was read once is known again.
import { sha256 } from '@/lib/package/manifest';

/** A UUID of version 8 (RFC 9562) from the SHA-256 of the text. */
export async function derivedId(text: string): Promise<string> {
  const hex = await sha256(new TextEncoder().encode(text));
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
