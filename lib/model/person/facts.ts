// What can be known of a person beyond the card: each fact with its place in the form and its words.

import type * as z from 'zod/mini';
import { WEEKDAYS } from '@/lib/model/advice/peak-day';
import { choice, choices, day, flag, long, number, type Part, type Parts, people, text } from '@/lib/model/entry/part';
import { phrase } from '@/lib/words';
import { birthdayIn, sayBirthday } from './birthday';
import type { factShape } from './fact-shape';
import { monthDaysIn, sayMonthDays } from './month-days';

const they = {
  kinds: choices('They are', [
    'friend',
    'ally',
    'business-partner',
    'customer',
    'prospect',
    'colleague',
    'former-customer',
  ]),
  influence: choice('Say in the buying decision', {
    none: 'None',
    'can-influence': 'Can influence it',
    decides: 'Decides',
  }),
  statusReason: text('Reason for the status'),
  majorAccount: flag('Part of a major account'),
  innovator: flag('Among the most innovative'),
};

const use = {
  valuedFeatures: long('What they value', { hint: 'One a line' }),
  peakDays: choices('Busiest days', WEEKDAYS),
  peakMonthDays: text('Busiest days of the month', { hint: '1, 15, last', reads: sayMonthDays, takes: monthDaysIn }),
  peakNote: text('When else they use it most', { hint: 'Before Easter, in the season' }),
};

const SCORES = [1, 2, 3, 4, 5];

const standing = {
  favourability: number('How favourable, 1 to 5', 1, 5),
  vocality: number('How vocal, 1 to 5', 1, 5),
  trust: number('Trust, 1 to 5', 1, 5),
  trustCheckedOn: day('Trust last checked', { when: { name: 'trust', is: SCORES } }),
  weKnowThem: number('How well I know them, 0 to 3', 0, 3),
  theyKnowUs: number('How well they know us, 0 to 3', 0, 3),
  touchesPerYear: number('Touches a year that are good for them', 1, 366),
  blocker: text('What holds them back', { hint: 'Why they do not sell for you yet' }),
};

const start = {
  howMet: choice('How you met', {
    list: 'They chose us from a list',
    referral: 'Through a referral',
    event: 'At an event',
    inbound: 'They got in touch',
    outbound: 'I got in touch',
    other: 'In another way',
  }),
  metOn: day('Met on'),
  metPlace: text('Met at'),
  metThrough: people('Met through'),
  knows: people('Knows'),
};

const rest = {
  birthday: text('Birthday', { hint: '3 May, or 3 May 1970', reads: sayBirthday, takes: birthdayIn }),
  custom: long('Anything else', { hint: 'Children: Ada and Ben' }),
  sensitive: flag('Sensitive: covered in lists, left out of exports, kept in backups'),
};

/** In the order they are shown; what belongs together stands together. */
export const FACT_GROUPS = [
  { title: phrase`Who they are`, parts: they },
  { title: phrase`What they use`, parts: use },
  { title: phrase`Where you stand`, parts: standing },
  { title: phrase`How it began`, parts: start },
  { title: phrase`More`, parts: rest },
] as const satisfies readonly { title: string; parts: Parts }[];

type Shape = typeof factShape;

/** The same names and values as the shape: the compiler holds the two together. */
export const FACTS = { ...they, ...use, ...standing, ...start, ...rest } satisfies {
  [Name in keyof Shape]: Part<NonNullable<z.infer<Shape[Name]>>>;
};
