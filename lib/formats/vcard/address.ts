// The lines of a vCard that are addresses, as ways to reach somebody: what it is, how it is written, whose it is.

import { oneLine, withoutHidden } from '@/lib/formats/text/plain';
import { type Channel, canonical, type Handle, readHandle } from '@/lib/model/person/handle';
import { likelyOwner } from '@/lib/model/person/likely-owner';
import { splitAt, unescapeText } from './lines';
import type { Line } from './property';
import { type Labels, saidOf } from './types';

export interface Address {
  channel: Channel;
  value: string;
  owner: Handle['owner'];
  /** What kind of telephone it is, as vCards say it. */
  types?: string[];
  /** A name somebody gave it. */
  label?: string;
}

const MESSENGER =
  /^X-(SKYPE|SKYPE-USERNAME|AIM|ICQ|MSN|YAHOO|JABBER|XMPP|GTALK|GOOGLE-TALK|QQ|GADUGADU|GROUPWISE|SIP|TWITTER|TELEGRAM|SIGNAL|WHATSAPP|MS-IMADDRESS)$/;

interface Way {
  channel: Channel;
  value: string;
  /** Where it is, if the address itself does not say so. */
  service?: string;
}

const isWeb = (value: string): boolean => /^(https?:\/\/|www\.)\S+$/i.test(value);

/** A LinkedIn profile wherever it stands; else what the line says it is. */
function web(value: string, other: Channel): Way {
  const found = readHandle(value);
  return found?.channel === 'linkedin' ? found : { channel: other, value };
}

/** Types that say how an account is used, not where it is. */
const NO_SERVICE = /^(home|work|pref|personal|business|other|internet)$/i;

function serviceOf({ name, params }: Line): string {
  if (name.startsWith('X-LINKEDIN')) return 'linkedin';
  const named = params.get('SERVICE-TYPE') ?? params.get('X-SERVICE-TYPE') ?? params.get('TYPE') ?? [];
  return named.find((service) => !NO_SERVICE.test(service)) ?? '';
}

/** `skype:ann` says where `ann` is to be found. */
const at = (service: string, value: string): string =>
  !service || value.toLowerCase().startsWith(`${service.toLowerCase()}:`) || /^[a-z][\w+.-]*:/i.test(value)
    ? value
    : `${service.toLowerCase()}:${value}`;

/** The name somebody has at a service, or the address of their page there. */
function profile(line: Line, said: string): Way {
  const [service, user] = [serviceOf(line), line.params.get('X-USER')?.[0] ?? line.params.get('USERNAME')?.[0]];
  const bare = said.replace(/^x-apple:/i, '');
  const value = bare || user || '';
  if (/^linkedin$/i.test(service) && /^[^\s:/@]+$/.test(value))
    return { channel: 'linkedin', value: canonical('linkedin', value) };
  return isWeb(value)
    ? { ...web(value, 'url'), ...(service && { service }) }
    : { channel: 'messaging', value: at(service, value) };
}

function messenger(name: string, value: string): Way {
  const service = name.slice(2).replace(/-(USERNAME)$/, '');
  if (isWeb(value)) return web(value, 'url');
  return { channel: 'messaging', value: at(service === 'MS-IMADDRESS' ? '' : service, value) };
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

const ADDRESS = /^(ADR|LABEL|EMAIL|TEL|URL|IMPP|(X-)?SOCIALPROFILE|X-LINKEDIN(-URL)?)$/;

function reading(line: Line): Way | null {
  const { name } = line;
  const value = withoutHidden(unescapeText(line.value)).trim();
  if (!ADDRESS.test(name)) return MESSENGER.test(name) ? messenger(name, value) : null;
  if (name === 'ADR') return postal(line);
  if (name === 'LABEL') return { channel: 'postal', value };
  if (name === 'EMAIL') return { channel: 'email', value: mailbox(value) };
  if (name === 'TEL') return phone(line, value, false);
  return name === 'URL' ? web(value, 'url') : profile(line, value);
}

/** Null for a line that is no address of this person. `ours`: written by Rung, which says whose it is where that is known. */
export function addressIn(line: Line, labels: Labels, ours: boolean): Address | null {
  const way = ours ? ownReading(line) : reading(line);
  if (!way || !oneLine(way.value)) return null;
  const { channel, value, service = '' } = way;
  const { owner, kinds, label, ofOthers } = saidOf(line, labels, ours);
  if (ofOthers) return null;
  const likely = channel.startsWith('linkedin') || !ours ? likelyOwner(channel, value) : 'unknown';
  const name = channel.startsWith('linkedin') ? '' : label || service;
  return {
    channel,
    value,
    owner: channel.startsWith('linkedin') ? likely : (owner ?? likely),
    ...(channel === 'phone' && kinds.length > 0 && { types: kinds }),
    ...(name && { label: name }),
  };
}
