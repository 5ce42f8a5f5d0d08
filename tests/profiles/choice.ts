// What a profile is asked with in tests.
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Archive } from '@/lib/model/archive';
import { profiles } from '@/lib/profiles';
import type { Choice, Selection } from '@/lib/profiles/profile';
import type { FindPhones } from '@/lib/profiles/scan/addresses';

export const findPhones: FindPhones = (text) =>
  findPhoneNumbersInText(text).map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));

export const choiceOf = (parts: Partial<Omit<Choice, 'ticked'>> & { ticked?: readonly string[] } = {}): Choice => ({
  now: Date.UTC(2026, 2, 2, 9),
  zone: 'Europe/Berlin',
  findPhones,
  ...parts,
  ticked: new Set(parts.ticked),
});

/** Runs a selection to its end in one go. */
function wholeOf(selecting: Generator<number, Selection>): Selection {
  for (;;) {
    const step = selecting.next();
    if (step.done) return step.value;
  }
}

/** What that profile takes of an archive. */
export function select(profile: string, archive: Archive, choice: Parameters<typeof choiceOf>[0] = {}): Selection {
  const found = profiles.get(profile);
  if (!found) throw new Error(profile);
  return wholeOf(found.select(archive, choiceOf(choice)));
}
