// The words of every kind, by the id of its chip: the name of its file.
import type { KindWords } from '../read/cue';

const found = import.meta.glob<KindWords>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

export default Object.fromEntries(
  Object.entries(found).map(([path, words]): [string, KindWords] => [path.replace(/^.*\/|\.ts$/g, ''), words]),
);
