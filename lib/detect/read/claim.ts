// What a page says of whom it shows, before anything of it is believed.
import type { SightedPerson } from '../../model/sighting';
import type { Rep } from './page';
import type { TitleName } from './same-name';

/** One open message. */
export interface Letter {
  /** More than one where the page leaves open whose address counts. */
  from: SightedPerson[];
  /** The page prints nothing but the display name, which anybody can choose, or mixes several messages. */
  doubtful?: boolean;
  to: SightedPerson[];
  replyTo: SightedPerson[];
  /** Who handed the mail in, where that is somebody else than the author ("on behalf of"). */
  sender: SightedPerson[];
  /**
   * `message`: the program says that the rep wrote it. `folder`: it lies where that is, which holds answers too.
   * `perhaps`: it lies where either may be.
   */
  own?: 'message' | 'folder' | 'perhaps' | undefined;
  /** The readings of its date, as numbers of which the greater is later; asked for only where several messages are open. */
  written: () => number[];
  /** What the page prints as its sender, in lower case. */
  said: string;
  /** What it prints around the sender: the subject or the date, which other messages of the same person have not. */
  head: string;
}

export interface Mail {
  kind: 'mail';
  rep: Rep;
  letters: Letter[];
  /**
   * Recipients of what is being written, one list for each window; `focused` where the rep writes now, `covering` where
   * the window lies over everything else.
   */
  drafts: { people: SightedPerson[]; focused: boolean; covering: boolean }[];
  /** The program's own marks say that this is not the message that is chosen. */
  stale: boolean;
  /** The rows that are selected in the list, as printed, in lower case. They change before the message does. */
  selected: string[];
}

/** One person's profile, whatever it is called. */
export interface Profile {
  kind: 'profile';
  surface: string;
  rep: Rep;
  /** Handles come from the page's address; all else, from the card, counts with the name only. */
  person: SightedPerson;
  /** What the card calls the person, and what the page's title may. */
  heading?: string | undefined;
  titles: TitleName[];
  /** The card's own links: true where they lead to the same address, false where they lead to another person's. */
  tied?: boolean | undefined;
  /** The id in the address spells no name, so a link or the title has to tie the heading to it. */
  opaque?: boolean;
  /** Marks that only the rep's own profile has, or that it never has. */
  whose?: 'rep' | 'other' | undefined;
}

/** A page that names people in no such order; the first is meant where `sure`. */
export interface People {
  kind: 'people';
  surface: string;
  rep: Rep;
  people: SightedPerson[];
  sure: boolean;
}

export type Claim = Mail | Profile | People;
