// Proof "agreement" for profiles: the name on which heading and title agree, tied to the page's address.
import type { Sighting } from '../../model/sighting';
import type { Profile } from './claim';
import { answer } from './prove';
import { isMe } from './rep';
import { confirmed, spells } from './same-name';

/** Where the name is not proved, the address may still be: whoever it leads to. An id that means nobody is no answer. */
export function proveProfile(site: string, claim: Profile): Sighting | null {
  const { surface, person, rep, whose, opaque } = claim;
  const name = nameOf(claim);
  if (whose === 'rep' || rep.slugs.has(slugOf(claim))) return null;
  if (name && whose !== 'other' && isMe(rep, { name, handles: [] }) !== 'no') return null;
  if (name) return answer(site, surface, [{ ...person, name }], true);
  const bare = person.handles.length > 0 ? [{ handles: person.handles }] : [];
  return answer(site, surface, bare, !opaque) ?? { kind: 'unclear', site, surface, candidates: [] };
}

const slugOf = ({ person }: Profile) => person.handles.find(({ channel }) => channel === 'linkedin')?.value ?? '';

/** The name on which heading and title agree, if a link or the spelling of the address ties it to the address. */
function nameOf(claim: Profile): string | undefined {
  const { heading, titles, tied, opaque } = claim;
  const spelled = (name: string) => spells(slugOf(claim), name);
  if (tied === false) return undefined;
  if (!heading) return titles.find(({ name }) => spelled(name))?.name;
  if (!titles[0]) return spelled(heading) || (opaque && tied) ? heading : undefined;
  const name = confirmed(heading, titles);
  return name && (tied || opaque || spelled(name)) ? name : undefined;
}
