// The tour of `npm start` walks to its end and leaves its pictures, popup ones in light and in dark.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictures } from '../tour/camera';
import { tour } from '../tour/run';

test('the main job, walked through once', { timeout: 120_000 }, async () => {
  const told: string[] = [];
  await tour((line) => told.push(line));
  const taken = readdirSync(pictures);
  expect(told.length).toBeGreaterThan(15);
  for (const line of told) expect(taken.filter((name) => name.startsWith(`${line.slice(0, 2)}-`))).not.toEqual([]);
  expect(taken).toEqual(expect.arrayContaining(['04-saved-light.png', '04-saved-dark.png']));
});
