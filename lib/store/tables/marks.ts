// Marks and words of the indexes that stand for no person and for nothing that can be typed.

/** Stands among the words of people at major accounts and of partners; nobody can type it, `#` being no letter. */
export const MAJOR_WORD = '#major';
/** Owner of the marks by which all entries of a kind are found; touches have none: they are too many. */
export const kindMark = (kind: string): string => `#kind/${kind}`;

/** Moves on the ladder can be read apart, so that a stage is found without the whole timeline. */
export const STAGE_MARK = '#stage';
