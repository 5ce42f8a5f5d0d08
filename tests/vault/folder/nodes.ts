// Folders in memory with an engine between them that does to files what real ones do: late, lost, twice, out of order,
// cut off, back to an older state, and beside each other in two versions.
import type { SharedFolder } from '@/lib/ports/folder';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Node extends SharedFolder {
  files: Map<string, Bytes>;
  /** Makes every write from now on fail, as a full disk does. */
  full: boolean;
}

const below = (path: string): string => (path ? `${path}/` : '');

export function testNode(): Node {
  const files: Node['files'] = new Map();
  const rests = (path: string): string[] =>
    [...files.keys()].filter((name) => name.startsWith(below(path))).map((name) => name.slice(below(path).length));
  const node: Node = {
    files,
    full: false,
    async list(path) {
      const names = rests(path).filter((rest) => !rest.includes('/'));
      return names.map((name) => ({ name, size: files.get(below(path) + name)?.length ?? 0 }));
    },
    async folders(path) {
      return [...new Set(rests(path).flatMap((rest) => (rest.includes('/') ? [rest.split('/')[0] ?? ''] : [])))];
    },
    read: async (path) => files.get(path)?.slice() ?? null,
    async write(path, bytes) {
      if (node.full) throw Object.assign(new Error('No room.'), { name: 'QuotaExceededError' });
      files.set(path, bytes.slice());
    },
    async remove(path) {
      for (const name of [...files.keys()]) if (name === path || name.startsWith(below(path))) files.delete(name);
    },
  };
  return node;
}

/** A change of one file on its way from one node to another; `null`: it was taken away. */
interface Parcel {
  from: number;
  to: number;
  path: string;
  bytes: Bytes | null;
  /** What the sender had before it changed that. */
  before: Bytes | undefined;
}

/** What happens to one parcel, or to a node, next. `pick` chooses among those there are. */
export type Fault =
  | { do: 'deliver'; pick: number }
  | { do: 'deliver-half'; pick: number }
  | { do: 'deliver-twice'; pick: number }
  | { do: 'lose'; pick: number }
  | { do: 'roll-back'; node: number; pick: number }
  | { do: 'look'; node: number };

const same = (a: Bytes | undefined, b: Bytes | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]));

export interface Engine {
  nodes: readonly Node[];
  apply(fault: Fault): void;
  /** Everything arrives everywhere; what was lost on the way is sent again. */
  settle(): void;
  /** Files that stand beside another one because both were changed. */
  conflicts(): string[];
}

const CONFLICT = '.sync-conflict-';

/** The files of all nodes as they were last agreed on are its own memory, as real engines have an index. */
export function testEngine(nodes: readonly Node[]): Engine {
  const known = nodes.map(() => new Map<string, Bytes>());
  const parcels: Parcel[] = [];
  const halves = new Set<Bytes | undefined>();
  const older: Map<string, Bytes>[][] = nodes.map(() => []);

  const look = (from: number) => {
    const [files, before] = [nodes[from]?.files ?? new Map(), known[from] ?? new Map()];
    for (const path of new Set([...files.keys(), ...before.keys()])) {
      if (same(files.get(path), before.get(path))) continue;
      const bytes = files.get(path) ?? null;
      for (const to of nodes.keys()) if (to !== from) parcels.push({ from, to, path, bytes, before: before.get(path) });
    }
    known[from] = new Map(files);
    older[from]?.push(new Map(files));
  };

  const put = ({ to, path, bytes, before }: Parcel, cut = false) => {
    const [files, agreed] = [nodes[to]?.files, known[to]];
    const here = files?.get(path);
    if (!files || !agreed) return;
    const untouched = same(here, before) || halves.has(here);
    if (bytes === null) {
      // Changed here meanwhile: it stays.
      if (untouched) files.delete(path);
      agreed.delete(path);
      return;
    }
    if (here && !untouched && !same(here, bytes)) files.set(`${path}${CONFLICT}${to}`, here);
    const arrived = cut ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes;
    if (cut) halves.add(arrived);
    files.set(path, arrived);
    agreed.set(path, arrived);
  };

  const taken = (pick: number): Parcel | undefined => parcels.splice(pick % Math.max(1, parcels.length), 1)[0];
  const apply = (fault: Fault) => {
    if (fault.do === 'look') return look(fault.node % nodes.length);
    if (fault.do === 'roll-back') {
      const at = fault.node % nodes.length;
      const states = older[at] ?? [];
      const state = states[fault.pick % Math.max(1, states.length)];
      const node = nodes[at];
      if (!state || !node) return;
      node.files.clear();
      for (const [path, bytes] of state) node.files.set(path, bytes);
      return;
    }
    const parcel = taken(fault.pick);
    if (!parcel || fault.do === 'lose') return;
    put(parcel, fault.do === 'deliver-half');
    if (fault.do === 'deliver-twice') parcels.push(parcel);
    // A half-written file is finished sooner or later.
    if (fault.do === 'deliver-half') parcels.push(parcel);
  };

  const settle = () => {
    for (const at of nodes.keys()) look(at);
    while (parcels.length > 0) apply({ do: 'deliver', pick: 0 });
    // What one of them has and another lacks is sent again.
    const all = new Map<string, Bytes>();
    for (const { files } of nodes)
      for (const [path, bytes] of files) if (!all.has(path) && !halves.has(bytes)) all.set(path, bytes);
    for (const [at, { files }] of nodes.entries())
      for (const [path, bytes] of all) {
        if (!files.has(path) || halves.has(files.get(path))) files.set(path, bytes);
        known[at]?.set(path, files.get(path) ?? bytes);
      }
  };
  const conflicts = () => nodes.flatMap(({ files }) => [...files.keys()].filter((path) => path.includes(CONFLICT)));
  return { nodes, apply, settle, conflicts };
}
