// How often a property that takes seconds is tried: a third where somebody waits, all of it in continuous integration.
const PART = process.env.CI ? 1 : 1 / 3;

export const tries = (all: number): number => Math.ceil(all * PART);
