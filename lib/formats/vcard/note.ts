// The notes of a card: what stands on the card itself, and what is dated and becomes an entry.

import { plain } from '@/lib/formats/text/plain';
import { isStoredDate } from '@/lib/model/entry/entry';
import { unescapeText } from './lines';
import type { Line } from './property';
import { type Sheet, take } from './sheet';

export interface DatedNote {
  /** As it is stored: a day, or a moment in UTC. */
  at: string;
  text: string;
}

export interface Notes {
  note: string;
  dated: DatedNote[];
}

const STAMP = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** A time of a vCard of any version as it is stored; null where it is none. Without a zone UTC is meant. */
export function storedStamp(stamp: string | undefined): string | null {
  const [, y, mo, d, h, mi, s = '00', zone = 'Z'] = stamp?.trim().match(STAMP) ?? [];
  if (!y) return null;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.replace(':', '').slice(3) || '00'}`;
  const at = h ? `${y}-${mo}-${d}T${h}:${mi}:${s}${offset}` : `${y}-${mo}-${d}`;
  return isStoredDate(at) ? at : null;
}

const HEADING = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d) UTC)?$/;

/** The line above a dated note in the one NOTE of vCard 3.0. */
export const headingOf = (at: string, moment: string | null): string => {
  if (at.length === 10 || !moment) return at.slice(0, 10);
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`;
};

/** A line of a note that looks like a heading is moved by one space, so that it is none. */
export const withoutHeadings = (text: string): string =>
  text
    .split('\n')
    .map((line) => (HEADING.test(line) ? ` ${line}` : line))
    .join('\n');

/** A NOTE with headings, as Rung writes it in vCard 3.0, taken apart. */
function underHeadings(text: string): Notes {
  const [first = [], ...rest] = text.split('\n').reduce<string[][]>(
    (parts, line) => {
      if (HEADING.test(line)) parts.push([]);
      parts.at(-1)?.push(line);
      return parts;
    },
    [[]],
  );
  const dated = rest.map(([heading = '', ...lines]) => {
    const [, day = '', time] = heading.match(HEADING) ?? [];
    return { at: time ? `${day}T${time}:00Z` : day, text: lines.join('\n').trim() };
  });
  return { note: first.join('\n').trim(), dated: dated.filter(({ at }) => isStoredDate(at)) };
}

export function notesIn(sheet: Sheet): Notes {
  const [on, dated]: [Line[], DatedNote[]] = [[], []];
  for (const line of take(sheet, 'NOTE')) {
    const at = storedStamp(line.params.get('CREATED')?.[0]);
    if (at) dated.push({ at, text: plain(unescapeText(line.value)) });
    else on.push(line);
  }
  const note = on.map(({ value }) => plain(unescapeText(value))).join('\n\n');
  const three = sheet.ours && sheet.byName.get('VERSION')?.[0]?.value.trim() === '3.0';
  if (!three) return { note: sheet.ours ? note : note.trim(), dated };
  const apart = underHeadings(note);
  return { note: apart.note, dated: [...apart.dated, ...dated] };
}
