// Letters that turn the text around them, so that a name or file name reads as another one, are taken out of what is shown.

/** Unicode UAX #9: embeddings, overrides and isolates. None is needed where each text stands in a place of its own. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** `text` as it may be shown; what is kept stays as it was typed. */
export const plainText = (text: string): string => text.replace(TURNS, '');
