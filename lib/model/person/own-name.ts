// Under which names a contact keeps what was filled into the rep's own fields. Apart from `own-field.ts`, whose schemas
// a press of the button must not wait for.

/** The kind follows, so that search knows a text without the definition of the field. */
const OWN = 'own/';

export const ownName = (kind: string, id: string): string => `${OWN}${kind}/${id}`;
export const isOwn = (name: string): boolean => name.startsWith(OWN);
export const isOwnText = (name: string): boolean => name.startsWith(ownName('text', ''));
/** `text`, `number`, `day`, `choice`; undefined for any other field. */
export const kindOfOwn = (name: string): string | undefined => (isOwn(name) ? name.split('/')[1] : undefined);
