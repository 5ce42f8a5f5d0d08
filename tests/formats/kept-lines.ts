// Lines of foreign cards by chance, of the kind that Rung keeps without knowing them.
import fc from 'fast-check';
import { escapeText } from '@/lib/formats/vcard/lines';
import { anyText } from './archives';

const quoted = (text: string) => `"${text.replace(/["\n]/g, ' ')}"`;

const anyParam = fc
  .record({ name: fc.constantFrom('TYPE', 'LANGUAGE', 'X-WHY', 'PID', 'ALTID'), value: anyText })
  .map(({ name, value }) => `;${name}=${quoted(value)}`);

export const anyKept: fc.Arbitrary<string[]> = fc.array(
  fc
    .record({
      group: fc.constantFrom('', 'item1.'),
      name: fc.constantFrom('X-EVOLUTION-SPOUSE', 'GEO', 'X-ABRELATEDNAMES', 'HOBBY'),
      params: fc.array(anyParam, { maxLength: 2 }),
      value: anyText,
    })
    .map(({ group, name, params, value }) => `${group}${name}${params.join('')}:${escapeText(value)}`),
  { maxLength: 3 },
);
