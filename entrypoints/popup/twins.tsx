// Two records share the addresses of the person on the page: choose one, or merge them.

import { PeopleList, type PersonItem } from '@/components/person/people-list';
import { Notice } from '@/components/ui/notice';
import type { Said } from '@/entrypoints/hooks/use-store';
import { say } from '@/lib/words';

export interface TwinsProps {
  items: readonly PersonItem[];
  said: Said;
  onPick(id: string): void;
  onMerge(): void;
}

export function Twins({ items, said, onPick, onMerge }: TwinsProps) {
  return (
    <section class="pick">
      <h1>{say('twins_title')}</h1>
      <p class="soft">{say('twins_why')}</p>
      <PeopleList label={say('found')} items={items} onPick={onPick} />
      <button type="button" class="button primary" onClick={onMerge}>
        {say('merge_them')}
      </button>
      <Notice {...said} />
    </section>
  );
}
