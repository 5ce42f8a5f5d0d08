// Untrusted text inside Markdown (CommonMark 0.31, GFM): shown as it is, never a heading, an image or a link.

import { plain } from './plain';

const MARKS = /[\\`*_[\]#|<>&~$]/g;
/** Many readers make links of bare addresses, and no backslash keeps them from doing so; code does. */
const LINKED = /@|:\/\/|[\p{L}\d]\.\p{L}{2,}/u;

/** Text that must not be read as Markdown, between backticks of a number it does not have itself. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || text.trim() === '' ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/** One line of text among other text. */
export const inline = (text: string): string =>
  LINKED.test(text) ? code(text) : text.replace(MARKS, (mark) => `\\${mark}`);

/** Text of many lines, each as it was typed, and the empty line after it. */
export const codeBlock = (text: string): string[] => {
  const lines = plain(text).split('\n');
  return [...lines.map((line) => (line.trim() ? `    ${line}` : '')), ''];
};
