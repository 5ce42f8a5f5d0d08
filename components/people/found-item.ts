// Somebody a search found: who, and where the words stand.
import type { PersonItem } from '@/components/person/people-list';
import type { Piece } from '@/lib/model/marked';

export interface FoundItem extends PersonItem {
  /** The words of an entry or a note; absent where the card shows them by itself. */
  said?: readonly Piece[];
  /** Id of the entry. */
  entry?: string;
  /** When it was said. */
  day?: string;
}
