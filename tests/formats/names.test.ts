// A whole name in its parts, as vCards and tables of other programs ask for it, and the whole name made of parts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsName, guessedN, nameFromParts, nameParts } from '@/lib/formats/vcard/name';

describe('the parts of a name', () => {
  it.each([
    ['Ann Smith', 'Smith;Ann;;;'],
    ['SMITH, ANN', 'SMITH;ANN;;;'],
    ['Smith, Ann Marie', 'Smith;Ann Marie;;;'],
    ['SMITH Ann', 'SMITH;Ann;;;'],
    ['Ann SMITH', 'SMITH;Ann;;;'],
    ['ANN SMITH', 'SMITH;ANN;;;'],
    ['van der Berg, Jan', 'van der Berg;Jan;;;'],
    ['Jan van der Berg', 'van der Berg;Jan;;;'],
    ['Vincent Van Gogh', 'Van Gogh;Vincent;;;'],
    ['Maria De La Cruz', 'De La Cruz;Maria;;;'],
    ['Martin Luther King Jr.', 'King;Martin Luther;;;Jr.'],
    ['King, Martin Luther, Jr.', 'King;Martin Luther;;;Jr.'],
    ['Oto Rand, MBA', 'Rand;Oto;;;MBA'],
    ['Dr. Zoë Strand', 'Strand;Zoë;;Dr.;'],
    ['Prof. Dr. Jan Bos PhD', 'Bos;Jan;;Prof. Dr.;PhD'],
    ['山田 太郎', '山田;太郎;;;'],
    ['Madonna', 'Madonna;;;;'],
    ['', ';;;;'],
  ])('%s: %s', (name, n) => expect(guessedN(name)).toBe(n));

  it('fit the name they were guessed from, and lose no word of it', () => {
    const word = fc.constantFrom('Ann', 'SMITH', 'van', 'der', 'Berg', 'Jr.', 'Dr.', 'MBA', '山田', 'O’Neil', 'de');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ', '), (words, between) => {
        const name = words.length > 1 ? `${words[0]}${between}${words.slice(1).join(' ')}` : (words[0] ?? '');
        const inOrder = (text: string) =>
          text
            .split(/[\s;,]+/)
            .filter(Boolean)
            .sort();
        expect(inOrder(guessedN(name))).toEqual(inOrder(name));
        expect(inOrder(nameParts(name).join(' '))).toEqual(inOrder(name));
        expect(inOrder(nameFromParts(guessedN(name)))).toEqual(inOrder(name));
        expect(fitsName(guessedN(name), name)).toBe(true);
      }),
    );
  });
});
