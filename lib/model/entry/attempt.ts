// How a touch ended that reached nobody: a call nobody took, a voicemail, a visit that ended at the door.

export const ATTEMPTS = {
  'no-answer': 'No answer',
  voicemail: 'Left a voicemail',
  'turned-away': 'Turned away, or nobody there',
  unannounced: 'A cold call or visit',
} as const;
export type Attempt = keyof typeof ATTEMPTS;
