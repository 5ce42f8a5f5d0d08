// Organisations have records of their own: an archive has a list of them, empty where nothing was ever written.
import type { Migration } from './migration';

export default {
  to: 2,
  up: (archive) => ({ organisations: [], ...archive, schema: 2 }),
} satisfies Migration;
