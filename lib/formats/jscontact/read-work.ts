// Title and organisation in a Card: a contact has one of each, and what else the Card names is kept.
import { isObject, type Json, type Kept, objectAt, rest, textAt } from './dialect';

interface Work {
  title: string;
  organisation: string;
  /** The objects of the Card they were read from. */
  items: [title: Json | undefined, organisation: Json | undefined];
  kept: Kept['work'];
}

type Named = [id: string, item: Json];

const named = (map: Json): Named[] =>
  Object.entries(map).filter((entry): entry is Named => isObject(entry[1]) && textAt(entry[1], 'name') !== '');

const bare = (map: Json): Json =>
  Object.fromEntries(Object.entries(map).map(([id, item]) => [id, isObject(item) ? rest(item) : item]));

/** As Rung writes it: one item, nothing in it but its name and to what it belongs. */
const isPlain = (map: Json, first: Named | undefined, key: string): boolean => {
  const ids = Object.keys(map);
  if (ids.length === 0) return true;
  return (
    ids.length === 1 &&
    ids[0] === key &&
    !!first &&
    Object.keys(rest(first[1], 'name', 'organizationId', ...(first[1].kind === 'title' ? ['kind'] : []))).length === 0
  );
};

/** The first title (a role where there is none) with its organisation, else the first one. */
export function readWork(card: Json): Work {
  const [titles, organizations] = [objectAt(card, 'titles'), objectAt(card, 'organizations')];
  const title = named(titles).find(([, item]) => item.kind !== 'role') ?? named(titles)[0];
  const of = title && textAt(title[1], 'organizationId');
  const organization = named(organizations).find(([id]) => id === of) ?? named(organizations)[0];
  const plain = isPlain(titles, title, 't1') && isPlain(organizations, organization, 'o1');
  return {
    title: title ? textAt(title[1], 'name') : '',
    organisation: organization ? textAt(organization[1], 'name') : '',
    items: [title?.[1], organization?.[1]],
    kept: plain
      ? undefined
      : {
          ...(organization && { organization: organization[0] }),
          ...(title && { title: title[0] }),
          organizations: bare(organizations),
          titles: bare(titles),
        },
  };
}
