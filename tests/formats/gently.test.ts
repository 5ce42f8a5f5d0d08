// A file of millions of values is read a spell at a time: between two of them the page can draw and be used.
import { expect, it } from 'vitest';
import { parseGently, parseJson } from '@/lib/formats/json/guard';

/** How often others had their turn meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  });
  await work();
  clearInterval(timer);
  return turns;
}

const numbers = (count: number) => `[${'1,'.repeat(count - 1)}1]`;

it('others have the more turns the more there is to read', async () => {
  expect(await turnsDuring(() => parseGently(numbers(100), 'It'))).toBeLessThanOrEqual(2);
  expect(await turnsDuring(() => parseGently(numbers(3_000_000), 'It'))).toBeGreaterThanOrEqual(20);
});

it.each([
  '{"a":[1,{"b":null}]}',
  `{"a":[${'1,'.repeat(400_000)}{"__proto__":1}]}`,
  `{"a":${numbers(300_000)},"constructor":2}`,
  '{"a":[1e999]}',
  `${numbers(300_000)}]`,
  `${'['.repeat(65)}${']'.repeat(65)}`,
])('the answer is the one it has without breaths: %#', async (text) => {
  const [gently, atOnce] = [await parseGently(text, 'It'), parseJson(text, 'It')];
  expect(gently).toEqual(atOnce);
  expect(gently.ok).toBe(text.startsWith('{"a":[1,' + '{'));
});
