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

export function Popup({ store, look, focus }: PopupProps) {
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
  const pickRef = (ref: PersonRef) => choose({ ref });
  const sighting = seen?.kind === 'read' ? seen.sighting : null;
  const people = sighting ? peopleIn(sighting) : [];
  const search = () => choose({ search: true });
  const shown = chosen && 'sighted' in chosen ? chosen.sighted : 0;
  const person = people[shown];
  const screen = () => {
    if (!seen) return <p class="reading soft" aria-busy="true" />;
    if (chosen && 'ref' in chosen)
      return <PersonPanel key={JSON.stringify(chosen.ref)} store={store} subject={chosen.ref} focus={focus} />;
    if (chosen && 'search' in chosen) return <Nobody store={store} reason="search" focus={focus} onPick={pickRef} />;
    if (sighting?.kind === 'unclear' && !(chosen && 'sighted' in chosen) && people.length > 0)
      return <Pick people={people} onPick={(index) => choose({ sighted: index })} />;
    if (!sighting || !person)
      return (
        <Nobody
          store={store}
          reason={seen.kind === 'unreadable' ? 'unreadable' : sighting ? 'unclear' : 'nobody'}
          focus={focus}
          onPick={pickRef}
        />
      );
    const others = people.filter((_, i) => i !== shown);
    return (
      <Sighted
        key={JSON.stringify(person)}
        store={store}
        site={sighting.site}
        person={person}
        others={others}
        focus={focus}
        onOther={(other) => choose({ sighted: people.indexOf(other) })}
        onPick={pickRef}
      />
    );
  };
  return (
    <>
      <main>{screen()}</main>
      <Footer
        searching={Boolean(chosen && 'search' in chosen)}
        onFind={search}
        onBack={chosen ? () => choose(null) : undefined}
      />
    </>
  );
}
