// Events as a calendar file (RFC 5545): what calendars of every maker take in with one press.

import { escapeText, fold } from '@/lib/formats/vcard/lines';
import { momentOf } from '@/lib/model/entry/entry';
import { isoOf } from '@/lib/model/moment';

export interface CalendarEvent {
  /** The same for every file of the event, so that a calendar replaces instead of adding. */
  uid: string;
  /** A stored date: a whole day, or a moment with its offset. */
  at: string;
  summary: string;
  url?: string;
  /** When the file is made, in milliseconds since 1970. */
  now: number;
}

export const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

/** Nobody said how long it takes; an hour is what calendars propose themselves. */
const LENGTH = 'PT1H';

const utc = (ms: number): string => isoOf(ms).replace(/\.\d+|[-:]/g, '');

/** RFC 5545, 3.3.11: no control character but the tab; a line break is written as such. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');

const start = (at: string): string[] =>
  at.length === 10
    ? [`DTSTART;VALUE=DATE:${at.replaceAll('-', '')}`]
    : [`DTSTART:${utc(momentOf(at))}`, `DURATION:${LENGTH}`];

const eventLines = ({ uid, at, summary, url, now }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(plain(uid))}`,
  `DTSTAMP:${utc(now)}`,
  ...start(at),
  `SUMMARY:${escapeText(plain(summary))}`,
  ...(url ? [`URL:${plain(url).replaceAll('\n', '')}`] : []),
  'END:VEVENT',
];

/** Texts are escaped and lines folded as in a vCard: the rules are the same (3.1, 3.3.11). */
export function calendarFile(...events: CalendarEvent[]): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//rung.example//Rung//EN'];
  const lines = [...head, ...events.flatMap(eventLines), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
