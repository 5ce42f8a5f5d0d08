// @vitest-environment happy-dom
// What the card says of a stage: its name and its word, what is missing, where most stop, and what to do next.
import { render } from 'preact';
import { expect, it } from 'vitest';
import { type Proof, ProofList } from '@/components/ladder/proof-list';
import { StageCard } from '@/components/ladder/stage-card';
import { StageSuggestion } from '@/components/ladder/stage-suggestion';
import blank from '@/lib/ladders/blank';
import nine from '@/lib/ladders/nine';
import seven from '@/lib/ladders/seven';
import { assess } from '@/lib/model/ladder/evidence';
import type { Ladder } from '@/lib/model/ladder/ladder';

const nothing = () => {};

function cardOf(ladder: Ladder, stage: number, blocker?: Proof): string {
  const root = document.createElement('div');
  const missing = assess(ladder, stage, []).next;
  render(
    <StageCard
      ladder={ladder}
      stage={stage}
      since=""
      way=""
      chosen={null}
      onChoose={nothing}
      evidence={<ProofList {...{ ladder, stage, missing }} proofs={[]} blocker={blocker ?? null} onOpen={nothing} />}
    />,
    root,
  );
  return root.querySelector('.standing')?.textContent ?? '';
}

it('says the stage in one word', () => {
  const words = ['Nice', 'Good', 'Better', 'Great', 'Awesome', 'Fantastic', 'Best'];
  for (const [n, word] of words.entries()) {
    const card = cardOf(seven, n + 1);
    expect(card).toContain(seven.stages[n]?.name);
    expect(card).toContain(word);
  }
});

it('says what to do next', () => {
  for (const [n, stage] of seven.stages.entries()) expect(cardOf(seven, n + 1)).toContain(`Next: ${stage.next}`);
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
  expect(card).toContain('For De facto sales force: a recommendation nobody asked for that brought business');
  expect(cardOf(seven, 5)).not.toMatch(/most people stop here/i);
  expect(cardOf(nine, 8)).not.toMatch(/most people stop here/i);
});

it('what holds them back stands beside what is missing, and nowhere else', () => {
  const words = 'Waits for the new plant';
  expect(cardOf(seven, 6, { words, aside: '', covered: false })).toContain(`What holds them back: ${words}`);
  expect(cardOf(seven, 6, { words, aside: '', covered: true })).not.toContain(words);
  expect(cardOf(seven, 7, { words, aside: '', covered: false })).not.toContain(words);
});

it('the top is said to be the top', () => {
  expect(cardOf(seven, 7)).toMatch(/De facto sales force.*the top rung/i);
  expect(cardOf(seven, 7)).not.toContain('For ');
});

it('a proof opens its entry; one of mere words and a covered one do not', () => {
  const root = document.createElement('div');
  const opened: string[] = [];
  const proofs = [
    { words: 'First 20 cases', aside: '3 Oct', covered: false, entry: 'e1' },
    { words: 'I saw it', aside: '', covered: false },
    { words: 'Told me of the divorce', aside: '', covered: true, entry: 'e2' },
  ];
  const list = { ladder: seven, stage: 1, proofs, missing: [], blocker: null };
  render(<ProofList {...list} onOpen={(entry) => opened.push(entry)} />, root);
  for (const button of root.querySelectorAll<HTMLButtonElement>('button.proof')) button.click();
  expect(opened).toEqual(['e1']);
  expect(root.textContent).toContain('First 20 cases 3 Oct');
  expect(root.textContent).not.toContain('divorce');
});

it('a suggestion is accepted since the day it offers, or the one chosen', () => {
  const root = document.createElement('div');
  document.body.append(root);
  const accepted: string[] = [];
  const days = { since: '2019-05-03', today: '2026-03-02' };
  render(
    <StageSuggestion ladder={seven} to={4} {...days} onAccept={(at) => accepted.push(at)} onPutOff={nothing} />,
    root,
  );
  const [field, yes] = [root.querySelector('input'), root.querySelector<HTMLButtonElement>('button.primary')];
  expect([field?.value, field?.max]).toEqual(['2019-05-03', '2026-03-02']);
  yes?.click();
  expect(accepted).toEqual(['2019-05-03']);
  root.remove();
});
