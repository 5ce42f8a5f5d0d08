// How an expected failure travels: as a value that names itself and can be said to the rep.

export type Failure<Code extends string = string> = { ok: false; code: Code; say: string };
export type Success<Value> = { ok: true; value: Value };
export type Result<Value, Code extends string = string> = Success<Value> | Failure<Code>;

export const success = <Value>(value: Value): Success<Value> => ({ ok: true, value });

/** `say` is one sentence for the rep: what happened, where, and what to do. */
export const failure = <Code extends string>(code: Code, say: string): Failure<Code> => ({ ok: false, code, say });
