// The lines of a vCard that are addresses, as ways to reach somebody: what it is, how it is written, whose it is.

import { oneLine } from '@/lib/formats/text/plain';
import { type Channel, canonical, type Handle, likelyOwner, readHandle } from '@/lib/model/person/handle';
import { splitAt, unescapeText } from './lines';
import { type Line, typesOf } from './property';

export interface Address {
  channel: Channel;
  value: string;
  owner: Handle['owner'];
  /** What kind of telephone it is, as vCards say it. */
  types?: string[];
}

/** Lines of one card that share a group: Apple says in a second line what the first one is. */
export type Labels = ReadonlyMap<string, string>;

export const labelsIn = (lines: readonly Line[]): Labels =>
  new Map(
    lines.flatMap(({ group, name, value }) =>
      group && name === 'X-ABLABEL' ? [[group, unescapeText(value).replace(/^_\$!<(.*)>!\$_$/, '$1')] as const] : [],
    ),
  );

/** Kinds of telephone that vCard 3.0 and 4.0 have a word for and that say more than "voice". */
export const PHONE_TYPES: ReadonlySet<string> = new Set(['cell', 'fax', 'pager', 'video', 'text', 'textphone', 'car']);

const MESSENGER =
  /^X-(SKYPE|SKYPE-USERNAME|AIM|ICQ|MSN|YAHOO|JABBER|XMPP|GTALK|GOOGLE-TALK|QQ|GADUGADU|GROUPWISE|SIP|TWITTER|TELEGRAM|SIGNAL|WHATSAPP|MS-IMADDRESS)$/;

type Way = Pick<Address, 'channel' | 'value'>;

const isWeb = (value: string): boolean => /^(https?:\/\/|www\.)\S+$/i.test(value);

/** A LinkedIn profile wherever it stands; else what the line says it is. */
function web(value: string, other: Channel): Way {
  const profile = readHandle(value);
  return profile?.channel === 'linkedin' ? profile : { channel: other, value };
}

function serviceOf({ name, params }: Line): string {
  if (name.startsWith('X-LINKEDIN')) return 'linkedin';
  return (params.get('SERVICE-TYPE') ?? params.get('X-SERVICE-TYPE') ?? params.get('TYPE'))?.[0] ?? '';
}

/** The name somebody has at a service, or the address of their page there. */
function profile(line: Line, said: string): Way {
  const value = said.replace(/^x-apple:/i, '');
  if (/^linkedin$/i.test(serviceOf(line)) && /^[^\s:/@]+$/.test(value))
    return { channel: 'linkedin', value: canonical('linkedin', value) };
  return isWeb(value) ? web(value, 'url') : { channel: 'messaging', value };
}

/** `skype:ann` says where `ann` is to be found. */
function messenger(name: string, value: string): Way {
  const service = name.slice(2).replace(/-(USERNAME)$/, '');
  if (service === 'MS-IMADDRESS' || value.toLowerCase().startsWith(`${service.toLowerCase()}:`) || isWeb(value))
    return isWeb(value) ? web(value, 'url') : { channel: 'messaging', value };
  return { channel: 'messaging', value: `${service.toLowerCase()}:${value}` };
}

/** As it is written on a letter; one that stands in the street alone keeps its lines. */
function postal({ value, params }: Line): Way {
  const parts = splitAt(';', value).map((part) => unescapeText(part).trim());
  const [box = '', extended = '', street = '', city = '', region = '', code = '', ...country] = parts;
  const written = [street, extended, box, `${code} ${city}`.trim(), region, ...country].filter(Boolean);
  const label = params.get('LABEL')?.[0] ?? '';
  return { channel: 'postal', value: written.length > 0 ? written.join(', ') : label.trim() };
}

/** Fewer digits are an extension, which would make strangers in two houses one person. */
const MIN_DIGITS = 5;

function phone({ params }: Line, said: string, ours: boolean): Way {
  const value = ours && params.get('VALUE')?.[0] === 'text' ? said : said.replace(/^tel:/i, '');
  const digits = value.replace(/\D/g, '').length;
  return { channel: ours || digits >= MIN_DIGITS ? 'phone' : 'other', value };
}

/** Some programs write `Ann <ann@home.example>`. */
const mailbox = (said: string): string => {
  const bare = said.replace(/^mailto:/i, '');
  return bare.match(/<([^<>\s]+@[^<>\s]+)>\s*$/)?.[1] ?? bare;
};

/** As Rung writes it: one line says one thing. */
function ownReading(line: Line): Way | null {
  const { name, value } = line;
  const said = unescapeText(value);
  if (name === 'EMAIL') return { channel: 'email', value: said };
  if (name === 'TEL') return phone(line, said, true);
  if (name === 'ADR') return { channel: 'postal', value: unescapeText(splitAt(';', value)[2] ?? '') };
  if (name === 'URL') return web(value, 'url');
  if (name !== 'SOCIALPROFILE' && name !== 'X-SOCIALPROFILE') return null;
  return /^linkedin$/i.test(serviceOf(line)) ? web(value, 'messaging') : { channel: 'messaging', value: said };
}

const ADDRESS = /^(ADR|EMAIL|TEL|URL|IMPP|(X-)?SOCIALPROFILE|X-LINKEDIN(-URL)?)$/;

function reading(line: Line): Way | null {
  const { name } = line;
  if (!ADDRESS.test(name)) return MESSENGER.test(name) ? messenger(name, unescapeText(line.value).trim()) : null;
  if (name === 'ADR') return postal(line);
  const value = unescapeText(line.value).trim();
  if (name === 'EMAIL') return { channel: 'email', value: mailbox(value) };
  if (name === 'TEL') return phone(line, value, false);
  return name === 'URL' ? web(value, 'url') : profile(line, value);
}

function ownerOf(types: readonly string[], label: string, address: Way) {
  const { channel, value } = address;
  const [home, work] = [
    types.includes('home') || /^home$/i.test(label),
    types.includes('work') || /^work$/i.test(label),
  ];
  if (channel.startsWith('linkedin')) return likelyOwner(channel, value);
  if (home !== work) return home ? 'personal' : 'employer';
  return likelyOwner(channel, value);
}

/** A number or an address that is somebody else's. */
const OF_OTHERS = /assistant|secretary/i;

/**
 * Null for a line that is no address of this person. `ours`: written by Rung, which says nothing where it is not known
 * whose an address is.
 */
export function addressIn(line: Line, labels: Labels, ours: boolean): Address | null {
  const address = ours ? ownReading(line) : reading(line);
  if (!address || !oneLine(address.value)) return null;
  const label = (line.group && labels.get(line.group)) || '';
  const types = typesOf(line);
  if (OF_OTHERS.test(label) || types.some((type) => OF_OTHERS.test(type))) return null;
  const guessed = ownerOf(types, label, address);
  const said = types.includes('home') || types.includes('work') || address.channel === 'linkedin';
  const kinds = address.channel === 'phone' ? types.filter((type) => PHONE_TYPES.has(type)) : [];
  return { ...address, owner: ours && !said ? 'unknown' : guessed, ...(kinds.length > 0 && { types: kinds }) };
}
