// What an action of the rep comes back with: whom it concerned, and how to take it back.
import type { Result } from '@/lib/model/result';
import type { Receipt } from './change';

export type Saved = Result<{ id: string; receipt: Receipt }, string>;
