// The browser as a page script sees it. Without the polyfill, which is half the size a page script may have.
type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };

const runtime = (): Runtime | undefined => {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
};

/** False once the extension was updated, switched off or removed: the script must fall silent. */
export const isAlive = (): boolean => {
  try {
    return Boolean(runtime()?.id);
  } catch {
    return false;
  }
};

/** Sends and forgets: a sleeping background, or none, is no reason to disturb the page. */
export function send(message: unknown): void {
  try {
    void runtime()
      ?.sendMessage(message)
      ?.catch(() => {});
  } catch {
    // The extension is gone; `isAlive` will say so.
  }
}
