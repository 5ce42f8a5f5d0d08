// Page scripts may read an extension's local storage unless told otherwise; nobody but Rung's own pages should.
interface Access {
  storage?: { local?: { setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> } };
}

/** Chromium only: Firefox has no such call, so nothing secret may ever be put there. */
export async function keepStorageToOurselves(): Promise<void> {
  const { storage } = (globalThis as { chrome?: Access }).chrome ?? {};
  await storage?.local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
