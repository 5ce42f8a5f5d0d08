// The popup's own parts that are fetched only when they are needed: most presses show one known person.

import { later } from '@/components/ui/later';
import type { NobodyProps } from './nobody';
import type { TwinsProps } from './twins';

export const Nobody = later<NobodyProps>(async () => (await import('./nobody')).Nobody);
export const Twins = later<TwinsProps>(async () => (await import('./twins')).Twins);
