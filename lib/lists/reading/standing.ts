// Whom the rep has let go: no list but of what was promised to them speaks of them any more.
import type { Status } from '@/lib/model/advice/risk';
import type { One } from './one';

const GONE: readonly (Status | null | undefined)[] = ['lost', 'paused', 'ended'];

export const isGone = ({ person }: Pick<One, 'person'>): boolean => GONE.includes(person.record.status);
