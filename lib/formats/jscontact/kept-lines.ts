// Lines that only vCards know, in a Card: as `vCardProps`, the place RFC 9555 has for them.
import { lineIn, propertyOf } from '@/lib/formats/vcard/jcard';
import { lineText } from '@/lib/formats/vcard/kept';
import { readLine } from '@/lib/formats/vcard/property';
import { canonicalJson } from '@/lib/model/key-order';

const lineOf = (property: unknown): string | null => {
  const line = lineIn(property, 0);
  return line && lineText(line);
};

const propertyIn = (text: string): unknown[] | null => {
  const line = readLine(text, 0);
  return line && propertyOf(line);
};

/** The lines as properties; null where one of them would not come back as it is. */
export function propertiesOf(lines: readonly string[]): unknown[][] | null {
  const properties = lines.map(propertyIn);
  const whole = properties.every((property, i) => property && lineOf(property) === lines[i]);
  return whole ? properties.filter((property) => property !== null) : null;
}

/** The properties as lines, and those that no line can say. */
export function linesIn(properties: unknown): { lines: string[]; left: unknown[] } {
  const [lines, left]: [string[], unknown[]] = [[], []];
  for (const property of Array.isArray(properties) ? properties : []) {
    const line = lineOf(property);
    if (line !== null && canonicalJson(propertyIn(line)) === canonicalJson(property)) lines.push(line);
    else left.push(property);
  }
  return { lines, left };
}
