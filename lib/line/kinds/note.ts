// A note to oneself, said so.
import type { KindWords } from '../read/cue';

export default {
  name: `
^ nb|fyi|note
`,
} satisfies KindWords;
