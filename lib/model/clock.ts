// Which of two writes came later, on any device: a hybrid logical clock (Kulkarni et al., 2014) as sortable text.

/** `mmmmmmmmm-cccc-device`: milliseconds since 1970 in base 36, a counter in base 36, the device. Text order is time order. */
export type Clock = string;

const MS_WIDTH = 9;
const COUNT_WIDTH = 4;
const COUNT_LIMIT = 36 ** COUNT_WIDTH - 1;
/** A stamp further ahead than this is kept for its order but never drags this device's clock along. */
export const TRUSTED_AHEAD_MS = 24 * 60 * 60 * 1000;

const pad = (value: number, width: number) => value.toString(36).padStart(width, '0');

export const makeClock = (ms: number, count: number, device: string): Clock =>
  `${pad(ms, MS_WIDTH)}-${pad(count, COUNT_WIDTH)}-${device}`;

export function readClock(clock: Clock): { ms: number; count: number; device: string } {
  const [ms = '0', count = '0', ...device] = clock.split('-');
  return { ms: Number.parseInt(ms, 36), count: Number.parseInt(count, 36), device: device.join('-') };
}

/** The first letter stops at `y` (the year 5098), so that there is always room for a later stamp. */
export const isClock = (text: string): boolean => /^[0-9a-y][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{1,40}$/.test(text);

export const laterOf = (a: Clock, b: Clock): Clock => (a < b ? b : a);

/**
 * The next stamp of this device: after `last`, and after every one in `replaced`, however wrong a clock was.
 * What is no stamp is passed over; `last` is empty where nothing was written yet.
 */
export function tick(last: Clock, now: number, device: string, ...replaced: Clock[]): Clock {
  const known = [last, ...replaced].filter(isClock);
  const newest = known.length > 0 ? readClock(known.reduce(laterOf)) : { ms: -1, count: 0 };
  const ms = Math.max(0, Math.trunc(now) || 0);
  if (ms > newest.ms) return makeClock(ms, 0, device);
  if (newest.count < COUNT_LIMIT) return makeClock(newest.ms, newest.count + 1, device);
  return makeClock(newest.ms + 1, 0, device);
}

/** A stamp of this device, later than all of these. */
export type StampAfter = (...replaced: Clock[]) => Clock;

/** Does a stamp lie further ahead than any right clock could be? `now`: milliseconds since 1970. */
export const isAhead = (clock: Clock, now: number): boolean =>
  isClock(clock) && readClock(clock).ms > now + TRUSTED_AHEAD_MS;

/** What this device's last stamp becomes after seeing a stamp of another: the later one, unless it lies in the far future. */
export function hear(last: Clock, remote: Clock, now: number): Clock {
  return !isClock(remote) || isAhead(remote, now) ? last : laterOf(last, remote);
}
