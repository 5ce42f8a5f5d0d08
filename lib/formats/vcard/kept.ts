// Lines of foreign cards that Rung has no place for: kept as they came and written out again.

import { oneLine, plain } from '@/lib/formats/text/plain';
import type { Contact } from '@/lib/model/person/contact';
import { organisationIn } from './name';
import { type Line, readLine, saysNothing } from './property';

/** What a card said that Rung has no field for; part of the contact, under one clock. */
export interface Extra {
  /** The id it has elsewhere, where that is no uuid. */
  uid?: string;
  /** `org`, `group` or `location`, where it is no person. */
  kind?: string;
  /** Logical lines, in their order. */
  vcard?: string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** An archive from anywhere may hold anything here. */
export function extraOf({ extra }: Contact): Extra {
  if (typeof extra !== 'object' || extra === null) return {};
  const { uid, kind, vcard } = extra as Record<string, unknown>;
  return {
    ...(isText(uid) && { uid }),
    ...(isText(kind) && { kind }),
    ...(Array.isArray(vcard) && { vcard: vcard.filter(isText) }),
  };
}

const CARETS: Record<string, string> = { '\n': '^n', '"': "^'", '^': '^^' };
const quoted = (value: string): string => {
  const safe = value.replace(/[\n"^]/g, (char) => CARETS[char] ?? '');
  return /[;:,]/.test(safe) ? `"${safe}"` : safe;
};

/** A line as it is kept: whole, with all its parameters. */
export function lineText({ group, name, params, value }: Line): string {
  const said = [...params].map(([key, values]) => `;${key}=${values.map(quoted).join(',')}`);
  return `${group ? `${group}.` : ''}${name}${said.join('')}:${value}`;
}

/** Said by the card itself, or to be left out of every card. More than one `FN` has a place in 4.0 only. */
const NEVER =
  /^(BEGIN|END|VERSION|PRODID|UID|REV|CREATED|KIND|X-ADDRESSBOOKSERVER-KIND|N|PHOTO|KEY|LOGO|SOUND|CLIENTPIDMAP|CATEGORIES|NOTE|X-RUNG-.*)$/;

/** No quotation mark, caret or comma: some readers refuse the card or break it when they write it again. */
const bare = (value: string): string => value.replace(/["^,;:\s]+/g, ' ').trim();

/** In 4.0 dates have no hyphens, in 3.0 most readers expect them. */
function dated(name: string, value: string, version: 3 | 4): string {
  if (name !== 'BDAY' && name !== 'ANNIVERSARY') return value;
  return version === 4
    ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3')
    : value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

function rewritten(line: Line, version: 3 | 4): string {
  // The pointer in it cannot do without quotation marks.
  if (line.name === 'JSPROP') return lineText(line);
  const params = [...line.params].filter(([key]) => key !== 'PID' && key !== 'ALTID');
  const said = params.flatMap(([key, values]) => {
    const safe = values.flatMap((value) => (key === 'TYPE' ? value.split(',') : [value])).map(bare);
    return safe.filter(Boolean).map((value) => `;${key}=${value}`);
  });
  return `${line.group ? `${line.group}.` : ''}${line.name}${said.join('')}:${dated(line.name, line.value, version)}`;
}

/** The kept lines that can be read. */
export const keptOf = (contact: Contact): Line[] =>
  (extraOf(contact).vcard ?? []).flatMap((text) => {
    const line = readLine(plain(text).replaceAll('\n', ' '), 0);
    return line && !saysNothing(line) ? [line] : [];
  });

/** `ORG` with the organisation of the card, which is written with its departments in its own place. */
export const isWork = ({ name, value }: Line, { organisation }: Contact): boolean =>
  name === 'ORG' && organisationIn(value) === oneLine(organisation ?? '');

/** Said by the card in its own words, whatever a foreign one said: also that somebody emptied the field. */
const isSaid = (line: Line, contact: Contact): boolean =>
  isWork(line, contact) || (line.name === 'BDAY' && contact.birthday !== undefined);

/** The kept lines as they are written in a card of this version. */
export const keptLines = (contact: Contact, version: 3 | 4): string[] =>
  keptOf(contact)
    .filter((line) => !NEVER.test(line.name) && !(version === 3 && line.name === 'FN') && !isSaid(line, contact))
    .map((line) => rewritten(line, version));
