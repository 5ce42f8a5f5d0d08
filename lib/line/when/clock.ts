// Hours: 15:00, 3pm, 9.30 am, at 3, noon.
import { phrase } from '@/lib/line/read/typed';

/** Hours in which a bare "at 3" is meant in a working day: from eight in the morning on. */
const FIRST_HOUR = 8;

const SOURCES = [
  '(?<h>[01]?\\d|2[0-3])[:h](?<m>[0-5]\\d)(?: ?(?<half>[ap])\\.?m)?',
  '(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\\d))?(?: ?- ?\\d{1,2}(?:[:.]\\d\\d)?)? ?(?<half>[ap])\\.?m',
  '(?:at|@) (?<h>[01]?\\d|2[0-3])\\.(?<m>[0-5]\\d)',
  '(?<h>[01]?\\d|2[0-3]) ?uhr',
  '(?<h>1\\d|2[0-3])h',
  '(?:at|@) (?<h>[01]?\\d|2[0-3]) ?h(?:rs)?',
  "(?:at|@|after|around) ?(?<bare>1[0-2]|[1-9])(?: o'clock)?",
  "(?<bare>1[0-2]|[1-9]) o'clock",
  'half past (?<past>1[0-2]|[1-9])',
  '(?<noon>noon|midday)',
];
const FORMS = SOURCES.map(phrase);
/** "at 40 each", "at 5 sites": what may follow a bare number that is an hour. */
const AFTER_BARE =
  /^(?: (?:[,;:.!?-]|with|to|re|about|on|and|for|at|in|today|tomorrow|then|she|he|they|we|i|mon|tue|wed|thu|fri|sat|sun|[a-z]+day)(?= |$)|$)/;

export interface Hour {
  /** Where it stands in the words as they are meant. */
  from: number;
  to: number;
  /** `15:00`. */
  time: string;
}

function timeOf({ h, m = '00', half, bare, past, noon }: Record<string, string | undefined>): string {
  if (noon) return '12:00';
  const hour = Number(h ?? bare ?? past);
  const said = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  const meant = h === undefined && said < FIRST_HOUR ? said + 12 : said;
  return `${String(meant).padStart(2, '0')}:${past ? '30' : m}`;
}

/** Every hour in the words, first come first; a stretch from ten to eleven begins at ten. */
export function hoursIn(read: string): Hour[] {
  const hours: Hour[] = [];
  for (const form of FORMS)
    for (const match of read.matchAll(form)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (match.groups?.bare && !AFTER_BARE.test(read.slice(to))) continue;
      if (hours.some((hour) => from < hour.to && hour.from < to)) continue;
      hours.push({ from, to, time: timeOf(match.groups ?? {}) });
    }
  return hours.sort((a, b) => a.from - b.from);
}
