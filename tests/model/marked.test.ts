// Words that were found are marked where they stand, and the stretch around them is shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '@/lib/model/fold';
import { excerpt, marked } from '@/lib/model/marked';

const asked = (query: string) => wordsIn(query).map((word) => [word]);
const shown = (text: string, query: string) =>
  marked(text, asked(query))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

describe('marking', () => {
  it.each([
    ['Wants lighter boxes.', 'box ligh', 'Wants [lighter] [boxes.]'],
    ['Luis O’Brien', 'obrien', 'Luis [O’Brien]'],
    ['Zoë Müller', 'muller zoe', '[Zoë] [Müller]'],
    ['昨日田中太郎と会った', '太郎', '昨日田中[太郎]と会った'],
    ['Nothing here', 'box', 'Nothing here'],
  ])('%s for %s', (text, query, expected) => expect(shown(text, query)).toBe(expected));

  it('takes nothing from the text, and an excerpt of a long one holds the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        (any, before, after) => {
          expect(
            marked(any, asked(any))
              .map(({ text }) => text)
              .join(''),
          ).toBe(any);
          const pieces = excerpt(`${before} lighter ${after}`, asked('lighter'));
          expect(pieces.some(({ hit }) => hit)).toBe(true);
          expect(pieces.map(({ text }) => text).join('').length).toBeLessThanOrEqual(150);
        },
      ),
    );
  });
});
