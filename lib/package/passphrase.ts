// Words for a passphrase nobody can guess and anybody can write down: 66 bits in six of 2,048.
const WORDS = 6;

/** `chance` fills an array with random numbers. The list has 2,048 words, so that eleven bits choose each evenly. */
export async function newPassphrase(chance: (numbers: Uint16Array<ArrayBuffer>) => void): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  const numbers = new Uint16Array(WORDS);
  chance(numbers);
  return [...numbers].map((number) => wordlist[number % wordlist.length]).join(' ');
}
