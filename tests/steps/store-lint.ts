// Judges what Mozilla's linter says of the Firefox build: no error, and no warning but one that is known.
import * as z from 'zod/mini';
import type { Outcome } from './run-tool.ts';

const Message = z.looseObject({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const Lint = z.looseObject({ errors: z.array(Message), warnings: z.array(Message) });

/** Preact can set innerHTML when a component asks for it; none of Rung's does, and Trusted Types would refuse it. */
const known = 'UNSAFE_VAR_ASSIGNMENT';

export function judgeLint(outcome: Outcome): Outcome {
  const start = outcome.output.indexOf('{');
  if (start < 0) return { ok: false, output: outcome.output };
  const { errors, warnings } = Lint.parse(JSON.parse(outcome.output.slice(start, outcome.output.lastIndexOf('}') + 1)));
  const preact = warnings.filter(({ code }) => code === known);
  const bad = [...errors, ...warnings.filter(({ code }) => code !== known), ...preact.slice(1)];
  return {
    ok: bad.length === 0,
    output: bad.map(({ code, file, message }) => `${code} ${file ?? ''}: ${message}`).join('\n'),
  };
}
