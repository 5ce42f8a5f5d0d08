// Who is in view, and what to do when the page does not say: the person, a choice, or a search by hand.
import { useEffect, useState } from 'preact/hooks';
import type { Look } from '@/lib/ports/tab';
import type { PersonRef } from '@/lib/services/person-ref';
import { peopleIn } from '@/lib/services/see-person';
import type { Store } from '@/lib/store/open';
import { Footer } from './footer';
import { Nobody } from './nobody';
import { PersonPanel } from './person-panel';
import { Pick } from './pick';
import { Sighted } from './sighted';

export interface PopupProps {
  store: Store;
  look(): Promise<Look>;
  /** The popup takes the cursor when it opens; the side panel does not. */
  focus: boolean;
}

/** What the rep chose by hand goes before what the page says. */
type Chosen = { ref: PersonRef } | { search: true } | { sighted: number } | null;

/** Looks anew whenever `look` changes, and forgets what was chosen for the page before. */
function useLook(look: PopupProps['look']) {
  const [seen, setSeen] = useState<Look | null>(null);
  const [chosen, choose] = useState<Chosen>(null);
  useEffect(() => {
    let current = true;
    setSeen(null);
    choose(null);
    void look().then((result) => current && setSeen(result));
    return () => {
      current = false;
    };
  }, [look]);
  return { seen, chosen, choose };
}

export function Popup({ store, look, focus }: PopupProps) {
  const { seen, chosen, choose } = useLook(look);
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
      <main>{screen()}</main>
      <Footer
        searching={searching}
        onFind={() => choose({ search: true })}
        onBack={chosen ? () => choose(null) : undefined}
      />
    </>
  );
}
