// What stands in a vCard file of ours, read line by line: the measure for what others make of it.
import { splitAt, unescapeText } from '@/lib/formats/vcard/lines';
import { readLine } from '@/lib/formats/vcard/property';
import { unfold } from '../formats/logical-lines';
import type { Read } from './programs';

/** The cards of a file, each whole. */
export const cardsOf = (text: string): string[] => text.match(/BEGIN:VCARD\r\n[\s\S]*?\r\nEND:VCARD\r\n/g) ?? [];

export function ours(text: string): Read[] {
  return cardsOf(text).map((card) => {
    const lines = unfold(card).flatMap((line) => readLine(line, 1) ?? []);
    const values = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
    const texts = (name: string) => values(name).map(unescapeText);
    return {
      name: texts('FN')[0] ?? '',
      notes: texts('NOTE'),
      emails: texts('EMAIL'),
      organisation: splitAt(';', values('ORG')[0] ?? '')
        .map(unescapeText)
        .join(''),
      title: texts('TITLE')[0] ?? '',
    };
  });
}
