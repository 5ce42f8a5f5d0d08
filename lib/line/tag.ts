// Tags: a word after a number sign, anywhere in the line.
import type { TokenKind } from './token';

const TAG = /(?<=^|[\s(,;])#(\p{L}[\p{L}\p{M}\p{N}_-]*|[\p{N}]+[_-]?\p{L}[\p{L}\p{M}\p{N}_-]*)/gu;
/** "order #A12" and "ticket #B-7" are numbers of things. */
const NUMBER_OF = /(?<![\p{L}#])(?:order|invoice|po|ticket|case|quote|no|nr|number|ref|item|sku|lot|batch)[.:]?\s*$/iu;

export default {
  of: 'tag',
  read: ({ text }) =>
    [...text.matchAll(TAG)]
      .filter(({ index, 1: name = '' }) => !(/\p{N}/u.test(name) && NUMBER_OF.test(text.slice(0, index))))
      .map(({ 0: sign, 1: name = '', index }) => {
        const tag = name.replace(/[_-]+$/, '');
        return { from: index, to: index + sign.length - (name.length - tag.length), means: { tags: [tag] } };
      }),
} satisfies TokenKind;
