// A part of a screen that is fetched when it is first shown, so that the popup paints without waiting for it.
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** `load` is called once, at the first showing; until then nothing is drawn. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element | null {
  let loading: Promise<ComponentType<Props>> | undefined;
  return function Later(props: Props) {
    const [part, setPart] = useState<{ Part: ComponentType<Props> } | null>(null);
    useEffect(() => {
      loading ??= load();
      void loading.then((Part) => setPart({ Part }));
    }, []);
    return part && <part.Part {...props} />;
  };
}
