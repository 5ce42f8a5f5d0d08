// The folders the other tests stand on behave as a real one does, and the engine between them as real engines do.
import { describe, expect, test } from 'vitest';
import { type Bytes, testEngine, testNode } from './nodes';

const text = (words: string): Bytes => new TextEncoder().encode(words) as Bytes;

describe('a folder in memory', () => {
  test('gives back what was written, lists files and folders apart, and takes whole folders away', async () => {
    const node = testNode();
    await node.write('a/b/one', text('1'));
    await node.write('a/two', text('22'));
    expect(await node.list('a')).toEqual([{ name: 'two', size: 2 }]);
    expect(await node.folders('a')).toEqual(['b']);
    expect(await node.folders('')).toEqual(['a']);
    expect(await node.read('a/b/one')).toEqual(text('1'));
    expect(await node.read('a/b/none')).toBeNull();
    await node.remove('a/b');
    expect(await node.folders('a')).toEqual([]);
    expect(await node.list('nowhere')).toEqual([]);
  });

  test('a full disk writes nothing', async () => {
    const node = testNode();
    node.full = true;
    await expect(node.write('a', text('1'))).rejects.toThrow('No room.');
    expect(await node.read('a')).toBeNull();
  });
});

describe('the engine between two of them', () => {
  const pair = () => {
    const nodes = [testNode(), testNode()] as const;
    return { nodes, engine: testEngine(nodes) };
  };

  test('carries files and what was taken away', async () => {
    const { nodes, engine } = pair();
    await nodes[0].write('x', text('1'));
    engine.settle();
    expect(await nodes[1].read('x')).toEqual(text('1'));
    await nodes[1].remove('x');
    engine.settle();
    expect(await nodes[0].read('x')).toBeNull();
  });

  test('puts the other version beside it where both changed one', async () => {
    const { nodes, engine } = pair();
    await nodes[0].write('x', text('mine'));
    await nodes[1].write('x', text('theirs'));
    engine.settle();
    expect(engine.conflicts().length).toBeGreaterThan(0);
  });

  test('cuts off, loses and rolls back, and mends what it lost', async () => {
    const { nodes, engine } = pair();
    await nodes[0].write('x', text('whole'));
    engine.apply({ do: 'look', node: 0 });
    engine.apply({ do: 'deliver-half', pick: 0 });
    expect(await nodes[1].read('x')).toEqual(text('wh'));
    engine.settle();
    expect(await nodes[1].read('x')).toEqual(text('whole'));
    await nodes[0].write('y', text('later'));
    engine.apply({ do: 'look', node: 0 });
    engine.apply({ do: 'lose', pick: 0 });
    engine.apply({ do: 'roll-back', node: 0, pick: 0 });
    expect(await nodes[0].read('y')).toBeNull();
    expect(await nodes[1].read('y')).toBeNull();
  });
});
