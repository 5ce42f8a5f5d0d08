// Which property of a vCard an object in a map of a Card is, and which of its own properties is the value (RFC 9555, 2 and 3).

export interface Row {
  name: string;
  /** Map of the Card. */
  place: string;
  /** Property of the object that is the value. */
  value: string;
  type: 'text' | 'uri' | 'either';
  /** Of the object; absent where it has none. */
  kind?: string;
  /** Several values in one property, with commas between them. */
  list?: boolean;
  /** Of an object that does not say one. */
  isDefault?: boolean;
  /** Properties of the object that are parameters. */
  params?: readonly (readonly [name: string, param: string])[];
}

const LEVELS = [['level', 'LEVEL']] as const;

export const ROWS: readonly Row[] = [
  { name: 'NICKNAME', place: 'nicknames', value: 'name', type: 'text', list: true },
  { name: 'EMAIL', place: 'emails', value: 'address', type: 'text' },
  { name: 'TEL', place: 'phones', value: 'number', type: 'either' },
  { name: 'LANG', place: 'preferredLanguages', value: 'language', type: 'text' },
  { name: 'CALURI', place: 'calendars', value: 'uri', type: 'uri', kind: 'calendar' },
  { name: 'FBURL', place: 'calendars', value: 'uri', type: 'uri', kind: 'freeBusy' },
  { name: 'CALADRURI', place: 'schedulingAddresses', value: 'uri', type: 'uri' },
  { name: 'KEY', place: 'cryptoKeys', value: 'uri', type: 'uri' },
  { name: 'SOURCE', place: 'directories', value: 'uri', type: 'uri', kind: 'entry' },
  { name: 'ORG-DIRECTORY', place: 'directories', value: 'uri', type: 'uri', kind: 'directory' },
  { name: 'URL', place: 'links', value: 'uri', type: 'uri' },
  { name: 'CONTACT-URI', place: 'links', value: 'uri', type: 'uri', kind: 'contact' },
  { name: 'PHOTO', place: 'media', value: 'uri', type: 'uri', kind: 'photo' },
  { name: 'LOGO', place: 'media', value: 'uri', type: 'uri', kind: 'logo' },
  { name: 'SOUND', place: 'media', value: 'uri', type: 'uri', kind: 'sound' },
  { name: 'TITLE', place: 'titles', value: 'name', type: 'text', kind: 'title', isDefault: true },
  { name: 'ROLE', place: 'titles', value: 'name', type: 'text', kind: 'role' },
  { name: 'EXPERTISE', place: 'personalInfo', value: 'value', type: 'text', kind: 'expertise', params: LEVELS },
  { name: 'HOBBY', place: 'personalInfo', value: 'value', type: 'text', kind: 'hobby', params: LEVELS },
  { name: 'INTEREST', place: 'personalInfo', value: 'value', type: 'text', kind: 'interest', params: LEVELS },
];

export const PLACES: readonly string[] = [...new Set(ROWS.map(({ place }) => place))];

/** Expertise is told in other words than hobbies are (RFC 6715). */
const EXPERTISE: Record<string, string> = { high: 'expert', medium: 'average', low: 'beginner' };
export const levelSaid = (level: string, { kind }: Row): string => (kind === 'expertise' && EXPERTISE[level]) || level;
export const levelMeant = (level: string): string =>
  Object.keys(EXPERTISE).find((name) => EXPERTISE[name] === level.toLowerCase()) ?? level.toLowerCase();
