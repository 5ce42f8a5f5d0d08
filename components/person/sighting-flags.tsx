// What to be careful about with an address the page shows.
import type { SightedPerson } from '@/lib/model/sighting';
import { say, type Word } from '@/lib/words';

type Flag = NonNullable<SightedPerson['flags']>[number];

const WORDS = {
  'no-reply': 'flag_no_reply',
  'mailing-list': 'flag_mailing_list',
  'on-behalf': 'flag_on_behalf',
  'name-is-an-address': 'flag_name_is_address',
  'mixed-script': 'flag_mixed_script',
} as const satisfies Record<Flag, Word>;

export function SightingFlags({ flags }: { flags: readonly Flag[] }) {
  return (
    <>
      {flags.map((flag) => (
        <p key={flag} class="flag">
          {say(WORDS[flag])}
        </p>
      ))}
    </>
  );
}
