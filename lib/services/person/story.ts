// One customer's story to read and to tell: oldest first, stage by stage with its times, names as the rep wants them.
import { readEntry } from '@/lib/journal';
import { type StageMove, skipped } from '@/lib/journal/stage';
import type { Fact } from '@/lib/model/entry/entry';
import { type Ladder, stageName } from '@/lib/model/ladder/ladder';
import { isoOf } from '@/lib/model/moment';
import { dayOf, sayAs, sayLength } from '@/lib/model/when';
import { say } from '@/lib/words';
import type { Span } from './spans';

/** Somebody in it, and what the story calls them. */
export interface Called {
  name: string;
  call: string;
}

export interface Telling {
  ladder: Ladder;
  /** Names by id. */
  nameOf(id: string): string | undefined;
  called: readonly Called[];
  /** IANA name of the place whose days count. */
  zone: string;
  /** Language of the days; the reader's own where absent. */
  locale?: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every name by which somebody may stand in a line: whole, with a sign before it, or the first name alone. */
function namesOf({ name, call }: Called): [string, string][] {
  const whole = name.trim();
  const [first = ''] = whole.split(/\s+/);
  return whole === call.trim() ? [] : [whole, first].filter(Boolean).map((one) => [one, call.trim()]);
}

/** The text with everybody called as the rep wants; the longest name is looked for first. */
export function renamed(text: string, called: readonly Called[]): string {
  const pairs = called.flatMap(namesOf).toSorted(([a], [b]) => b.length - a.length);
  if (pairs.length === 0) return text;
  const calls = new Map(pairs.toReversed().map(([name, call]) => [name.toLowerCase(), call]));
  const names = pairs.map(([name]) => escaped(name)).join('|');
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}@])@?(${names})(?![\\p{L}\\p{N}@])`, 'giu');
  return text.replace(anywhere, (found, name: string) => calls.get(name.toLowerCase()) ?? found);
}

const dayIn = (at: string, { zone, locale }: Telling): string =>
  sayAs(dayOf(at, zone), { dateStyle: 'medium' }, locale);

function entryLine(entry: Fact, telling: Telling): string {
  const { label, line, aside } = readEntry(entry, {
    ladderOf: () => undefined,
    nameOf: telling.nameOf,
    sayDay: (at) => dayIn(at, telling),
  });
  return `- ${dayIn(entry.at, telling)}, ${label}: ${[line, aside].filter(Boolean).join(' (')}${aside ? ')' : ''}`;
}

function stepLines(move: StageMove, { ladder }: Telling): string[] {
  const over = skipped(move.from, move.to).map((n) => stageName(ladder, n));
  return [
    ...(move.to < move.from ? [say('way_back', stageName(ladder, move.from))] : []),
    ...(over.length > 0 ? [say('way_over', over.join(', '))] : []),
    ...move.evidence.flatMap(({ text, ref }) => (text && !ref ? [`${say('story_because')} ${text}`] : [])),
    ...(move.missed?.trim() ? [`${say('missed')}: ${move.missed.trim()}`] : []),
  ];
}

function spanLines({ stage, move, from, until, entries }: Span, telling: Telling): string[] {
  const { ladder, zone, locale } = telling;
  const name = stage > 0 ? `${stage} ${stageName(ladder, stage)}` : stageName(ladder, 0);
  const length = sayLength(isoOf(from), until, zone, locale);
  const since = say('story_since', dayIn(move?.at ?? isoOf(from), telling));
  return [
    `${name}, ${[since, length].filter(Boolean).join(', ')}`,
    ...(move ? stepLines(move, telling) : []),
    ...entries.map((entry) => entryLine(entry, telling)),
    '',
  ];
}

/** Plain text. `spans` without what is sensitive. */
export function storyOf(name: string, spans: readonly Span[], telling: Telling): string {
  const text = [say('story_title', name), '', ...spans.flatMap((span) => spanLines(span, telling))].join('\n');
  return `${renamed(text, telling.called).trimEnd()}\n`;
}
