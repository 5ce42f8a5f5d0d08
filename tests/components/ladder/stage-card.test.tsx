// @vitest-environment happy-dom
// What the card says of a stage: its name and its word, what is missing, where most stop, and what to do next.
import { render } from 'preact';
import { expect, it } from 'vitest';
import { type Reason, StageCard } from '@/components/ladder/stage-card';
import blank from '@/lib/ladders/blank';
import nine from '@/lib/ladders/nine';
import seven from '@/lib/ladders/seven';
import { assess } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';

const nothing = () => {};

function cardOf(ladder: Ladder, stage: number, blocker?: Reason): string {
  const root = document.createElement('div');
  render(
    <StageCard
      ladder={ladder}
      stage={stage}
      since=""
      way=""
      reasons={[]}
      blocker={blocker ?? null}
      assessment={assess(ladder, stage, [])}
      chosen={null}
      putOff={false}
      onChoose={nothing}
      onAccept={nothing}
      onPutOff={nothing}
    />,
    root,
  );
  return root.querySelector('.standing')?.textContent ?? '';
}

it('says the stage in one word, and what to do next', () => {
  const words = ['Nice', 'Good', 'Better', 'Great', 'Awesome', 'Fantastic', 'Best'];
  for (const [n, word] of words.entries()) {
    const card = cardOf(seven, n + 1);
    expect(card).toContain(seven.stages[n]?.name);
    expect(card).toContain(word);
    expect(card).toContain(`Next: ${seven.stages[n]?.next}`);
  }
  expect(cardOf(seven, 4)).toContain('Next: Treat the next mistake as a chance to be remembered.');
});

it('a word that only begins the name again is left out', () => {
  const ladder: Ladder = { ...blank, stages: blank.stages.map((stage) => ({ ...stage, short: stage.name })) };
  const [first] = ladder.stages;
  expect(cardOf(ladder, 1).split(first?.name ?? '').length).toBe(2);
  expect(cardOf(ladder, 0)).not.toContain('Next: ');
});

it('one below the top says where most stop, and what is missing', () => {
  const card = cardOf(seven, 6);
  expect(card).toMatch(/most people stop here/i);
  expect(card).toContain('For De facto sales force: one thing they did unasked that brought business');
  expect(cardOf(seven, 5)).not.toMatch(/most people stop here/i);
  expect(cardOf(nine, 8)).not.toMatch(/most people stop here/i);
});

it('what holds them back stands beside what is missing, and nowhere else', () => {
  const words = 'Waits for the new plant';
  expect(cardOf(seven, 6, { words, covered: false })).toContain(`What holds them back: ${words}`);
  expect(cardOf(seven, 6, { words, covered: true })).not.toContain(words);
  expect(cardOf(seven, 7, { words, covered: false })).not.toContain(words);
});

it('the top is said to be the top', () => {
  expect(cardOf(seven, 7)).toMatch(/De facto sales force.*the top rung/i);
  expect(cardOf(seven, 7)).not.toContain('For ');
});
