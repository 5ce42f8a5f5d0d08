// What samples of components have in common: nobody answers, and the people are invented.
import type { PersonItem } from '@/components/person/people-list';
import type { Contact } from '@/lib/model/person/contact';
import { contactOf, handleOf, idOf } from '../../formats/archives';

export const nothing = (): void => {};

export const item: PersonItem = {
  key: idOf(1),
  name: 'Dana Whitfield',
  aside: 'Buyer, Orbit',
  stage: { n: 2, of: 7, name: 'Regular' },
};

export const people = { find: async () => [item], nameOf: () => 'Dana Whitfield' };

/** Somebody with an address of each owner, two jobs and a few facts. */
export const dana: Contact = contactOf(1, {
  name: 'Dana Whitfield',
  title: 'Buyer',
  organisation: 'Orbit',
  note: 'Likes tea',
  tags: ['north'],
  handles: [
    handleOf('email', 'dana@orbit.example', 'employer'),
    handleOf('phone', '+49 30 1234567'),
    handleOf('linkedin', 'dana-whitfield'),
  ],
  employments: [
    { id: 'one', organisation: 'Orbit', title: 'Buyer', from: '2025-01-01', clock: '1' },
    { id: 'two', organisation: 'Acme', title: 'Assistant', from: '2020-02-01', to: '2024-12-31', clock: '1' },
  ],
});
