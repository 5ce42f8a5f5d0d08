// The lines of vCards: folded and unfolded, escaped and read, whatever stands in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesIn, byteText } from '@/lib/formats/text/decode';
import { lineText } from '@/lib/formats/vcard/kept';
import { escapeText, fold, splitAt, unescapeText } from '@/lib/formats/vcard/lines';
import { readLine } from '@/lib/formats/vcard/property';
import { expectLinear } from '../growth';
import { unfold } from './logical-lines';

const bytes = (text: string) => new TextEncoder().encode(text);
const anyUnicode = fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.toWellFormed());

describe('lines', () => {
  it('fold at 75 octets, each piece valid UTF-8, and unfold to what they were', () => {
    fc.assert(
      fc.property(anyUnicode, (text) => {
        const line = `X:${text.replace(/[\r\n]/g, '')}`;
        const folded = fold(line);
        for (const piece of folded.split('\r\n')) {
          expect(bytes(piece).length).toBeLessThanOrEqual(75);
          expect(piece.isWellFormed()).toBe(true);
        }
        expect(unfold(`${folded}\r\n`)).toEqual([line]);
      }),
    );
  });

  it('unfold wherever they were folded, also within a letter', () => {
    fc.assert(
      fc.property(anyUnicode, fc.integer({ min: 1, max: 9 }), (text, width) => {
        const line = bytes(`NOTE:${text.replace(/[\r\n]/g, '')}`);
        const folded: number[] = [];
        for (const [i, octet] of line.entries()) {
          if (i > 0 && i % width === 0) folded.push(13, 10, 32);
          folded.push(octet);
        }
        const whole = unfold(String.fromCharCode(...folded), (raw) => Uint8Array.from(raw, (c) => c.charCodeAt(0)));
        expect(whole).toEqual([new TextDecoder('utf-8', { ignoreBOM: true }).decode(line)]);
      }),
    );
  });

  it('come back from escaping, also between separators', () => {
    fc.assert(
      fc.property(anyUnicode, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/\n/);
        expect(unescapeText(escaped)).toBe(text);
        expect(splitAt(',', `${escaped},x`)).toEqual([escaped, 'x']);
        expect(splitAt(';', `x;${escaped}`)).toEqual(['x', escaped]);
      }),
    );
  });

  it('are read with groups, repeated, quoted and bare parameters', () => {
    expect(readLine('item1.EMAIL;TYPE=home;TYPE="work,x";PREF=1:a@b.example', 7)).toEqual({
      at: 7,
      group: 'item1',
      name: 'EMAIL',
      params: new Map([
        ['TYPE', ['home', 'work,x']],
        ['PREF', ['1']],
      ]),
      value: 'a@b.example',
    });
    expect(readLine("tel;WORK;x-a=^n^^^';VOICE:1", 1)?.params).toEqual(
      new Map([
        ['TYPE', ['WORK', 'VOICE']],
        ['X-A', ['\n^"']],
      ]),
    );
    expect(readLine('NOTE;X="never closed:text', 1)?.value).toBe('text');
    expect(readLine('no line', 1)).toBeNull();
    expect(readLine('', 1)).toBeNull();
  });

  it('are kept so that they are read as what they were', () => {
    const anyParams = fc.array(fc.tuple(fc.constantFrom('X-A', 'X-B'), anyUnicode), { maxLength: 2 });
    fc.assert(
      fc.property(anyParams, anyUnicode, (params, text) => {
        const said = params.map(([name, value]) => [name, value.replace(/\r/g, '').trim()] as const);
        const line = { at: 1, name: 'X-Y', params: new Map<string, string[]>(), value: escapeText(text) };
        for (const [name, value] of said) if (value) line.params.set(name, [value]);
        expect(readLine(lineText(line), 1)).toEqual(line);
      }),
    );
  });

  it.each(['"', 'B=c,', 'B=,;'])('take as long as a line of %j is', (piece) =>
    expectLinear(
      (size) => `A;${piece.repeat(size)}`,
      25_000,
      (text) => readLine(text, 1),
    ),
  );
  it.each([
    ['A;ENCODING=b:', '\nabc='],
    ['A;QUOTED-PRINTABLE:', '=\n'],
  ])('take as long as a value of %j is, folded at each turn', (head, piece) =>
    expectLinear((size) => head + piece.repeat(size), 12_500, unfold),
  );
});

it('every byte has a character of its own', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
      expect(bytesIn(byteText(raw))).toEqual(raw);
    }),
  );
});
