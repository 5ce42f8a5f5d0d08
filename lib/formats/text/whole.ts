// What a format writes piece by piece, as one text.

export const whole = (pieces: Iterable<string> | undefined): string => [...(pieces ?? [])].join('');
