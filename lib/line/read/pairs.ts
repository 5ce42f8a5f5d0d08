// A table of words and what they mean, a line each: `yday|yest = yesterday`.

export const pairsIn = (table: string): [string, string][] =>
  table
    .split('\n')
    .filter((line) => line.includes('='))
    .flatMap((line) => {
      const [said = '', meant = ''] = line.split('=').map((part) => part.trim());
      return said.split('|').map((one): [string, string] => [one, meant]);
    });
