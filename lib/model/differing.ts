// What a form changed while it was open, and nothing else: another window may have changed the rest meanwhile.

/** Equal when they look the same on a screen: undefined, null, an empty text and an empty list are equal. */
const asShown = (value: unknown): string =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
    ? ''
    : JSON.stringify(value);

/** The fields of `now` that are not as the form opened with them; what is in neither is not there. */
export const differing = <Row extends object>(opened: Partial<Row>, now: Row): Partial<Row> =>
  Object.fromEntries(
    Object.entries(now).filter(
      ([field, value]) => asShown(value) !== asShown((opened as Record<string, unknown>)[field]),
    ),
  ) as Partial<Row>;
