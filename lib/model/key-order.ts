// JSON values with the keys of their objects in order, so that equal values give equal text.

/** A copy. `fromEntries`, because a key such as `__proto__` has to stay one. */
export function inKeyOrder(value: unknown): unknown {
  if (!value || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inKeyOrder);
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, inKeyOrder(record[key])]),
  );
}

/** JSON with sorted keys: equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inKeyOrder(value));
}
