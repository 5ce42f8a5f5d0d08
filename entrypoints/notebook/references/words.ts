// What somebody allows, and whether to ask them now, in a line each.
import { choiceName, journal } from '@/lib/journal';
import { momentOf } from '@/lib/model/entry/entry';
import { inside } from '@/lib/model/entry/part';
import { sayDay } from '@/lib/model/when';
import type { Reference, Standing } from '@/lib/services/lists/see-references';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

const SOON_MS = 60 * 86_400_000;

/** The choices of a field of a consent. */
export function choicesOf(field: string): readonly { id: string; label: string }[] {
  const part = journal.get('consent')?.form.find(({ name }) => name === field);
  return part && 'choices' in part ? part.choices : [];
}

/** "Reference call, name; one prospect; until 1 Nov, ends soon; used 1 of 3". */
export function allowedWords({ consent, used, allowed }: Standing, { world }: Store): string {
  const { scope, audience, until } = consent;
  const things = [scope]
    .flat()
    .map((id, n) => (n ? inside : String)(choiceName('consent', 'scope', id)))
    .filter(Boolean)
    .join(', ');
  const soon = typeof until === 'string' && until && momentOf(until) - world.now() < SOON_MS;
  const end =
    typeof until === 'string' && until
      ? say(soon ? 'references_ends' : 'allowed_until', sayDay(until, world.now(), world.zone()))
      : '';
  const times = allowed === null ? '' : say('references_times', used, allowed);
  return [things, inside(choiceName('consent', 'audience', audience)), end, times].filter(Boolean).join('; ');
}

export function askWords({ ask, givenOn }: Reference, { world }: Store): string {
  const day = (at: string) => sayDay(at, world.now(), world.zone());
  const given = givenOn ? say('references_given', day(givenOn)) : say('references_given_none');
  if (ask.good) return say('references_today', given);
  const waits = ask.reasons.some(({ until }) => until);
  return waits ? say('references_rest', day(ask.nextOn), ask.reasons[0]?.say ?? '') : (ask.reasons[0]?.say ?? '');
}

/** Does one of their consents allow this, in front of those, and is there a use left? */
export const stands = ({ standing }: Reference, scope: string, audience: string): boolean =>
  standing.some(
    ({ consent, used, allowed }) =>
      (!scope || [consent.scope].flat().includes(scope)) &&
      (!audience || !consent.audience || consent.audience === audience || consent.audience === 'public') &&
      (allowed === null || used < allowed),
  );
