// Why a read or write failed, in words a rep can act on.

/** The browser's own words for a failed open or write, with the advice that fits. */
export function reasonOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const said = name === 'Error' ? message : `${name}: ${message}`;
  if (/quota|no_?space|disk/i.test(said)) return `the disk is full. Free some space, then try again. (${said})`;
  if (/mutation|InvalidState/i.test(said))
    return `this window does not keep data (private browsing). Use a normal window. (${said})`;
  if (/VersionError/i.test(said)) return `it was written by a newer Rung. Update Rung. (${said})`;
  return said;
}
