// The three messages between a page script, the background and Rung's own pages, and who may send which.
import * as z from 'zod/mini';

export const Message = z.discriminatedUnion('type', [
  /** A page script says that its frame may show somebody else; `cleared` when its address has changed. */
  z.strictObject({ type: z.literal('sighting/seen'), url: z.string().check(z.maxLength(4_000)), cleared: z.boolean() }),
  /** The side panel asks whom the tab in front shows. */
  z.strictObject({ type: z.literal('sighting/current'), tabId: z.number().check(z.int()) }),
  /** The sites page has switched a site on or off. */
  z.strictObject({ type: z.literal('sites/changed') }),
]);
export type Message = z.infer<typeof Message>;

/** What the browser itself says of a sender; a page cannot forge these. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  tabId?: number | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

const MAX_BYTES = 64_000;

/** Not `URL.origin`, which is "null" for every address of a scheme that a browser does not list. */
function originOf(address: string | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url?.host ? `${url.protocol}//${url.host}` : null;
}

/** Who we are: the extension's id, and any address of its own. */
export interface Self {
  id: string;
  home: string;
}

/** A page script may only speak of the page it runs in, and only offer; own pages come from the extension's origin. */
function allowed(message: Message, sender: Sender, self: Self): boolean {
  if (sender.id !== self.id) return false;
  const fromOwnPage = originOf(sender.url) === originOf(self.home);
  if (message.type !== 'sighting/seen') return fromOwnPage;
  return (
    !fromOwnPage &&
    sender.tabId !== undefined &&
    sender.frameId !== undefined &&
    originOf(message.url) === originOf(sender.url)
  );
}

/** The message, when it is well formed, small, and its sender may send it; else null, and nobody answers. */
export function receive(raw: unknown, sender: Sender, self: Self): Message | null {
  try {
    if (JSON.stringify(raw).length > MAX_BYTES) return null;
  } catch {
    return null;
  }
  const parsed = Message.safeParse(raw);
  return parsed.success && allowed(parsed.data, sender, self) ? parsed.data : null;
}
