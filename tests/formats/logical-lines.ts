// A vCard in tests: its lines unfolded.
import { decodeLine } from '@/lib/formats/vcard/decode';
import { unfoldBytes } from '@/lib/formats/vcard/unfold';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const unfold = (text: string, bytesOf: (text: string) => Uint8Array = utf8): string[] =>
  [...unfoldBytes(bytesOf(text))].map(({ bytes }) => decodeLine(bytes));
