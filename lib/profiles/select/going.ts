// Whom an export is about: those whose name or address goes. Nobody goes as a card without both.
import type { Fact } from '@/lib/model/entry/entry';
import { FRAME, nameLeaving, type SelectedCard } from './card';
import type { Policy } from './policy';
import type { Tally } from './tally';
import type { Whom } from './whom';

export interface Going {
  /** Roots of those who go. */
  people: Set<string>;
  /** Roots of those whose name goes. */
  named: Set<string>;
  /** Records whose name goes. */
  names: Set<string>;
  /** The id of the record somebody is found under in what goes; undefined for whoever stays. */
  person(id: string): string | undefined;
  /** Cards of which anything goes, and those they were merged into. */
  cards: SelectedCard[];
}

const says = ({ fields, jobs }: SelectedCard): boolean => jobs || fields.some((field) => !FRAME.has(field));

/**
 * A name nobody said whose it is goes with an address of theirs, or, where the rep typed it, with their own notes; whom
 * it is all about is named in any case. */
function nameGoes(card: SelectedCard, has: { address: boolean; entry: boolean }, policy: Policy): boolean {
  const { contact, name } = card;
  if (!nameLeaving(card)) return false;
  if (policy.namesGoAlong?.includes(name.is))
    return policy.only !== undefined || has.address || has.entry || says(card);
  if (policy.classes.includes(name.is)) return !policy.field?.('name', name) || has.address || has.entry;
  if (name.is !== 'unknown' || name.code !== 'unknown') return false;
  return has.address || (has.entry && (contact.provenance.name ?? []).every(({ how }) => how === 'typed'));
}

/** Records with nothing of their own are left out, unless another one points to them. */
function cardsThatGo(
  cards: readonly SelectedCard[],
  { people, names }: Pick<Going, 'people' | 'names'>,
  root: (id: string) => string,
) {
  const byId = new Map(cards.map((card) => [card.contact.id, card]));
  const kept = new Set<string>();
  const keep = (id: string): void => {
    const card = byId.get(id);
    if (!card || kept.has(id)) return;
    kept.add(id);
    if (card.contact.mergedInto) keep(card.contact.mergedInto);
  };
  for (const card of cards) {
    const { id } = card.contact;
    if (!people.has(root(id))) continue;
    if (root(id) === id || names.has(id) || card.handles.length > 0 || says(card)) keep(id);
  }
  return cards.filter(({ contact }) => kept.has(contact.id));
}

/** `tally`: told which names stay; absent where that was told already. */
export function goingOf(
  cards: readonly SelectedCard[],
  facts: readonly Fact[],
  { policy, whom, tally }: { policy: Policy; whom: Whom; tally?: Tally | undefined },
): Going {
  const root = (id: string) => whom.root(id) ?? id;
  const addressed = new Set(cards.filter(({ handles }) => handles.length > 0).map(({ contact }) => root(contact.id)));
  const noted = new Set(facts.flatMap(({ people }) => people.map(root)));
  for (const card of cards) if (says(card) && !policy.field) noted.add(root(card.contact.id));
  const [named, names] = [new Set<string>(), new Set<string>()];
  for (const card of cards) {
    const { id, name } = card.contact;
    const has = { address: addressed.has(root(id)), entry: noted.has(root(id)) };
    if (nameGoes(card, has, policy)) {
      named.add(root(id));
      names.add(id);
    } else if (name && !nameLeaving(card)) tally?.stays(id, 'name', card.name.is, 'nobody');
    else if (name && policy.classes.includes(card.name.is)) tally?.stays(id, 'name', card.name.is, 'not-in-profile');
    else if (name) tally?.owned(id, 'name', card.name);
  }
  const people = new Set([...addressed, ...named]);
  if (policy.only) for (const card of cards) people.add(root(card.contact.id));
  const kept = cardsThatGo(cards, { people, names }, root);
  const ids = new Set(kept.map(({ contact }) => contact.id));
  const person = (id: string) => (ids.has(id) ? id : people.has(root(id)) && ids.has(root(id)) ? root(id) : undefined);
  return { people, named, names, person, cards: kept };
}
