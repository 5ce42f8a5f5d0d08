// Who is in view, and what to do when the page does not say: the person, a choice, or a search by hand.
import { useRef } from 'preact/hooks';
import { PersonPanel } from '@/entrypoints/person/person-panel';
import type { Owner } from '@/lib/model/sighting';
import type { Look } from '@/lib/ports/tab';
import type { PersonRef } from '@/lib/services/person/person-ref';
import { peopleIn } from '@/lib/services/person/see-person';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';
import { Footer } from './footer';
import { Nobody, OwnerPart, PageChanged, Pick } from './later-parts';
import { Sighted } from './sighted';
import { useLook } from './use-look';

export interface PopupProps {
  store: Store;
  look(): Promise<Look>;
  /** The popup takes the cursor when it opens; the side panel does not. */
  focus: boolean;
}

export function Popup({ store, look, focus }: PopupProps) {
  const { seen, chosen, choose, newer, follow, again } = useLook(look);
  // Stays when the page is read again because the rep took the offer: the way back stands there.
  const owner = useRef<Owner | null>(null);
  if (seen?.kind === 'read') owner.current = seen.owner ?? owner.current;
  const by = { store, focus, onPick: (ref: PersonRef) => choose({ ref }) };
  const searching = chosen !== null && 'search' in chosen;
  const screen = () => {
    if (!seen) return <p class="reading" aria-busy="true" />;
    if (searching) return <Nobody {...by} reason="search" />;
    if (chosen && 'ref' in chosen)
      return <PersonPanel key={JSON.stringify(chosen.ref)} store={store} subject={chosen.ref} focus={focus} />;
    const sighting = seen.kind === 'read' ? seen.sighting : null;
    if (!sighting) return <Nobody {...by} reason={seen.kind === 'read' ? 'nobody' : 'unreadable'} />;
    const people = peopleIn(sighting);
    const [first] = people;
    if (!first) return <Nobody {...by} reason="unclear" />;
    if (sighting.kind === 'unclear' && !chosen)
      return <Pick people={people} onPick={(index) => choose({ sighted: index })} />;
    const person = people[chosen?.sighted ?? 0] ?? first;
    const others = people.filter((other) => other !== person);
    const toOther = (other: typeof person) => choose({ sighted: people.indexOf(other) });
    return (
      <Sighted
        {...by}
        key={JSON.stringify(person)}
        site={sighting.site}
        person={person}
        others={others}
        onOther={toOther}
      />
    );
  };
  return (
    <>
      <main class={owner.current ? 'owned-page' : ''}>
        {newer && <PageChanged onFollow={follow} />}
        {screen()}
        {owner.current && <OwnerPart store={store} owner={owner.current} where={say('this_page')} onChange={again} />}
      </main>
      <Footer
        store={store}
        searching={searching}
        onFind={() => choose({ search: true })}
        onBack={chosen ? () => choose(null) : undefined}
      />
    </>
  );
}
