// What must not stand in the texts that go: every name and address known of anybody who stays, and what looks like one.
import { type Contact, provenanceOf } from '@/lib/model/person/contact';
import { type Handle, keyOf } from '@/lib/model/person/handle';
import type { Choice } from '@/lib/profiles/profile';
import type { Hit } from '@/lib/profiles/scan/addresses';
import { parse } from '@/lib/profiles/scan/atoms';
import { encodedIn } from '@/lib/profiles/scan/encoded';
import { type Held, indexLiterals, literalsIn } from '@/lib/profiles/scan/literals';
import type { Named } from '@/lib/profiles/scan/name-index';
import type { Kept } from '@/lib/profiles/scan/name-words';
import { indexNames } from '@/lib/profiles/scan/names';
import { endsLike, indexPhones, phonesIn } from '@/lib/profiles/scan/phones';
import { redacted, type Mask as TextMask } from '@/lib/profiles/scan/redact';
import type { SelectedCard } from './card';
import type { Policy } from './policy';
import type { Whom } from './whom';

export type Mask = (text: string) => string;

export interface Masks {
  /** A text about these people. */
  note(text: string, people: readonly string[]): string;
  /** A title, a headline: a firm may be called like its page. */
  copied(text: string, person: string): string;
  /** The name of an organisation, which may be called like a family. */
  firm(text: string, person: string): string;
  /** Is a value of theirs that nobody can mask free of everybody else? A page may be that of many people's firm. */
  isOwn(value: string, person: string, as: 'address' | 'page' | 'answer'): boolean;
}

const keyIn = ({ is, text }: Hit): string =>
  is === 'url' && /linkedin\.com\/in\//i.test(text) ? keyOf('linkedin', text) : keyOf(is, text);

const texts = (values: readonly unknown[]): string[] =>
  values.filter((value): value is string => typeof value === 'string' && value.trim() !== '');

/** What a card of another program calls them beside their name. */
const CALLED = /^(?:[\w-]+\.)?(?:FN|N|NICKNAME|X-PHONETIC[\w-]*)(?:;[^:]*)?:(.+)$/i;

function otherNames({ extra }: Contact): string[] {
  const lines = (extra as { vcard?: unknown } | null | undefined)?.vcard;
  if (!Array.isArray(lines)) return [];
  return texts(lines).flatMap((line) => line.match(CALLED)?.[1]?.replace(/[;,\\]+/g, ' ') ?? []);
}

/** Every name ever known of anybody, what other sources call them included. */
const namesIn = (contacts: readonly Contact[], whom: Whom): Named[] =>
  contacts.flatMap((contact) => {
    const said = provenanceOf(contact, 'name').map((from) => from.value);
    const id = whom.root(contact.id) ?? contact.id;
    return texts([contact.name, ...said, ...otherNames(contact)]).map((name) => ({ id, name }));
  });

interface Stays extends Held {
  key: string;
}

const phonesAmong = (handles: readonly Pick<Handle, 'channel' | 'value'>[]): string[] =>
  handles.filter(({ channel }) => channel === 'phone').map(({ value }) => value);

/** `named`: roots of those whose name goes along. */
export function masksOf(
  contacts: readonly Contact[],
  cards: readonly SelectedCard[],
  { policy, choice, whom, named }: { policy: Policy; choice: Choice; whom: Whom; named: ReadonlySet<string> },
): Masks {
  const going = cards.flatMap(({ handles }) => handles);
  const known = new Set(going.map(({ key }) => key));
  const staying = contacts.flatMap(({ id, handles }) =>
    handles.filter(({ key }) => !known.has(key)).map((handle): Stays => ({ ...handle, of: whom.root(id) ?? id })),
  );
  const knownPhones = indexPhones(phonesAmong(going));
  const names = indexNames(namesIn(contacts, whom), choice.erased);
  const all = policy.names === 'not-left-out' ? names.kept(named) : null;
  const looked = policy.addresses === 'known';
  const isKnown = (hit: Hit) =>
    known.has(keyIn(hit)) || (hit.is === 'phone' && endsLike(knownPhones, keyIn(hit).replace(/\D/g, '')));
  const base = {
    names,
    literals: indexLiterals(staying),
    phones: indexPhones(phonesAmong(staying).filter((value) => !endsLike(knownPhones, value.replace(/\D/g, '')))),
    findPhones: choice.findPhones,
    keepsAddress: looked ? isKnown : undefined,
  };
  const stayingKeys = new Set(staying.map(({ key }) => key));
  const isNoPage = (hit: Hit) => (hit.is === 'url' ? !stayingKeys.has(keyIn(hit)) : isKnown(hit));
  const ofOne = new Map<string, Kept>();
  const keptOf = (people: readonly string[]): Kept => {
    if (all) return all;
    const roots = people.map((id) => whom.root(id) ?? id).filter((root) => named.has(root));
    const key = roots.join(' ');
    const before = ofOne.get(key);
    if (before) return before;
    const kept = names.kept(roots);
    ofOne.set(key, kept);
    return kept;
  };
  const without = (text: string, people: readonly string[], mask: Partial<TextMask> = {}) =>
    redacted(text, { ...base, kept: keptOf(people), ...mask });
  const isOwn: Masks['isOwn'] = (value, person, as) => {
    const parsed = parse([value, ...encodedIn(parse(value)).map(({ says }) => says)].join('\n'));
    const others = literalsIn(parsed, base.literals).filter(
      ({ is, of }) => !(as === 'page' && is === 'url') && of !== whom.root(person),
    );
    const named = names.find(parsed, keptOf([person]), as !== 'answer');
    return others.length + named.length + phonesIn(parsed, base.phones).length === 0;
  };
  const pages = { keepsAddress: looked ? isNoPage : undefined };
  return {
    note: (text, people) => without(text, people),
    copied: (text, person) => without(text, [person], pages),
    firm: (text, person) => without(text, [person], { ...pages, wholeNames: true }),
    isOwn,
  };
}
