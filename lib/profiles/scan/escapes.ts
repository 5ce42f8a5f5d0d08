// Characters written by their number, as in `%40`, `&#64;` or `\u0040`: what they stand for, and how long they are.

export interface Escape {
  text: string;
  /** UTF-16 units that it takes in the text. */
  length: number;
}

/** One byte. An address within an address is escaped once more: `%2540`. */
const PERCENT = /%(?:25)*([0-9a-f]{2})/iy;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(commat|period|lowbar|dash|hyphen|nbsp|plus));?/iy;
const NUMBERED = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/iy;
const NAMED: Record<string, string> = {
  ...{ commat: '@', period: '.', lowbar: '_', dash: '-', hyphen: '-', nbsp: ' ', plus: '+' },
};

/** Without one of these nothing is escaped. */
export const mayEscape = (text: string): boolean => /%[0-9a-f]{2}|&[#a-z]|\\[ux]/i.test(text);

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** How many bytes a character of UTF-8 takes, by the first of them. */
const bytesOf = (first: number): number => (first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2);

function percentAt(text: string, from: number): Escape | null {
  const bytes: number[] = [];
  let [end, wanted] = [from, 1];
  while (bytes.length < wanted) {
    const found = at(PERCENT, text, end);
    if (!found) return null;
    bytes.push(Number.parseInt(found[1] ?? '', 16));
    end += found[0].length;
    wanted = bytesOf(bytes[0] ?? 0);
  }
  const said = new TextDecoder().decode(Uint8Array.from(bytes));
  return said.includes('\ufffd') ? null : { text: said, length: end - from };
}

function fromNumber(code: number): string | null {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : null;
}

/** What begins at `from`; null where it is no escape. */
export function escapeAt(text: string, from: number): Escape | null {
  const first = text[from];
  if (first === '%') return percentAt(text, from);
  const [found, a, b, c] =
    (first === '&' ? at(ENTITY, text, from) : first === '\\' ? at(NUMBERED, text, from) : null) ?? [];
  if (!found) return null;
  const named = first === '&' ? NAMED[c?.toLowerCase() ?? ''] : undefined;
  const code = first === '&' ? (a ? Number.parseInt(a, 16) : Number(b)) : Number.parseInt(a ?? b ?? c ?? '', 16);
  const said = named ?? fromNumber(code);
  return said ? { text: said, length: found.length } : null;
}
