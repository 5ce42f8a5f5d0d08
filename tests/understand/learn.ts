// `npm run learn`: what words weigh for the likely kind of a line (`lib/line/read/likely.ts`), learnt anew from the lines
// in `tests/fixtures/line` by logistic regression, and written into `lib/line/words/learnt.ts`.
import { writeFile } from 'node:fs/promises';
import { withModules } from '../steps/modules.ts';

/** The kinds that a line may be likely of; of all others their words have to tell. */
const KINDS = 'act e-mail incident insight meeting note order visit'.split(' ');
const NOTE = KINDS.indexOf('note');
/** So often a word has to stand in the lines. */
const OFTEN = 8;
const ROUNDS = 12;
const RATE = 0.15;
const DECAY = 2e-4;

interface Example {
  words: number[];
  kind: number;
}

/** Numbers that look drawn at random, the same each time. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other] as Item, all[at] as Item];
  }
  return all;
}

function likelihoods(rows: readonly number[][]): number[] {
  const sums = KINDS.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / all);
}

/** Weights of each word for each kind; the last row is that of no word. Adagrad: what was seen often moves less. */
function learn(examples: readonly Example[], size: number): number[][] {
  const empty = () => Array.from({ length: size + 1 }, () => KINDS.map(() => 0));
  const [weights, seen] = [empty(), empty()];
  const random = drawn(1);
  const rowsOf = (words: number[], of: number[][]) => [...words, size].map((word) => of[word] ?? []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { words, kind } of shuffled(examples, random)) {
      const rows = rowsOf(words, weights);
      const wrong = likelihoods(rows).map((part, at) => part - (at === kind ? 1 : 0));
      rowsOf(words, seen).forEach((squares, n) => {
        const row = rows[n] ?? [];
        wrong.forEach((by, at) => {
          const slope = by + DECAY * (row[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          row[at] = (row[at] ?? 0) - (RATE * slope) / Math.sqrt((squares[at] ?? 0) + 0.01);
        });
      });
    }
  return weights;
}

const STEP = 0.8;
/** Less than this is nothing. */
const LEAST = 0.5;
const signOf = (weight: number): string =>
  Math.abs(weight) < LEAST
    ? '.'
    : (['a', 'b', '.', 'c', 'd'][Math.max(-2, Math.min(2, Math.round(weight / STEP))) + 2] ?? '.');

await withModules(async (load) => {
  const { lines, PEOPLE } = (await load('/tests/line/lines.ts')) as typeof import('../line/lines.ts');
  const { weighedWords } = (await load('/lib/line/read/likely.ts')) as typeof import('../../lib/line/read/likely.ts');
  const { wordsOf } = (await load('/tests/understand/understand.ts')) as typeof import('./understand.ts');
  const all = [...lines].flatMap(([kind, of]) =>
    of.map(({ text }) => ({ kind, words: [...weighedWords(wordsOf(text, PEOPLE))] })),
  );
  const counts = new Map<string, number>();
  for (const word of all.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word);
  const places = new Map(known.map((word, at) => [word, at]));
  const examples = all.map(({ kind, words }): Example => {
    const at = KINDS.indexOf(kind);
    return { kind: at < 0 ? NOTE : at, words: words.flatMap((word) => places.get(word) ?? []) };
  });
  // To take a note for anything else is the worse mistake.
  const notes = examples.filter(({ kind }) => kind === NOTE);
  const weights = learn([...examples, ...notes, ...notes], known.length);
  const bare = (weights[known.length] ?? []).map((weight) => weight.toFixed(1)).join(' ');
  const rows = known
    .map((word, at) => `${word} ${(weights[at] ?? []).map(signOf).join('')}`)
    .filter((row) => / .*[abcd]/.test(row) && !/[`\\$]/.test(row))
    .sort();
  const text = [
    '// What words weigh for the likely kind of a line, as `npm run learn` learnt it; nobody writes here.',
    '',
    `export default \`\n${[KINDS.join(' '), bare, ...rows].join('\n')}\n\`;`,
    '',
  ];
  await writeFile('lib/line/words/learnt.ts', text.join('\n'));
  console.log(`${examples.length} lines, ${rows.length} words`);
});
