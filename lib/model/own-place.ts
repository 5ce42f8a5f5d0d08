// A place outside the browser where the rep keeps copies: a folder of their choice, or the browser's folder of downloads.

export interface OwnPlace {
  /** Names of the files in it. */
  names(): Promise<string[]>;
  /** All of it or nothing. Throws where it could not be written. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** As it is there now; null where it is gone. `unread`: nothing can be read back from there, and its size was compared. */
  read(name: string): Promise<Uint8Array | null | 'unread'>;
  remove(name: string): Promise<void>;
}

export type PlaceKind = 'folder' | 'downloads';

/** `press`: the browser asks the rep again first. `gone`: there is no such place any more. */
export type Shut = 'press' | 'gone';
