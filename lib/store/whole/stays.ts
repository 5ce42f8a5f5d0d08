// What a notebook that is filled anew keeps of this device: its name, its last stamp, its place in the rep's folder, and where copies are kept.

/** Key of how copies of the rep's own are made. */
export const OWN_COPIES = 'own-copies';

/** Keys among the facts about this copy. */
export const STAYS: ReadonlySet<string> = new Set(['device', 'clock', 'folder/handle', 'folder/own', OWN_COPIES]);
