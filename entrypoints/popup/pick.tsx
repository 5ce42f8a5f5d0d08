// The page shows several people and none of them for sure: the rep says who is meant.
import { PeopleList } from '@/components/person/people-list';
import { sightedItem } from '@/components/words/present';
import type { SightedPerson } from '@/lib/model/sighting';
import { say } from '@/lib/words';

export interface PickProps {
  people: readonly SightedPerson[];
  onPick(index: number): void;
}

export function Pick({ people, onPick }: PickProps) {
  return (
    <section class="pick">
      <h1>{say('pick_title')}</h1>
      <p class="soft">{say('pick_why')}</p>
      <PeopleList label={say('also_here')} items={people.map(sightedItem)} onPick={(key) => onPick(Number(key))} />
    </section>
  );
}
