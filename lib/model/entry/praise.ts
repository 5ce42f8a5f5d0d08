// Praise of a customer for a colleague, and what of it may be told to them.
import type { Fact } from './entry';

export interface Praise {
  /** Empty where the entry does not say who. */
  colleague: string;
  /** Who praised them. */
  from: string[];
  /** Only what the rep marked as the customer's own words; else empty. */
  words: string;
}

/** For a colleague; what is for the rep is nothing to pass on. */
export const isPraise = ({ kind, about, forMe }: Fact): boolean =>
  kind === 'insight' && about === 'praise' && forMe !== true;
