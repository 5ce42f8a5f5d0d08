// Words that were changed on two devices at once, with the press that decides between them.
import { ConflictList } from '@/components/safety/conflict-list';
import { Notice } from '@/components/ui/notice';
import { useActions, useAnswer } from '@/entrypoints/hooks/use-store';
import { contactById } from '@/lib/store/read/read';
import type { Store } from '@/lib/store/store';
import type { Conflict } from '@/lib/vault/folder/conflicts';
import { say } from '@/lib/words';
import { fieldWords } from './words';

const keyOf = ({ person, entry, field }: Conflict): string => `${entry ?? person} ${field}`;

export function Differing({ store, conflicts, onChanged }: { store: Store; conflicts: Conflict[]; onChanged(): void }) {
  const actions = useActions(store);
  const names = useAnswer(
    async () => Promise.all(conflicts.map(async ({ person }) => (await contactById(store, person))?.record.name ?? '')),
    [conflicts],
  );
  const decide = async (key: string, take: boolean) => {
    const one = conflicts.find((conflict) => keyOf(conflict) === key);
    if (!one) return;
    const { chooseWording } = await import('@/lib/services/safety/choose-wording');
    await actions.run(chooseWording(store, one, take), say('saved'));
    onChanged();
  };
  return (
    <>
      {conflicts.length > 0 && (
        <ConflictList
          conflicts={conflicts.map((one, i) => ({
            key: keyOf(one),
            person: names?.[i] || say('conflict_somebody'),
            href: `#/person/${one.person}`,
            field: fieldWords(one),
            kept: one.kept ?? '',
            other: one.other ?? '',
          }))}
          onKeep={(key) => void decide(key, false)}
          onTake={(key) => void decide(key, true)}
        />
      )}
      <Notice {...actions.said} />
    </>
  );
}
