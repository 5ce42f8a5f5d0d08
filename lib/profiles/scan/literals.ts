// Addresses of people of the notebook, found in a text however they are spelt there: by the words and numbers they are made of.
import type { Channel } from '@/lib/model/person/handle';
import { type Atom, between as gapOf, type Parsed, parse } from './atoms';
import { isOrdinary } from './ordinary';

export interface LiteralHit {
  from: number;
  to: number;
  is: 'email' | 'url';
  of: string;
}

/** An address, and whose it is. */
export interface Held {
  channel: Channel;
  value: string;
  of: string;
}

interface Literal {
  atoms: readonly string[];
  /** Of a mail address: how many of the atoms stand before the `@`. */
  local?: number;
  /** Written in one: a space or an apostrophe within makes something else of it. */
  tight?: boolean;
  is: LiteralHit['is'];
  /** Whose it is. */
  of: string;
}

export interface Literals {
  byFirst: Map<string, Literal[]>;
  /** Those that begin with a script without spaces, where anything may stand before them: by their first part's last character. */
  byLast: Map<string, Literal[]>;
}

/** How the sign between a name and a host is said. */
const AT: ReadonlySet<string> = new Set(
  'at bei arroba chez klammeraffe affenschwanz a commat snabel snabela chiocciola собака apestaart malpa zavinac kukac'.split(
    ' ',
  ),
);
const DOT: ReadonlySet<string> = new Set(
  'dot dott punkt point punto ponto period prick piste tocka kropka точка'.split(' '),
);

/** Names of services before a name there. */
const SERVICE =
  /^\s*(?:skype|telegram|signal|whatsapp|wechat|line|discord|slack|teams|threema|viber|messenger|xmpp|im|kakao|tg|wa)\s*[:/]+\s*/i;

type Bare = Omit<Literal, 'of'>;

const SHORTEST = 4;
const textsOf = (value: string): string[] => parse(value).atoms.map(({ text }) => text);
const isTelling = (atoms: readonly string[]): boolean => {
  const [only = ''] = atoms;
  return atoms.length > 1 ? atoms.join('').length > 2 : only.length >= SHORTEST && !isOrdinary(only);
};

function ofEmail(value: string): Bare[] {
  const at = value.lastIndexOf('@');
  const [local, host] = [textsOf(value.slice(0, at)), textsOf(value.slice(at + 1))];
  // With a number in it, a name at one host is mostly the name elsewhere.
  const alone = local.length > 1 && local.join('').length >= SHORTEST && local.some((part) => /\d/.test(part));
  return [
    { atoms: [...local, ...host], local: local.length, is: 'email' },
    ...(alone ? [{ atoms: local, tight: true, is: 'email' as const }] : []),
  ];
}

const POSTCODE = /^\s*(?:[a-z]{1,2}-)?\d{4,}\s/i;

/** A street with its number tells; a town does not. */
const ofPostal = (value: string): Bare[] =>
  value.split(/[\n,;]/).flatMap((line) => {
    const atoms = textsOf(line);
    const telling =
      atoms.length > 1 && !POSTCODE.test(line) && (atoms.length > 2 || atoms.some((atom) => /\d/.test(atom)));
    return telling ? [{ atoms, is: 'email' as const }] : [];
  });

function literalsOf({ channel, value }: Held): Bare[] {
  if (channel === 'phone') return [];
  if (channel === 'email') return value.includes('@') ? ofEmail(value) : [];
  if (channel === 'postal') return ofPostal(value);
  if (channel === 'url') {
    const atoms = textsOf(value.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, ''));
    return atoms.length > 1 ? [{ atoms, is: 'url' }] : [];
  }
  const atoms = textsOf(value.replace(SERVICE, '').replace(/^.*linkedin\.com\/in\//i, ''));
  const tight = !/\s/.test(value.trim());
  return isTelling(atoms) ? [{ atoms, tight, is: channel.startsWith('linkedin') ? 'url' : 'email' }] : [];
}

const isRun = (text: string): boolean => /[^\p{N}\p{Script=Latin}]/u.test(text) && parse(text).atoms[0]?.kind === 'run';

export function indexLiterals(handles: readonly Held[]): Literals {
  const literals: Literals = { byFirst: new Map(), byLast: new Map() };
  for (const handle of handles)
    for (const bare of literalsOf(handle)) {
      const literal: Literal = { ...bare, of: handle.of };
      const [first = ''] = literal.atoms;
      const [map, key] = isRun(first) ? [literals.byLast, first.slice(-1)] : [literals.byFirst, first];
      const known = map.get(key);
      if (known) known.push(literal);
      else if (key) map.set(key, [literal]);
    }
  return literals;
}

/** Between two parts of one address stands nothing that reads as words. */
const FURTHEST = 8;
const TIGHT = /^[._\-@:/+&=~]*$/;
/** At most so many words for the sign itself: `(at)`, `x 40`. */
const MOST_SIGNS = 3;

const isSign = (text: string, between: 'at' | 'dot'): boolean =>
  between === 'dot' ? DOT.has(text) : AT.has(text) || text === '64' || text === '40' || text === 'x';

/** Is the atom this part? In scripts without spaces other characters may stand around the whole. */
const isPart = ({ text, kind }: Atom, part: string, isLast: boolean): boolean =>
  text === part || (kind === 'run' && isLast && text.startsWith(part));

interface Step {
  atom: number;
  /** Did a sign, or a word for one, stand between? */
  signed: boolean;
}

/** The part behind `last`, or behind words for the sign before it; null where it is not there. */
function step(parsed: Parsed, last: number, { atoms: parts, local, tight }: Literal, n: number): Step | null {
  const between = n === local ? 'at' : local === undefined ? null : 'dot';
  for (let i = last + 1; i <= last + 1 + MOST_SIGNS; i += 1) {
    const [before, atom] = [parsed.atoms[i - 1], parsed.atoms[i]];
    if (!before || !atom || atom.start - before.end > FURTHEST) return null;
    const gap = gapOf(parsed, before, atom);
    if (tight && !TIGHT.test(gap)) return null;
    if (isPart(atom, parts[n] ?? '', n === parts.length - 1))
      return { atom: i, signed: i > last + 1 || /[@＠_]/.test(gap) };
    if (!between || !isSign(atom.text, between)) return null;
  }
  return null;
}

/** The last atom of the address that begins at `i`; null where it does not. Behind a sign the first part of a host is enough. */
function lastOf(parsed: Parsed, i: number, literal: Literal): Atom | null {
  const { atoms: parts, local = parts.length } = literal;
  let [last, signed] = [i, false];
  for (let n = 1; n < parts.length; n += 1) {
    const found = step(parsed, last, literal, n);
    if (!found) return n > local && signed ? (parsed.atoms[last] ?? null) : null;
    if (n === local) signed = found.signed;
    last = found.atom;
  }
  return parsed.atoms[last] ?? null;
}

function hitAt(parsed: Parsed, i: number, atom: Atom, literal: Literal): LiteralHit[] {
  const [first = ''] = literal.atoms;
  if (literal.atoms.length === 1 && atom.kind === 'run') {
    const at = atom.text.indexOf(first);
    return at < 0
      ? []
      : [
          {
            from: atom.at?.[at] ?? atom.from,
            to: atom.at?.[at + first.length] ?? atom.to,
            is: literal.is,
            of: literal.of,
          },
        ];
  }
  if (atom.kind === 'run' && !atom.text.endsWith(first)) return [];
  const last = lastOf(parsed, i, literal);
  const from = atom.kind === 'run' ? (atom.at?.[atom.text.length - first.length] ?? atom.from) : atom.from;
  return last ? [{ from, to: last.to, is: literal.is, of: literal.of }] : [];
}

const NONE: readonly Literal[] = [];

function beginningWith({ kind, text }: Atom, { byFirst, byLast }: Literals): readonly Literal[] {
  if (kind !== 'run') return byFirst.get(text) ?? NONE;
  return byLast.size > 0 ? [...new Set(text)].flatMap((char) => byLast.get(char) ?? []) : NONE;
}

export function literalsIn(parsed: Parsed, literals: Literals): LiteralHit[] {
  if (literals.byFirst.size + literals.byLast.size === 0) return [];
  const hits: LiteralHit[] = [];
  for (const [i, atom] of parsed.atoms.entries())
    for (const literal of beginningWith(atom, literals)) hits.push(...hitAt(parsed, i, atom, literal));
  return hits;
}
