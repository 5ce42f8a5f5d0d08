// The lines of a vCard (RFC 6350, 3.2 to 3.4): text escaped, lines folded at 75 octets, and both undone.

const MAX_OCTETS = 75;

/** `;` too, which single values need not escape: a raw one makes Evolution cut a note short without a word. */
export const escapeText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n');

/** Accepts what others leave unescaped or escape needlessly. */
export const unescapeText = (text: string): string => (text.includes('\\') ? unescaped(text) : text);

const unescaped = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));

/** The parts between separators that no backslash precedes, still escaped. */
export const splitAt = (separator: ',' | ';', text: string): string[] => {
  const parts = [''];
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (char === separator) parts.push('');
    else parts[parts.length - 1] += char === '\\' ? char + (text[++i] ?? '') : char;
  }
  return parts;
};

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** Most lines; each character of them is one octet. */
const ASCII = /^[\t -~]*$/;

function foldAscii(line: string): string {
  if (line.length <= MAX_OCTETS) return line;
  const pieces = [line.slice(0, MAX_OCTETS)];
  for (let at = MAX_OCTETS; at < line.length; at += MAX_OCTETS - 1) pieces.push(line.slice(at, at + MAX_OCTETS - 1));
  return pieces.join('\r\n ');
}

/** Between code points, never inside one; by graphemes it would take eighty times as long for the same guarantee. */
export function fold(line: string): string {
  if (ASCII.test(line)) return foldAscii(line);
  const pieces: string[] = [];
  let [start, at, octets] = [0, 0, 0];
  for (const char of line) {
    const size = octetsOf(char.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      pieces.push(line.slice(start, at));
      start = at;
      // The space that begins a continued line counts.
      octets = 1;
    }
    octets += size;
    at += char.length;
  }
  pieces.push(line.slice(start));
  return pieces.join('\r\n ');
}
