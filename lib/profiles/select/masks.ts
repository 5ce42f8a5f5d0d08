// What must not stand in the texts that go: addresses and names that stay behind.
import type { Contact } from '@/lib/model/person/contact';
import { type Handle, keyOf } from '@/lib/model/person/handle';
import type { Choice } from '@/lib/profiles/profile';
import type { Hit } from '@/lib/profiles/scan/addresses';
import { nameFinder } from '@/lib/profiles/scan/names';
import { type Mask, redacted } from '@/lib/profiles/scan/redact';
import type { Card } from './card';
import type { Policy } from './policy';
import type { Whom } from './whom';

export interface Masks {
  /** A text about these people. */
  note(text: string, people: readonly string[]): string;
  /** A title, a headline: only addresses are looked for, and a firm may be called like its page. */
  copied(text: string, person: string): string;
}

const keyIn = ({ is, text }: Hit): string =>
  is === 'url' && /linkedin\.com\/in\//i.test(text) ? keyOf('linkedin', text) : keyOf(is, text);

const SHORTEST = 5;
/** Addresses that no pattern finds. */
const FREE: ReadonlySet<Handle['channel']> = new Set([
  'messaging',
  'postal',
  'other',
  'linkedin-member',
  'sales-navigator',
]);

function cutLiterals(text: string, literals: readonly string[]): string {
  const lower = text.toLowerCase();
  return literals
    .filter((literal) => lower.includes(literal.toLowerCase()))
    .reduce((left, literal) => left.split(new RegExp(RegExp.escape(literal), 'giu')).join('[address left out]'), text);
}

/** `named`: roots of those whose name goes along. */
export function masksOf(
  contacts: readonly Contact[],
  cards: readonly Card[],
  { policy, choice, whom, named }: { policy: Policy; choice: Choice; whom: Whom; named: ReadonlySet<string> },
): Masks {
  const known = new Set(cards.flatMap(({ handles }) => handles.map(({ key }) => key)));
  const staying = new Set<string>();
  const literals = new Map<string, string[]>();
  for (const { id, handles } of contacts) {
    const root = whom.root(id) ?? id;
    for (const { key, channel, value } of handles) {
      if (known.has(key)) continue;
      staying.add(key);
      if (FREE.has(channel) && value.length >= SHORTEST) literals.set(root, [...(literals.get(root) ?? []), value]);
    }
  }
  const keeps = (hit: Hit) => (policy.addresses === 'known' ? known.has(keyIn(hit)) : !staying.has(keyIn(hit)));
  const findNames = nameFinder(contacts.filter(({ name }) => name));
  const bare = { findPhones: choice.findPhones, keepsAddress: keeps };
  const literalsOf = (people: readonly string[]) => people.flatMap((id) => literals.get(whom.root(id) ?? id) ?? []);
  return {
    note(text, people) {
      const own = new Set(people.map(whom.root));
      const keepsName: Mask['keepsName'] = (id) => {
        const root = whom.root(id) ?? id;
        return named.has(root) && (policy.names === 'not-left-out' || own.has(root));
      };
      return cutLiterals(redacted(text, { ...bare, findNames, keepsName }), literalsOf(people));
    },
    copied(text, person) {
      const keepsAddress = (hit: Hit) => (hit.is === 'url' ? !staying.has(keyIn(hit)) : keeps(hit));
      const mask: Mask = { ...bare, keepsAddress, findNames: () => [], keepsName: () => true };
      return cutLiterals(redacted(text, mask), literalsOf([person]));
    },
  };
}
