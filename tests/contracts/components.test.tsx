// @vitest-environment happy-dom
// What holds for every component: it has a sample in tests/components/samples, draws something, and axe finds no fault.
//
// A new component gets its sample in the file of its room: the element with made-up properties. What only a real browser
// can judge, such as contrast, is judged on whole screens by tests/e2e/accessibility.test.ts.
import 'temporal-polyfill/global';
import axe from 'axe-core';
import { type ComponentChild, render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';

const files = import.meta.glob<Record<string, unknown>>('../../components/*/*.tsx', { eager: true });
const sampled = import.meta.glob<VNode[]>('../components/samples/*.tsx', { eager: true, import: 'default' });
const samples = Object.values(sampled).flat();

const components = Object.entries(files).flatMap(([path, exported]) =>
  Object.entries(exported)
    .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
    .map(([name, value]) => [`${path.replace('../../components/', '')} ${name}`, value] as const),
);

/** An item of a list stands in its list. */
const shows = (sample: VNode, component: unknown): boolean =>
  sample.type === component || (typeof sample.type === 'string' && childOf(sample)?.type === component);
const childOf = ({ props }: VNode): VNode | undefined => props.children as VNode | undefined;

afterEach(() => {
  render(null, document.body);
  document.body.innerHTML = '';
});

async function drawn(sample: ComponentChild): Promise<HTMLElement> {
  const home = document.body.appendChild(document.createElement('div'));
  await act(() => render(sample, home));
  return home;
}

/** Rules about a whole page, and those that need a layout, say nothing of one part. */
const RULES = ['color-contrast', 'target-size', 'page-has-heading-one', 'heading-order', 'region', 'landmark-one-main'];

async function faultsIn(home: HTMLElement): Promise<string[]> {
  const rules = Object.fromEntries(RULES.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(home, { rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it('there are some', () => expect(components.length).toBeGreaterThan(50));

describe.each(components)('%s', (name, component) => {
  const own = samples.filter((sample) => shows(sample, component));

  it('has a sample: add one to tests/components/samples, in the file of its room', () =>
    expect(own.length, name).toBeGreaterThan(0));

  it.each(own.map((sample, i) => [i + 1, sample] as const))(
    'sample %i is drawn, and axe has nothing to say',
    async (_, sample) => {
      const home = await drawn(sample);
      expect(home.innerHTML).not.toBe('');
      expect(await faultsIn(home)).toEqual([]);
    },
  );
});

it('axe would say something', async () => {
  const home = await drawn(
    <>
      <input />
      <button type="button" />
      <ul>
        <p>not an item</p>
      </ul>
    </>,
  );
  expect((await faultsIn(home)).map((fault) => fault.split(':')[0])).toEqual(['button-name', 'label', 'list']);
});
