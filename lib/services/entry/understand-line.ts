// A typed line with what it says about itself made use of: its date, its kind, its tags, who else was there.
import { chips } from '@/lib/journal';
import { readHints } from '@/lib/model/entry/hints';
import type { Line } from '@/lib/model/entry/line';
import { storedDate } from '@/lib/model/when';
import { findContacts } from '@/lib/store/read/find';
import type { Store } from '@/lib/store/store';

export interface Understood {
  line: Line;
  tags: string[];
  /** People of the notebook that were named and meant without doubt. */
  with: { id: string; name: string }[];
  /** True where the line says more than its words. */
  hinted: boolean;
}

/** Lines begin with these in another sense: "Asked for samples" tells what they asked, not what was asked of them. */
const PLAIN_WORDS = ['ask', 'other'];
const chipWords = new Map(
  chips.filter((chip) => !PLAIN_WORDS.includes(chip.id)).map((chip) => [chip.label.toLowerCase(), chip.id]),
);

/** One name, one person: with two Luises nobody is meant for sure. */
async function personCalled(store: Store, name: string): Promise<Understood['with']> {
  const [row, second] = await findContacts(store, name, 2);
  return row && !second ? [{ id: row.id, name: row.record.name }] : [];
}

/** The line as one of the kind it says it is, so that the form of that kind is there before it is saved. */
export const ofKind = (line: Line, chip: string = line.chip): Line =>
  chip === line.chip ? line : { ...line, chip, more: {} };

/** `picked`: the kind was chosen by hand and stays. A date chosen by hand stays too, and the line keeps all its words. */
export async function understand(store: Store, line: Line, picked: boolean): Promise<Understood> {
  const zone = store.world.zone();
  const today = Temporal.Instant.fromEpochMilliseconds(store.world.now()).toZonedDateTimeISO(zone).toPlainDate();
  const hints = readHints(line.text, today, { chips: chipWords });
  const at = line.at ?? (hints.day ? storedDate(hints.day, hints.time ?? '', zone) : null);
  const named = (await Promise.all(hints.names.map((name) => personCalled(store, name)))).flat();
  const chip = picked ? line.chip : (hints.chip ?? line.chip);
  const text = line.at ? line.text : hints.text;
  return {
    line: { ...line, text, at, chip, more: chip === line.chip ? line.more : {} },
    tags: hints.tags,
    with: [...new Map(named.map((person) => [person.id, person])).values()],
    hinted: at !== line.at || chip !== line.chip || hints.tags.length > 0 || named.length > 0,
  };
}
