// What is done in Horde and whom Rung has to name after each step. Data only.
import { lettersIn, stepsOf, switchesBy } from '../steps.ts';
import type { Step } from '../webmail.ts';
import type { acts } from './dynamic.ts';

const { step, to, through } = stepsOf<keyof typeof acts | 'unfold'>({
  // It does not show where answers go.
  'Digest of the trade circle': 'Ravi Menon via Trade Circle',
});

/** Beside the list, then on pages of their own. */
export const dynamic: readonly Step[] = [
  ...through('select', lettersIn('INBOX')),
  step('folder', 'Sent'),
  ...through('select', lettersIn('Sent')),
  step('folder', 'Drafts'),
  ...through('select', lettersIn('Drafts')),
  // It comes back to the letter that was open there.
  step('folder', 'INBOX', 'Petra Lindqvist'),
  ...['Samples arrived', 'Account notice', 'Reminder for myself', 'Invoice of March'].map((subject) =>
    to('open', subject),
  ),
  to('select', 'Signed contract'),
  step('reply', '', 'Garnier Office'),
];

/** One page after the other. */
export const pages: readonly Step[] = [
  ...through('select', lettersIn('INBOX')),
  step('folder', 'Sent'),
  ...through('select', lettersIn('Sent')),
];

/** On a telephone a header is folded to the display name, which anybody can choose: it is believed when it is unfolded. */
export const unfolding: readonly Step[] = (['INBOX', 'Sent'] as const).flatMap((folder) => [
  ...(folder === 'INBOX' ? [] : [step('folder', folder)]),
  ...lettersIn(folder).flatMap(({ subject }) => [step('select', subject), to('unfold', subject)]),
]);

export const switches = switchesBy(['click']);
