// Breaks of a file that nobody thought of: each comparison, condition, sign and number of it changed once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { root } from '../browser/builds.ts';

/** One change of a file: what stands from `start` to `end` gives way to `to`. */
export interface Break {
  /** Where it stands and what it changes, in words. */
  rule: string;
  file: string;
  start: number;
  end: number;
  to: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** What each operator is changed to: the boundary moved, and the sense turned. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

/** Methods whose opposite, or whose absence, nobody should be able to put in their place. */
const METHODS: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  find: 'findLast',
  findLast: 'find',
};

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** The pieces of `node` that change, each with what it becomes. */
function changesOf(node: Node, text: string): [piece: { start: number; end: number }, to: string][] {
  const at = (value: unknown) => value as Node;
  const all = (value: unknown) => text.slice(at(value).start, at(value).end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      // The operator stands between its two sides, with nothing but blanks, brackets and comments around it.
      const operator = String(node.operator);
      const start = text.indexOf(operator, at(node.left).end);
      // `+` between texts is no sum.
      const joins = operator === '+' && /['"`]/.test(text.slice(node.start, node.end));
      return joins ? [] : (OPERATORS[operator] ?? []).map((to) => [{ start, end: start + operator.length }, to]);
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [[node, all(node.argument)]] : [];
    case 'ConditionalExpression':
    case 'IfStatement':
      return ['true', 'false'].map((to) => [at(node.test), to]);
    case 'Literal':
      if (typeof node.value === 'boolean') return [[node, String(!node.value)]];
      return typeof node.value === 'number' ? [[node, String(node.value + 1)]] : [];
    case 'CallExpression': {
      const callee = at(node.callee);
      if (callee.type !== 'MemberExpression' || callee.computed) return [];
      const name = all(callee.property);
      if (name === 'filter') return [[{ start: at(callee.object).end, end: node.end }, '']];
      const other = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
      return other ? [[at(callee.property), other]] : [];
    }
    default:
      return [];
  }
}

/** Of `a < b ? -1 : 1` nobody reads more than the signs. */
const isOfSigns = (node: Node, text: string): boolean =>
  node.type === 'ConditionalExpression' && /\? -1 : 1$/.test(text.slice(node.start, node.end));

/** Types are no conduct: what stands in them changes nothing. */
const isOfTypes = ({ type }: Node): boolean => /^TS(?!As|NonNull|Satisfies)/.test(type) || type === 'ImportDeclaration';

/** Every break of a file, in the order in which they stand. */
export function breaksOf(file: string): Break[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: Break[] = [];
  const walk = (node: Node): void => {
    if (isOfTypes(node)) return;
    for (const [{ start, end }, to] of changesOf(node, text)) {
      const line = text.slice(0, start).split('\n').length;
      found.push({ rule: `line ${line}: ${text.slice(start, end)} → ${to || 'nothing'}`, file, start, end, to });
    }
    const parts = isOfSigns(node, text) ? [node.test] : Object.values(node).flat();
    for (const child of parts) if (isNode(child)) walk(child);
  };
  walk(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node);
  return found.sort((a, b) => a.start - b.start);
}
