// The list of all keys, fetched with its first press.
import { type KeyGroup, KeyList } from '@/components/ui/key-list';
import { HELP } from '@/components/words/help';
import { say } from '@/lib/words';

const GROUPS: readonly KeyGroup[] = [
  {
    title: say('keys_everywhere'),
    keys: [
      ['Ctrl K, ⌘ K', say('palette')],
      ['/', say('key_search')],
      ['?', say('key_keys')],
      ['Esc', say('key_escape')],
    ],
  },
  {
    title: say('people'),
    keys: [
      ['↑ ↓, j k', say('key_move')],
      ['Enter', say('key_open')],
      ['Space, x', say('key_choose')],
      ['Shift ↑ ↓', say('key_through')],
      ['Ctrl A, ⌘ A', say('key_all')],
      ['t', say('bulk_tag')],
      ['s', say('bulk_stage')],
      ['r', say('rhythm')],
      ['o', say('bulk_owner')],
      ['l', say('bulk_ladder')],
      ['m', say('bulk_merge')],
      ['Delete', say('bulk_delete')],
    ],
  },
];

export interface KeysProps {
  /** The page that is open. */
  path: string;
  onClose(): void;
}

export const Keys = ({ path, onClose }: KeysProps) => {
  const word = HELP[path];
  return <KeyList about={word ? say(word) : ''} groups={GROUPS} onClose={onClose} />;
};
