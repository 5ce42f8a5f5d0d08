// Amounts over time on top of each other: a band each, the last in the list on top; the table behind it says the numbers.
export interface Stacked {
  /** Below the chart, one for each point in time. */
  labels: readonly string[];
  /** From the bottom up. */
  bands: readonly { name: string; values: readonly number[] }[];
}

const [WIDTH, HEIGHT] = [320, 120];

export function Areas({ labels, bands }: Stacked) {
  const totals = labels.map((_, i) => bands.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const x = (i: number) => (i * WIDTH) / Math.max(1, labels.length - 1);
  const y = (value: number) => HEIGHT - (value * HEIGHT) / most;
  const below = labels.map(() => 0);
  const shade = (n: number) => 1 - (0.85 * n) / Math.max(1, bands.length);
  const shapes = bands.map(({ name, values }, n) => {
    const floor = labels.map((_, i) => `${x(i)},${y(below[i] ?? 0)}`);
    const top = labels.map((_, i) => {
      below[i] = (below[i] ?? 0) + (values[i] ?? 0);
      return `${x(i)},${y(below[i] ?? 0)}`;
    });
    return <polygon key={name} points={[...top, ...floor.reverse()].join(' ')} fill-opacity={shade(n)} />;
  });
  return (
    <figure class="areas" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {shapes}
      </svg>
      <p class="soft labels">
        {labels.map((label, i) => (
          <span key={i}>{label}</span>
        ))}
      </p>
      <p class="soft legend">
        {bands.map(({ name }, n) => (
          <span key={name}>
            <i style={{ opacity: shade(n) }} /> {name}
          </span>
        ))}
      </p>
    </figure>
  );
}
