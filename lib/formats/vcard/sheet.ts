// A card while it is read: its lines, and which of them have found their place.
import { oneLine } from '@/lib/formats/text/plain';
import type { Card } from './cards';
import { unescapeText } from './lines';
import { type Line, saysNothing } from './property';

export interface Sheet {
  card: Card;
  /** Written by Rung: then it says what it means, and nothing is guessed. */
  ours: boolean;
  /** Those that say anything, in their order. */
  lines: readonly Line[];
  /** The same by name. */
  byName: ReadonlyMap<string, readonly Line[]>;
  used: Set<Line>;
}

/** Who says `PRODID`, and the first part of our own names in other programs' files. */
export const PREFIX = 'rung.example';

export function sheetOf(card: Card): Sheet {
  const lines = card.lines.filter((line) => !saysNothing(line));
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    const known = byName.get(line.name);
    if (known) known.push(line);
    else byName.set(line.name, [line]);
  }
  const ours = byName.get('PRODID')?.some(({ value }) => value.includes(PREFIX)) ?? false;
  return { card, ours, lines, byName, used: new Set() };
}

export const named = ({ byName }: Sheet, name: string): readonly Line[] => byName.get(name) ?? [];

/** All lines of these names, which have found their place with this. */
export function take(sheet: Sheet, ...names: string[]): Line[] {
  const lines = names.flatMap((name) => named(sheet, name));
  for (const line of lines) sheet.used.add(line);
  return lines;
}

/** The first line of this name on one line of text; empty where there is none. Of alternatives the first one counts. */
export function takeText(sheet: Sheet, name: string): string {
  const [line] = named(sheet, name);
  if (!line) return '';
  sheet.used.add(line);
  return oneLine(unescapeText(line.value));
}
