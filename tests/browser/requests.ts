// Reads Chromium's own network log: who asked for what. The browser writes it, so nothing in a page can hide from it.
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

export interface Asked {
  url: string;
  /** The origin that asked, such as `chrome-extension://…`; Chromium itself writes `not an origin`. */
  by: string;
}

const NetLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.looseObject({ type: z.number(), phase: z.number(), params: z.optional(z.unknown()) })),
});
const Job = z.looseObject({ url: z.string(), initiator: z.optional(z.string()) });

/** Every request that started a network job. Empty when no log was written. */
export function readRequests(path: string): Asked[] {
  if (!existsSync(path)) return [];
  const { constants, events } = NetLog.parse(whole(readFileSync(path, 'utf8')));
  const started = events.filter(
    (event) => event.type === constants.logEventTypes.URL_REQUEST_START_JOB && event.phase === 1,
  );
  return started.map((event) => {
    const { url, initiator } = Job.parse(event.params);
    return { url, by: initiator ?? 'not an origin' };
  });
}

/** A browser that was killed leaves the list open, and lines of it half written: each event stands on a line of its own. */
function whole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const [constants = '', , ...lines] = text.split('\n');
    const events = lines.flatMap((line) => {
      try {
        return [JSON.parse(line.replace(/,\s*$/, ''))];
      } catch {
        return [];
      }
    });
    return { ...JSON.parse(`${constants.replace(/,\s*$/, '')}}`), events };
  }
}
