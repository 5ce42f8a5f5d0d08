// A quiet word while something is typed that the law protects most.
import { describe, expect, it } from 'vitest';
import { careFor } from '@/lib/services/entry/care-for';

describe('a line', () => {
  it.each([
    ['Second round of cancer, call her next week', 'health'],
    ['Will be at church on Sunday', 'religion'],
    ['Talked about the price and a discount', null],
    ['Wants the samples on Monday', null],
    ['ill', null],
  ])('"%s"', async (text, care) => expect(await careFor(text)).toBe(care));
});
