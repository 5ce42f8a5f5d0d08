// Reads a vCard file with ical.js, the library of Thunderbird.
import ICAL from 'ical.js';
import type { Read } from './programs';

type Card = InstanceType<typeof ICAL.Component>;

const texts = (card: Card, name: string): string[] =>
  card.getAllProperties(name).map((property) => property.getValues().flat().join(''));

export function withIcal(text: string): Read[] {
  const parsed = ICAL.parse(text) as unknown[];
  // One card is a card, several are a list of cards.
  const cards = (parsed[0] === 'vcard' ? [parsed] : parsed) as ConstructorParameters<typeof ICAL.Component>[0][];
  return cards.map((jcard) => {
    const card = new ICAL.Component(jcard);
    return {
      name: texts(card, 'fn')[0] ?? '',
      notes: texts(card, 'note'),
      emails: texts(card, 'email'),
      organisation: texts(card, 'org')[0] ?? '',
      title: texts(card, 'title')[0] ?? '',
    };
  });
}
