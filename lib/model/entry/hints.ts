// What a line says about itself: when it was, what kind it was, its tags, and who else was there.

export interface HintWords {
  /** What names a chip, lower case and of three words at most, to its id: `video call` to `video`. */
  chips: ReadonlyMap<string, string>;
}

export interface Hints {
  /** The line without the words that became a date. */
  text: string;
  /** Id of a chip the line begins with. */
  chip?: string;
  /** A day, or a day and a time. */
  day?: string;
  time?: string;
  /** Without `#`, as typed. */
  tags: string[];
  /** Without `@`, as typed; a dot or an underscore stands for a space. */
  names: string[];
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

interface Token {
  /** Lower case, without the punctuation at its end. */
  word: string;
  /** Something like a colon follows: what stands before it is a heading, not a sentence. */
  ends: boolean;
}

const tokensOf = (text: string): Token[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => ({ word: part.toLowerCase().replace(/[,:–-]+$/, ''), ends: /[,:–-]$/.test(part) }));

/** Days back to the last such weekday, today counting as none: on a Monday, "mon" is a week ago. */
function daysBack(word: string, today: Temporal.PlainDate): number | null {
  if (word === 'today') return 0;
  if (word === 'yesterday') return 1;
  const n = DAYS.findIndex((day) => day === word || day.slice(0, 3) === word);
  return n < 0 ? null : (today.dayOfWeek - (n + 1) + 7) % 7 || 7;
}

/** "Monday is their busiest day" is no date; "mon wants samples", "Monday: wants samples" and "Monday 15:00" are. */
function opensWithDay(tokens: Token[], { chips }: HintWords): boolean {
  const [first, second] = tokens;
  if (!first) return false;
  if (!DAYS.includes(first.word)) return true;
  return !second || first.ends || TIME.test(second.word) || chips.has(second.word);
}

function readWhen(
  tokens: Token[],
  today: Temporal.PlainDate,
  words: HintWords,
): { taken: number; day?: string; time?: string } {
  const [first, second] = tokens;
  const back = first && opensWithDay(tokens, words) ? daysBack(first.word, today) : null;
  const clock = back === null ? first : second;
  const time = clock?.word.match(TIME);
  const day = back === null ? undefined : today.subtract({ days: back }).toString();
  if (time && (day || clock?.ends)) {
    const at = { day: day ?? today.toString(), time: `${time[1]?.padStart(2, '0')}:${time[2]}` };
    return { taken: day ? 2 : 1, ...at };
  }
  return day ? { taken: 1, day } : { taken: 0 };
}

const marked = (text: string, sign: '#' | '@'): string[] => [
  ...new Set(
    [...text.matchAll(new RegExp(`(?:^|\\s)${sign}([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)`, 'gu'))].map(([, word = '']) =>
      word.replace(/[._-]+$/, ''),
    ),
  ),
];

/** Dates count at the beginning only, and leave the line; tags and names count anywhere and stay in it. */
export function readHints(text: string, today: Temporal.PlainDate, words: HintWords): Hints {
  const tokens = tokensOf(text);
  const { taken, day, time } = readWhen(tokens, today, words);
  const rest = taken === 0 ? text.trim() : text.trim().split(/\s+/).slice(taken).join(' ');
  const opening = (count: number) => tokens.slice(taken, taken + count).map(({ word }) => word);
  const chip = [3, 2, 1].map((count) => words.chips.get(opening(count).join(' '))).find(Boolean);
  return {
    text: rest,
    ...(chip && { chip }),
    ...(day && { day }),
    ...(time && { time }),
    tags: marked(rest, '#'),
    names: marked(rest, '@').map((name) => name.replace(/[._]/g, ' ')),
  };
}
