// Chance for things nobody may guess, from the browser's own source of it.
export const chance = (numbers: Uint16Array<ArrayBuffer>): void => {
  crypto.getRandomValues(numbers);
};
