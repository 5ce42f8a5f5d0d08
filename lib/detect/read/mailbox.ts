// Reads `Name <a@b>` as mailers write it (RFC 5322 §3.4) and as programs print it, with the quotes lost: whose address
// it is. Whatever stands before the last angle, in quotes or in brackets too, is a name and never an address.
import { type Address, addressOf, BARE } from './address';

/** What is quoted or in brackets becomes this, so that signs inside do not count. */
const MASK = '\u0000';
/** One that never closes is passed over at once, and left as it is: its marks are not tried one by one. */
const QUOTED = /"(?:[^"\\]|\\.)*(")?/gs;
const COMMENT = /\([^()<>]*\)/g;
const ANGLE = /<[^<>]*>/g;
const SEPARATOR = /[,;，；、]/;
/** What separated this person from the one before, and "Von: " or "Sales team: " (a label, or the name of a group). */
const BEFORE = /^(?:[\s,;，；、>]+|[^:：<>"@\0]{1,60}(?::\s|：)\s*)+/;
/** "Ann Lee on behalf of Bo Berg": the author is the second (Exchange says so in the reader's language). */
const ON_BEHALF =
  /^.*(?:^|[\s>])(?:on behalf of|im (?:auftrag|namen) von|de la part de|au nom de|en nombre de|em nome de|(?:per|a nome) (?:conto )?di|namens|på vegne a[fv]|från uppdrag av|w imieniu|jménem|от имени|代表)\s+(?=\S)/i;

interface Span {
  /** Where the name starts and ends, and where the angle ends. */
  start: number;
  name: number;
  end: number;
}

/**
 * Everybody in a line, in order: `"Lee, Ann" <ann@x.example>, Bo <bo@x.example>`. A line that is cut off names nobody,
 * because the angle that counts may be missing.
 */
export function mailboxesIn(line: string): Address[] {
  if (line.endsWith('…')) return [];
  const blank = (text: string) => MASK.repeat(text.length);
  const masked = line
    .replace(QUOTED, (text, end) => (end ? blank(text) : text))
    .replace(COMMENT, blank)
    .replace(COMMENT, blank);
  const spans: Span[] = [];
  for (const { 0: angle, index } of masked.matchAll(ANGLE)) {
    if (!angle.includes('@')) continue;
    const [before, end] = [spans.at(-1), index + angle.length];
    // Nothing separates this angle from the one before: that one is part of the name.
    if (before && !SEPARATOR.test(masked.slice(before.end, index))) Object.assign(before, { name: index, end });
    else spans.push({ start: before?.end ?? 0, name: index, end });
  }
  const last = spans.at(-1);
  if (!last) return bareIn(line, masked);
  const [rest, after] = [line.slice(last.end), masked.slice(last.end)];
  const apart = SEPARATOR.test(after);
  // An angle that never closes, or a bare address right behind: the angle before it is part of the name.
  if (after.includes('<') || (!apart && after.search(BARE) >= 0)) spans.pop();
  const found = spans.slice(0, 50).flatMap((span) => inSpan(line, masked, span));
  return apart ? [...found, ...bareIn(rest, after)] : found;
}

/** The only person of a line; undefined where it names none or several. */
export function mailboxIn(line: string): Address | undefined {
  const found = mailboxesIn(line);
  return found.length === 1 ? found[0] : undefined;
}

/** One angle, and the bare addresses that a separator sets apart before it: "bo@x.example, Ann <ann@x.example>". */
function inSpan(line: string, masked: string, { start, name, end }: Span): Address[] {
  const found: Address[] = [];
  let from = start;
  for (;;) {
    const cut = masked.slice(from, name).search(SEPARATOR);
    const piece = cut < 0 ? undefined : line.slice(from, from + cut).replace(BEFORE, '');
    const alone = piece === undefined ? undefined : addressOf(piece);
    if (piece === undefined || (piece && !alone)) break;
    if (alone) found.push(alone);
    from += cut + 1;
  }
  const address = addressOf(line.slice(name + 1, end - 1));
  return address ? [...found, { ...address, ...displayName(line.slice(from, name)) }] : found;
}

/** Without angles: addresses set apart by separators, each with the comment after it ("ann@x.example (Ann Lee)"). */
function bareIn(line: string, masked: string): Address[] {
  const marks = [...masked.matchAll(BARE)];
  const apart = marks.every(({ 0: mark, index }, i) => {
    const next = marks[i + 1];
    return !next || SEPARATOR.test(masked.slice(index + mark.length, next.index));
  });
  if (!apart) return [];
  return marks.slice(0, 50).flatMap(({ 0: mark, index }) => {
    const address = addressOf(mark);
    const [, comment = ''] = /^\s*\(([^()]*)\)/.exec(line.slice(index + mark.length)) ?? [];
    return address ? { ...address, ...displayName(comment) } : [];
  });
}

/** A display name out of its quotes, without what stands before it; of "A on behalf of B" it is B's. */
export function displayName(raw: string): Pick<Address, 'name' | 'onBehalf'> {
  const plain = raw.replace(BEFORE, '').trim();
  const whole = (/^"((?:[^"\\]|\\.)*)"$/.exec(plain)?.[1]?.replace(/\\(.)/g, '$1') ?? plain).trim();
  const name = whole.replace(ON_BEHALF, '');
  return { ...(name && { name }), ...(name !== whole && { onBehalf: true }) };
}
