// The law of leaks: whoever stays leaves no trace in what goes. Two notebooks that differ in nothing but them, in their names,
// addresses, numbers, times and in how much there is of them, give the same export, byte for byte.
import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '@/lib/model/person/people';
import type { PackedFile } from '@/lib/package/file';
import { extraFormats, writeFiles } from '@/lib/package/files';
import { toldInFile } from '@/lib/package/left-out';
import { readmeText } from '@/lib/package/readme';
import { profiles } from '@/lib/profiles';
import type { Selection } from '@/lib/profiles/profile';
import { foundIn, ORIGINS } from './canaries';
import { select } from './choice';
import { anyTape, drawer, drawNotebook, type Filled, KEPT, type Trial } from './hostile/notebook';
import { nameOf } from './hostile/secrets';

/** A part of them where somebody waits: continuous integration tries all. */
const NOTEBOOKS = process.env.CI ? 2_000 : 200;
/** Of so many the files are written as well; they are made of nothing but what was compared before. */
const EVERY = 25;

const OWN = { from: ORIGINS.personal, partly: true } as const;
const TRIALS: readonly Trial[] = [
  { ...OWN, profile: 'linkedin-defensible', whys: ['employer', 'unknown', 'sensitive', 'deleted', 'erased', 'merged'] },
  { ...OWN, profile: 'personal-notes', whys: ['employer', 'unknown', 'sensitive', 'deleted', 'erased', 'merged'] },
  { profile: 'employer-hand-over', whys: ['sensitive', 'deleted', 'erased', 'merged'], from: ORIGINS.employer },
  {
    ...OWN,
    profile: 'advocates',
    whys: ['employer', 'unknown', 'personal', 'sensitive', 'deleted', 'erased', 'merged'],
  },
  {
    profile: 'access-request',
    whys: ['employer', 'unknown', 'personal', 'sensitive', 'deleted', 'erased', 'merged'],
    from: ORIGINS.personal,
  },
  {
    profile: 'hand-over-one',
    whys: ['employer', 'unknown', 'personal', 'sensitive', 'deleted', 'erased', 'merged'],
    from: ORIGINS.employer,
  },
  // Whole, it holds everybody; without what is the employer's it does not.
  { ...OWN, profile: 'full-backup', whys: ['employer', 'unknown', 'erased'], withoutEmployer: true },
];

const taken = ({ archive, erased, ticked }: Filled, { profile, withoutEmployer }: Trial): Selection =>
  select(profile, archive, { erased, ticked, person: KEPT[0], withoutEmployer });

/** All of a selection that a package is made of. */
const packed = (selection: Selection): string =>
  JSON.stringify([selection.archive, toldInFile(selection).leftOut, selection.classes, selection.overrides]);

const ticked = extraFormats().map(({ id }) => id);

/** Every file of the package but the list of them, which is made of these. */
function filesOf(selection: Selection, { profile: id }: Trial): { path: string; text: string }[] {
  const writing = writeFiles(selection, ticked, []);
  let step = writing.next();
  while (!step.done) step = writing.next();
  const people = peopleOf(selection.archive).length;
  const profile = profiles.get(id);
  const counts = { people, addresses: 0, entries: selection.archive.journal.length };
  const about = { selection, profile, counts, durable: { yes: 0, no: people }, at: '2026-03-02' };
  const readme = readmeText(about as unknown as Parameters<typeof readmeText>[0], [{ path: 'a', name: 'b' }]);
  const text = ({ bytes }: PackedFile) => new TextDecoder().decode(bytes);
  return [...step.value.map((file) => ({ path: file.path, text: text(file) })), { path: 'README.txt', text: readme }];
}

/** Where two texts begin to differ, with what stands before it. */
function difference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return [a, b].map((text) => text.slice(Math.max(0, at - 120), at + 80)).join('\n  and:\n');
}

/** The words that only one filling has. */
const secretsIn = ({ secrets }: Filled): string[] =>
  secrets.flatMap((secret) => [
    secret.id,
    secret.created,
    nameOf(secret),
    ...Object.values(secret.addresses).filter((value) => value.length > 6),
  ]);

describe('whoever stays', () => {
  it('is tried with every profile', () =>
    expect(TRIALS.map(({ profile }) => profile).toSorted(), 'TRIALS says why people stay in it').toEqual(
      [...profiles.keys()].toSorted(),
    ));

  it(`leaves no trace, in ${NOTEBOOKS.toLocaleString('en')} notebooks`, { timeout: 600_000 }, () => {
    let [exports, files, secrets, n] = [0, 0, 0, 0];
    const began = process.cpuUsage();
    const property = fc.property(anyTape, (tape) => {
      n += 1;
      const draw = drawer(tape);
      // Every other notebook has the one half of the profiles, and the rest the other.
      for (const trial of TRIALS.filter((_, i) => i % 2 === n % 2)) {
        const fill = drawNotebook(draw, trial);
        const [one, other] = [fill(0), fill(1)];
        const [a, b] = [taken(one, trial), taken(other, trial)];
        const [inA, inB] = [packed(a), packed(b)];
        if (inA !== inB) throw new Error(`${trial.profile} differs:\n${difference(inA, inB)}`);
        exports += 1;
        secrets += one.secrets.length * 9;
        if (n % EVERY !== 0) continue;
        const [filesA, filesB] = [filesOf(a, trial), filesOf(b, trial)];
        const values = secretsIn(one);
        for (const [i, { path, text }] of filesA.entries()) {
          files += 1;
          const same = filesB[i]?.text ?? '';
          if (same !== text) throw new Error(`${trial.profile}, ${path} differs:\n${difference(text, same)}`);
          expect([path, foundIn(text, values)]).toEqual([path, []]);
        }
      }
    });
    const found = fc.check(property, { numRuns: NOTEBOOKS, endOnFailure: true });
    // What differs comes first: what the notebook was drawn from is a thousand numbers.
    if (found.failed)
      throw new Error(
        `${(found.errorInstance as Error).message}\n  Drawn again by seed ${found.seed}, path "${found.counterexamplePath}".`,
      );
    const { user, system } = process.cpuUsage(began);
    const took = `${((user + system) / 1e6).toFixed(0)} s of processor time`;
    console.log(
      `Leak law: ${n} notebooks, ${exports} pairs of exports, ${secrets} secrets in them, ${files} files searched: 0 found (${took}).`,
    );
  });
});
