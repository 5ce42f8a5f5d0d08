// All keys of the notebook, where each works, in a box that Escape closes.
import { useEffect, useRef } from 'preact/hooks';
import { say } from '@/lib/words';

export interface KeyGroup {
  title: string;
  keys: readonly (readonly [keys: string, what: string])[];
}

export interface KeyListProps {
  /** What the page in view is for; may be empty. */
  about: string;
  groups: readonly KeyGroup[];
  onClose(): void;
}

export function KeyList({ about, groups, onClose }: KeyListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal?.(), []);
  return (
    <dialog ref={dialog} class="palette key-list" aria-label={say('keys')} onClose={onClose}>
      {about && <p>{about}</p>}
      <h2>{say('keys')}</h2>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="dialog">
        <button type="submit" class="button">
          {say('keys_close')}
        </button>
      </form>
    </dialog>
  );
}
