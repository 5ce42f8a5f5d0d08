// The name of a database: another one each time it is made, so that one the browser made anew is not taken for the old.

/** Key among the facts about this copy. */
export const BORN = 'born';
