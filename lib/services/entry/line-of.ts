// An entry as the line, the chip and the fields it was logged with, so that logging and changing are the same form.
import { chips, formFor } from '@/lib/journal';
import type { Chip, Field } from '@/lib/journal/kind';
import type { Fact } from '@/lib/model/entry/entry';
import type { Line } from '@/lib/model/entry/line';

type KindChip = Chip & { kind: string };

const PROBE = '\u0000';

/** Name of the field that the line itself becomes. */
const lineField = (chip: KindChip): string | undefined =>
  Object.entries(chip.fields(PROBE)).find(([, value]) => value === PROBE)?.[0];

export const chipById = (id: string): KindChip | undefined => chips.find((chip) => chip.id === id);

/** What can be filled beyond the line of a chip, as far as the fields filled so far ask for it. */
export function formOf(chipId: string, more: Record<string, unknown>): readonly Field[] {
  const chip = chipById(chipId);
  const form = chip ? formFor(chip.kind) : [];
  return form.filter(({ when }) => {
    const value = when && more[when.name];
    return !when || (Array.isArray(value) ? value : [value]).some((one) => when.is.includes(one));
  });
}

/** The fields a line makes; undefined where a field of the form was left empty. */
export function fieldsOf(line: Line): Record<string, unknown> | null {
  const chip = chipById(line.chip);
  if (!chip) return null;
  const all = formFor(chip.kind);
  const asked = new Set(formOf(line.chip, line.more).map((field) => field.name));
  const more = Object.fromEntries(all.map(({ name }) => [name, asked.has(name) ? line.more[name] : undefined]));
  return { ...chip.fields(line.text.trim()), ...more, kind: chip.kind };
}

/** The line an entry was logged with; null for kinds that are not logged by a line. */
export function lineOf(entry: Fact): Line | null {
  const chip = chips.find((candidate) => {
    if (candidate.kind !== entry.kind) return false;
    const field = lineField(candidate);
    const fixed = Object.entries(candidate.fields(PROBE)).filter(([name]) => name !== field);
    return fixed.every(([name, value]) => typeof value !== 'string' || entry[name] === value) || !fixed.length;
  });
  const field = chip && lineField(chip);
  if (!chip || !field) return null;
  const names = formFor(entry.kind).map((item) => item.name);
  const more = Object.fromEntries(names.flatMap((name) => (entry[name] === undefined ? [] : [[name, entry[name]]])));
  return { text: String(entry[field] ?? ''), chip: chip.id, at: entry.at, more };
}
