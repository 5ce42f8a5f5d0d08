// The addresses in a cell: how many there are, of which channel, and what of it is none.

import { profileMember, profileSlug } from '@/lib/detect/read/profile-address';
import { oneLine, plain, withoutHidden } from '@/lib/formats/text/plain';
import { type Channel, type Handle, isEmail, keyOf } from '@/lib/model/person/handle';
import { phrase } from '@/lib/words';

export interface Address {
  channel: 'email' | 'phone' | 'web' | 'postal' | 'messaging';
  /** As it stands in the cell; may hold several. */
  text: string;
  /** Where the file says so. */
  owner?: Handle['owner'];
  /** What the file calls it, in words of its own. */
  label?: string;
  /** What it is for, as in a vCard: `fax`. */
  types?: readonly string[];
}

/** What all the programs write between values that share a cell. */
export const BETWEEN = ' ::: ';

/** An address of the web as it may be opened; bare names of hosts are given a scheme. */
function webAddress(text: string): string | null {
  const bare = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(text);
  const url = /\s/.test(text) ? null : URL.parse(bare ? `https://${text}` : text);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
}

/** A number of which a spreadsheet kept the size alone: `4.79E+11`. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const isPhone = (text: string): boolean => text.replace(/\D/g, '').length >= 3 && !ROUNDED.test(text);

export type Found = { channel: Channel; value: string };

/** What an address of the web leads to; profiles of LinkedIn are known by their names or numbers. */
export function webIn(text: string): Found | null {
  const href = webAddress(text);
  if (!href) return null;
  const slug = profileSlug(href);
  if (slug) return { channel: 'linkedin', value: slug };
  const member = profileMember(href);
  return member ? { channel: 'linkedin-member', value: member } : { channel: 'url', value: href };
}

const NOUN: Partial<Record<Address['channel'], string>> = {
  email: phrase`e-mail address`,
  phone: phrase`phone number`,
  web: phrase`address of the web`,
};

function single({ channel, text }: Address): Found | null {
  if (channel === 'email') return isEmail(text) ? { channel, value: text } : null;
  if (channel === 'phone') return isPhone(text) ? { channel, value: text } : null;
  return channel === 'web' ? webIn(text) : { channel, value: text };
}

/** Spreadsheets keep a number as text by an apostrophe or a formula; marks nobody sees come with what was copied. */
const unmarked = (text: string, channel: Address['channel']): string =>
  channel === 'phone'
    ? withoutHidden(text)
        .replace(/^\s*="([^"]*)"\s*$/, '$1')
        .replace(/^\s*'(?=[+(\d])/, '')
    : withoutHidden(text);

/** Several numbers in one cell, each of them whole; else the cell as it is. */
function numbersIn(text: string): string[] {
  const parts = text.split(/[,;\n]|\s\/\s/).map((part) => part.trim());
  const areWhole = parts.every((part) => /^[+(0]/.test(part) && part.replace(/\D/g, '').length >= 7);
  return areWhole ? parts : [text];
}

/** `Ann <ann@home.example>, ann@orbit.example` holds two. */
const partsOf = ({ channel, text }: Address): string[] =>
  channel === 'postal'
    ? text.split(BETWEEN.trim()).map((part) => plain(part).trim())
    : unmarked(text, channel)
        .split(channel === 'email' ? /[\s,;<>"]+|mailto:/i : BETWEEN.trim())
        .flatMap((part) => (channel === 'phone' ? numbersIn(part) : [part]))
        .map(oneLine);

/** A handle holds no more. Characters. */
const MAX = 400;
const fits = ({ channel, value }: Found): boolean => value.length <= MAX && keyOf(channel, value).length <= MAX;

/** `fault`: what of the cell is no address, in a sentence. A name before an e-mail address is none of its faults. */
export function addressesIn(address: Address): { found: Found[]; fault?: string } {
  const parts = partsOf(address)
    .filter(Boolean)
    .map((text) => ({ text, is: single({ ...address, text }) }));
  const found = parts.flatMap(({ is }) => (is && fits(is) ? is : []));
  const shown = `"${oneLine(address.text).slice(0, 60).toWellFormed()}"`;
  if (parts.some(({ is }) => is && !fits(is)))
    return { found, fault: phrase`${shown} is longer than an address can be and was left out.` };
  const lost = parts.some(
    ({ text, is }) => !is && (address.channel !== 'email' || found.length === 0 || text.includes('@')),
  );
  const noun = NOUN[address.channel];
  return { found, ...(lost && noun && { fault: phrase`${shown} is no ${noun} and was left out.` }) };
}
