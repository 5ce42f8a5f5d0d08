// The numbered rules of whose a contact is: where it came from (P), whose it is (O), notes (N), keeping and erasing (R),
// permission (A) and export (E). Each has a proof under its number: `DATA` in what the notebook does, `SCREENS` in what is shown.
export const DATA = {
  P1: 'Every address, field and entry keeps where it came from, and nothing leaves that says more of it than it must.',
  P2: 'Origins are only added to: reading, typing or importing again makes nothing freer.',
  P3: 'A merge keeps all origins, and the strictest of them counts.',
  P4: 'Nothing is assumed of a file of another program: what nobody vouches for is treated as the employer’s.',
  O1: 'What comes from a file of the employer is the employer’s.',
  O2: 'An address of somebody’s work ends with their job, whoever gave it and whosever it is.',
  O3: 'A decision for less than the origins say needs a reason, and is kept with it.',
  O4: 'Nothing is sent or drafted: a link to an address holds the address, and no words.',
  N1: 'Addresses and names of others in a note are masked where it leaves.',
  N2: 'Notes of health and of confidential figures stay where they are.',
  N3: 'The note in the notebook stays as it was typed.',
  R1: 'Two years without a logged touch ask for a look; a change of the card does not count.',
  R2: 'Erasing takes all, and what is left holds no name and no address.',
  R3: 'Earlier exports that hold somebody are listed before they are erased.',
  R4: 'A legal hold stops erasing and says why.',
  A1: 'Only who has agreed goes as a reference.',
  E1: 'What leaves is shown first, counted by whose it is, with a reason for all that stays.',
  E2: 'Nothing that was left out stands anywhere in what leaves.',
  E3: 'Every export is logged with its time, profile, counts and people.',
} as const;

export const SCREENS = {
  N4: 'A line about health, faith and their like gets one quiet word while it is typed, and any other line none.',
  R5: 'There are words to tell somebody that notes are kept on them, to be changed and copied.',
  E4: 'That some of it may not be the rep’s to take is said before anything is saved, and in the file.',
  E5: 'Who leaves a job is shown five steps in their order, which hide nothing.',
} as const;

/** How many each letter has. */
export const COUNTS = { P: 4, O: 4, N: 4, R: 5, A: 1, E: 5 } as const;
