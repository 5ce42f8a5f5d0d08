// A note to oneself, said so.
import type { KindWords } from '../read/cue';

export default { kind: 'note', name: ['^ nb|fyi|note'] } satisfies KindWords;
