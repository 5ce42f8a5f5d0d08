// The note of a move in a card of Rung's own is found again, in whatever language the card was written.
import { expect, it } from 'vitest';
import { stageMove } from '@/lib/formats/vcard/rung';

const mark = { ladder: 'seven', stage: 5, name: 'Customer no matter what', since: '2026-02-10T12:00:00.000Z' };
const dated = (text: string) => [
  { at: '2026-02-10T12:00:30.000Z', text: 'Call: Rang about 5 Customer no matter what' },
  { at: '2026-02-10T12:00:20.000Z', text },
];

it.each([
  'Stage: Now 5 Customer no matter what\nTold two plants',
  'Stufe: Jetzt 5 Customer no matter what\nTold two plants',
  'Étape : Maintenant 5 Customer, no matter what\nTold two plants',
])('%j is the move, with what showed it', (text) => {
  const notes = dated(text);
  expect(stageMove(mark, notes)).toMatchObject({ to: 5, evidence: [{ text: 'Told two plants' }] });
  expect(notes.map((note) => note.text)).toEqual(['Call: Rang about 5 Customer no matter what']);
});

it.each(['Stage: Now 4 Customer no matter what', 'Note: 5 Customer no matter what', 'Stage: Now 5 Ally'])(
  '%j is another note',
  (text) => {
    const notes = dated(text);
    expect(stageMove(mark, notes)).toMatchObject({ to: 5, evidence: [] });
    expect(notes).toHaveLength(2);
  },
);
