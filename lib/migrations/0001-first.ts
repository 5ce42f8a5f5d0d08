// The first shape: an archive has its four lists, also where nothing was ever written.
import type { Migration } from './migration';

export default {
  to: 1,
  up: (archive) => ({ contacts: [], journal: [], ladders: [], settings: [], ...archive, schema: 1 }),
} satisfies Migration;
