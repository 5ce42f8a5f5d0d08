// What is done in SOGo and whom Rung has to name after each step. Data only.
import { lettersIn, stepsOf, switchesBy } from '../steps.ts';
import type { Step } from '../webmail.ts';
import type { acts } from './acts.ts';

const { step, to, through } = stepsOf<keyof typeof acts>({
  // It does not show where answers go.
  'Digest of the trade circle': 'Ravi Menon via Trade Circle',
});

export const steps: readonly Step[] = [
  ...through('select', lettersIn('INBOX')),
  step('folder', 'Sent'),
  ...through('select', lettersIn('Sent')),
  step('folder', 'Drafts'),
  ...through('select', lettersIn('Drafts')),
  step('folder', 'INBOX'),
  to('select', 'Signed contract'),
  // Whom the answer goes to, while the editor lies over the letter.
  step('reply', '', 'Garnier Office'),
  step('close', '', 'Odile Garnier'),
  step('compose'),
  step('write', 'Jonas Feld <jonas@feld.example>', 'Jonas Feld'),
];

export const switches = switchesBy(['click']);
