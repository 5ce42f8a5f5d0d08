// What `npm run bench` can be told: how large a notebook, which parts, how often.
import { parseArgs } from 'node:util';

export interface Options {
  contacts: number;
  entries: number;
  /** How many readings of each kind are taken. */
  samples: number;
  /** Parts of the bench; none: all of them. */
  only: string[];
  /** Pages of the notebook by their address; none: all of them. */
  pages: string[];
  /** How often each page is opened; the middle counts. */
  rounds: number;
  /** The extension is taken as it was built last. */
  built: boolean;
}

const named = (list: string): string[] => list.split(',').filter(Boolean);

/** The size that the budgets are meant for; a quick run takes `--contacts 2000 --entries 20000`. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      contacts: { type: 'string', default: '100000' },
      entries: { type: 'string', default: '1000000' },
      samples: { type: 'string', default: '400' },
      only: { type: 'string', default: '' },
      pages: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' },
      built: { type: 'boolean', default: false },
    },
  });
  const number = (name: 'contacts' | 'entries' | 'samples' | 'rounds'): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number above 0.`);
    return value;
  };
  return {
    contacts: number('contacts'),
    entries: number('entries'),
    samples: number('samples'),
    rounds: number('rounds'),
    only: named(values.only),
    pages: named(values.pages),
    built: values.built,
  };
}
