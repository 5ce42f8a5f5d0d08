// Amounts side by side: a bar each, with its name before and its value in words behind it.
export interface Bar {
  name: string;
  value: number;
  said: string;
}

export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div class="bars">
      {bars.flatMap(({ name, value, said }) => [
        <span key={`${name}/name`}>{name}</span>,
        <svg key={`${name}/bar`} aria-hidden="true" focusable="false">
          <rect width={`${Math.round((100 * value) / most)}%`} height="100%" rx="4" />
        </svg>,
        <span key={`${name}/said`} class="soft">
          {said}
        </span>,
      ])}
    </div>
  );
}
