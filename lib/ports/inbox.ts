// Sending and receiving Rung's messages in its own pages and the background.
import { type Message, receive } from '@/lib/messages';
import { browser } from './browser';

/** What the browser adds to a message. Chromium knows `origin` and `documentId`, Firefox may not. */
type RawSender = {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number };
  frameId?: number;
  documentId?: string;
};

/** Who sent it, as far as a page script is concerned. */
export interface From {
  tabId: number;
  frame: number;
}

/** `answer` returns undefined for messages that get none. Malformed or unauthorised ones never reach it. */
export function onMessage(answer: (message: Message, from: From) => Promise<unknown> | undefined): void {
  const self = { id: browser.runtime.id, home: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((raw: unknown, sender: RawSender) => {
    const { id, url, origin, frameId, documentId } = sender;
    const message = receive(raw, { id, url, origin, frameId, documentId, tabId: sender.tab?.id }, self);
    return message ? answer(message, { tabId: sender.tab?.id ?? -1, frame: frameId ?? -1 }) : undefined;
  });
}

/** To the background; null where nobody answers. */
export async function ask(message: Message): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}
