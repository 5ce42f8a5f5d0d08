// Lines as reps really type them, a file for each kind, with what each of them says. Everybody in them is invented.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** A Saturday. */
export const NOW = '2026-11-28T10:00';
export const ZONE = 'Europe/Berlin';

export const PEOPLE = [
  ...['Luis Ortega', 'Dana Whitfield', 'Zoë Lindqvist', 'Łukasz Nowak', 'Jürgen Weiß', 'Nguyễn Thị Hoa'],
  ...['Søren Kjær', 'José Álvarez', 'Priya Raman', 'Aoife Brennan', 'Дмитрий Соколов', '李娜'],
  ...['Anneke Brandt-Visser', "Niamh O'Dwyer", 'Mia Chase', 'Will Hunter', 'May Lin'],
];

export interface Expected {
  text: string;
  kind: string;
  day: string;
  time?: string;
  people: string[];
  tags: string[];
  followUp: string | null;
}

const list = (text = ''): string[] => text.split(',').filter(Boolean);

/** "Called yesterday | day=2026-11-27": what is not said is today, nobody, nothing. */
function expected(kind: string, line: string): Expected {
  const [text = '', extra = ''] = line.split(' | ');
  const said = Object.fromEntries(
    extra
      .split(/ (?=[a-zA-Z]+=)/)
      .filter(Boolean)
      .map((part) => part.split('=')),
  );
  const { day = NOW.slice(0, 10), time, people, tags, followUp = null } = said;
  return { text, kind, day, ...(time && { time }), people: list(people), tags: list(tags), followUp };
}

/** By kind. */
function linesIn(folder: URL): ReadonlyMap<string, readonly Expected[]> {
  const files = readdirSync(folder).map((name): [string, Expected[]] => {
    const kind = basename(name, '.txt');
    const text = readFileSync(new URL(name, folder), 'utf8');
    return [
      kind,
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => expected(kind, line)),
    ];
  });
  return new Map(files);
}

export const lines = linesIn(new URL('../fixtures/line/', import.meta.url));
/** The same where Rung speaks German. */
export const germanLines = linesIn(new URL('../fixtures/line-de/', import.meta.url));
