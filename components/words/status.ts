// What the states of a relationship are called; they stand beside the ladder, not on it.
import type { ContactFields } from '@/lib/model/person/contact';
import type { Word } from '@/lib/words';

export const STATUS = {
  active: 'status_active',
  'at-risk': 'status_at_risk',
  lost: 'status_lost',
  paused: 'status_paused',
  ended: 'status_ended',
} as const satisfies Record<NonNullable<ContactFields['status']>, Word>;
