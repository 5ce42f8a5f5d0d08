// What was understood of a line, as its chips read.
import type { UnderstoodItem } from '@/components/entry/understood';
import type { Chip } from '@/lib/journal/kind';
import type { Token } from '@/lib/line/token';
import { sayDate } from '@/lib/model/when';
import { say } from '@/lib/words';

interface Reader {
  text: string;
  chips: readonly Chip[];
  /** Milliseconds since 1970. */
  now: number;
  /** IANA name. */
  zone: string;
}

/** A kind of token without words of its own shows those of the line. */
function labelOf({ means, from, to }: Token, { text, chips, now, zone }: Reader): string {
  const { kind, day, time, people, tags, followUp } = means;
  if (kind) return chips.find(({ id }) => id === kind)?.label ?? kind;
  if (day) return sayDate(day, now, zone);
  if (time) return time;
  if (followUp) return say('follow_up_on', [sayDate(followUp.day, now, zone), followUp.time].filter(Boolean).join(' '));
  if (people) return people.map(({ name }) => name).join(', ');
  return tags ? tags.map((tag) => `#${tag}`).join(' ') : text.slice(from, to);
}

export const understoodItems = (tokens: readonly Token[], reader: Reader): UnderstoodItem[] =>
  tokens.map((token) => ({ id: token.id, of: token.of, label: labelOf(token, reader) }));
