// What a line says of the address it holds beside the address: whose it is, which kind of telephone, and a name for it.
import { oneLine } from '@/lib/formats/text/plain';
import type { Handle } from '@/lib/model/person/handle';
import { fromQuotedPrintable } from './decode';
import { unescapeText } from './lines';
import type { Line } from './property';

/** Lines of one card that share a group: Apple says in a second line what the first one is. */
export type Labels = ReadonlyMap<string, string>;

const BUILT_IN = /^_\$!<(.*)>!\$_$/;

export const labelsIn = (lines: readonly Line[]): Labels =>
  new Map(
    lines.flatMap(({ group, name, value }) =>
      group && name === 'X-ABLABEL' ? [[group, unescapeText(value).trim()] as const] : [],
    ),
  );

/** Kinds of telephone that vCard 3.0 and 4.0 have a word for and that say more than "voice". */
export const PHONE_TYPES: ReadonlySet<string> = new Set(['cell', 'fax', 'pager', 'video', 'text', 'textphone', 'car']);

const HOME = /^(home|private?|personal|domicile|priv[ée]|casa|particular|homefax)$/i;
const WORK =
  /^(work|business|office|arbeit|dienstlich|gesch[äa]ftlich|b[üu]ro|firma|bureau|trabajo|oficina|lavoro|workfax)$/i;
/** A number or an address that is somebody else's. */
const OF_OTHERS = /assistant|secretary/i;
/** Words for kinds of telephone beside those of the standard. */
const KINDS: Readonly<Record<string, string>> = {
  mobile: 'cell',
  iphone: 'cell',
  handy: 'cell',
  homefax: 'fax',
  workfax: 'fax',
  otherfax: 'fax',
};
/** Said by many programs of every address, and worth nothing. */
const SAYS_NOTHING =
  /^(internet|pref|voice|msg|isdn|bbs|modem|pcs|x400|x-osso-.*|dom|intl|postal|parcel|other|main|first|last|aim|jpeg|skype|url|homepage|\d+)$/i;

/** Telephones of Samsung write a name of one's own so: `X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=70=72)`. */
const SAMSUNG = /^X-CUSTOM\((?:CHARSET=([\w-]+),)?(?:ENCODING=QUOTED-PRINTABLE,)?([^)]*)\)$/i;

/** As the program that made them wrote them. */
const writtenTypes = ({ params }: Line): string[] => {
  const all = params.get('TYPE') ?? [];
  const whole = all.join(',');
  const samsung = whole.match(SAMSUNG);
  if (samsung) return [fromQuotedPrintable(samsung[2] ?? '', samsung[1])];
  return all.flatMap((type) => type.split(',')).map((type) => type.trim());
};

export interface Said {
  /** Undefined where nothing says so. */
  owner: 'personal' | 'employer' | undefined;
  /** Kinds of telephone, as vCards say them. */
  kinds: string[];
  /** A name somebody gave the address: "Holiday home"; empty where it has none. */
  label: string;
  ofOthers: boolean;
}

const MAX_LABEL = 60;

/** A name of one's own, out of what is no word of the standard. */
const ownWord = (word: string): string => word.replace(/^x-/i, '');

/** `ours`: written by Rung, whose labels mean nothing but themselves. */
export function saidOf(line: Line, labels: Labels, ours = false): Said {
  const given = (line.group && labels.get(line.group)) || '';
  const label = given.replace(BUILT_IN, '$1');
  const types = writtenTypes(line);
  const words = [...types, ...(label && !ours ? [label] : [])];
  const kinds = words
    .map((word) => KINDS[word.toLowerCase()] ?? word.toLowerCase())
    .filter((word) => PHONE_TYPES.has(word));
  const [home, work] = [HOME, WORK].map((pattern) => words.some((word) => pattern.test(word)));
  const isKnown = (word: string) =>
    HOME.test(word) ||
    WORK.test(word) ||
    SAYS_NOTHING.test(word) ||
    PHONE_TYPES.has(KINDS[word.toLowerCase()] ?? word.toLowerCase());
  const own = ours
    ? [given]
    : (given && !BUILT_IN.test(given) ? [label] : types.map(ownWord)).filter((word) => word && !isKnown(word));
  return {
    owner: home === work ? undefined : home ? 'personal' : 'employer',
    kinds: [...new Set(kinds)],
    label: oneLine(own.join(', ')).slice(0, MAX_LABEL).toWellFormed(),
    ofOthers: words.some((word) => OF_OTHERS.test(word)),
  };
}

/** The lines of an address, with the name it was given in a line of its own. `n`: its place in the card. */
export function labelled(
  lines: readonly string[],
  { label }: Handle,
  n: number,
  escaped: (text: string) => string,
): string[] {
  const [line, ...others] = lines;
  if (!line || !label) return [...lines];
  return [`label${n}.${line}`, `label${n}.X-ABLabel:${escaped(label)}`, ...others];
}

/** The names that go out with addresses, for comparing what comes back. */
export const labelsOf = (handles: readonly Handle[], linesOf: (handle: Handle) => string[]): string[] =>
  handles
    .flatMap((handle) =>
      handle.label && linesOf(handle).length > 0 ? `${linesOf(handle)[0]} ${oneLine(handle.label)}` : [],
    )
    .sort();
