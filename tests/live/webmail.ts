// What a webmail is to these tests: how it is brought up, what a rep does in it, and whom Rung has to name after that.
import type { Page } from 'puppeteer-core';
import type { House } from './house.ts';

/** What a rep can do in it: each gets the page and what it is done to, and ends when the webmail shows the outcome. */
export type Acts = Readonly<Record<string, (page: Page, what: string) => Promise<unknown>>>;

export interface Step {
  act: string;
  /** The subject of the letter, the folder, or what is written. */
  what: string;
  /** The heading Rung must show; null for nobody. */
  says: string | null;
}

/** One way through the webmail. */
export interface Walk {
  /** How the webmail looks meanwhile, for the report. */
  dress: string;
  /** Whether the rep has told Rung who they are. */
  told: boolean;
  /** Whether the webmail itself says who is signed in. */
  marked: boolean;
  acts: Acts;
  steps: readonly Step[];
  /** Comes in as the rep and ends at the list of the INBOX. */
  enter(page: Page, origin: string): Promise<void>;
}

/** Going from one letter to another while the server takes its time. */
export interface Hurry {
  switches: readonly Switch[];
  enter(page: Page, origin: string): Promise<void>;
  acts: Acts & Readonly<Record<'folder' | 'select' | 'open', Acts[string]>>;
  /** How the webmail asks for a letter that its list shows: a test of its requests. */
  asks(page: Page, subject: string): Promise<(request: string) => boolean>;
  /** Goes to the letter without waiting for it. */
  leave(page: Page, subject: string, how: Switch['how']): Promise<void>;
  /** True once the rep sees the letter. */
  shows(page: Page, subject: string, how: Switch['how']): Promise<boolean>;
}

/** From one letter to another, while the server takes its time. */
export interface Switch {
  from: string;
  /** A letter clicked on the way, which has not arrived when it is left. */
  between?: string;
  to: string;
  /** Milliseconds. */
  delay: number;
  /** A click in the list beside the preview, or the arrow on the whole page. */
  how: 'click' | 'arrow';
  /** The badge and the panel are looked at all the time; the popup as often as it can be opened. */
  by: 'badge' | 'popup';
}

export interface Webmail {
  /** Installs what is missing. Throws one sentence where it cannot. */
  install(say: (line: string) => void): void;
  /** Brings it up, with a mail server of its own. */
  start(house: House): Promise<Running>;
}

export interface Running {
  /** On the loopback. */
  port: number;
  walks: readonly Walk[];
  hurry?: Hurry;
}
