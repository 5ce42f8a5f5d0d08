// Text of any origin made fit for a text file: valid Unicode, one kind of line end, no control characters.

/** U+0085, U+2028 and U+2029 end a line for some readers, so they do for ours. */
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Most text is plain already, and there is much of it. */
const PLAIN = /^[ -~]*$/;

export const plain = (text: string): string =>
  PLAIN.test(text) ? text : text.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '');

/** Marks nobody sees, which mail and telephones stumble over: they come with what was copied from a page. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** An address without them, and with ordinary blanks. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN, '').replace(/[\u00a0\u2007\u202f]/g, ' ');

/** On one line. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

/** A name between first strong isolate and pop: right-to-left names leave the words around them where they are. */
export const isolated = (text: string): string => `\u2068${text.replace(BIDI_CONTROLS, '')}\u2069`;
