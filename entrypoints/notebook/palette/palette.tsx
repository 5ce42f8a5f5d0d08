// The command palette over people, entries, pages and what can be done; fetched with its first press.
import { useState } from 'preact/hooks';
import { Palette as Box, type PaletteItem } from '@/components/ui/palette';
import { foundItem } from '@/components/words/found';
import { useAnswer } from '@/entrypoints/hooks/use-store';
import { goTo } from '@/entrypoints/notebook/page';
import { wordsIn } from '@/lib/model/fold';
import { isHit } from '@/lib/model/marked';
import { addPerson } from '@/lib/services/person/add-person';
import { search } from '@/lib/services/person/search';
import { stageLadder } from '@/lib/services/person/see-person';
import { ladderMap } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import { say } from '@/lib/words';

export interface PaletteProps {
  store: Store;
  pages: readonly { path: string; title: string }[];
  onKeys(): void;
  onClose(): void;
}

const PEOPLE = 8;

/** People and entries in which the words stand, by where they are. */
async function foundFor(store: Store, query: string): Promise<PaletteItem[]> {
  if (!query.trim()) return [];
  const [all, { found, asked }] = await Promise.all([ladderMap(store), search(store, query, { limit: PEOPLE })]);
  const reader = { now: store.world.now(), zone: store.world.zone() };
  return found.map((one) => {
    const { key, name, aside, said, entry } = foundItem(one, stageLadder(all, one.row.ladder), asked, reader);
    return { key: `/person/${key}${entry ? `?entry=${entry}` : ''}`, label: name, aside, said };
  });
}

export function Palette({ store, pages, onKeys, onClose }: PaletteProps) {
  const [query, setQuery] = useState('');
  const people = useAnswer(() => foundFor(store, query), [query]) ?? [];
  const asked = wordsIn(query).map((word) => [word]);
  const fits = ({ label }: PaletteItem) => asked.every((ways) => isHit(label, [ways]));
  const name = query.trim();
  const places = [
    ...pages.map(({ path, title }): PaletteItem => ({ key: `/${path}`, label: title, aside: say('palette_page') })),
    { key: 'keys', label: say('keys'), aside: say('palette_action') },
  ].filter(fits);
  const adding: PaletteItem[] = name
    ? [{ key: 'add', label: say('add_person', name), aside: say('palette_action') }]
    : [];
  const pick = async (key: string) => {
    onClose();
    if (key === 'keys') return onKeys();
    if (key !== 'add') return goTo(key);
    const added = await addPerson(store, { kind: 'typed', text: name }, store.world.newId());
    if (added.ok) goTo(`/person/${added.value.id}`);
  };
  return (
    <Box
      query={query}
      items={[...people, ...places, ...adding]}
      onQuery={setQuery}
      onPick={(key) => void pick(key)}
      onClose={onClose}
    />
  );
}
