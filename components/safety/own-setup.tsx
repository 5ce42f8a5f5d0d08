// How copies of the rep's own are to be made by themselves: where, how often, how much of it, and under which words.
import { isGuardWord } from '@/components/export/backup-guard';
import { Choices } from '@/components/ui/choices';
import { FormButtons } from '@/components/ui/form-buttons';
import { PassphraseField } from '@/components/ui/passphrase-field';
import { say, sayCount } from '@/lib/words';

export interface OwnSetup {
  kind: 'folder' | 'downloads';
  words: string;
  withoutEmployer: boolean;
  days: number;
  /** What has to be typed before things go that are or may be an employer's. */
  typed: string;
}

export interface OwnSetupFormProps {
  setup: OwnSetup;
  /** Can this browser keep a folder of the rep's own? */
  canFolder: boolean;
  /** Name of the folder that was chosen; null where none was. */
  folder: string | null;
  /** What is wrong with the passphrase; null where it will do. */
  weakness: string | null;
  /** How many things are or may be an employer's; null while they are counted. */
  theirs: number | null;
  onSetup(setup: OwnSetup): void;
  onFolder(): void;
  onNewWords(): void;
  onSubmit(): void;
  onCancel(): void;
}

const DAYS = [
  { id: '1', name: 'own_daily' },
  { id: '7', name: 'own_weekly' },
] as const;

function isReady({ setup, folder, weakness, theirs }: OwnSetupFormProps): boolean {
  const placed = setup.kind === 'downloads' || folder !== null;
  const mayGo = setup.withoutEmployer || theirs === 0 || (theirs !== null && isGuardWord(setup.typed));
  return placed && weakness === null && mayGo;
}

export function OwnSetupForm(props: OwnSetupFormProps) {
  const { setup, canFolder, folder, weakness, theirs, onSetup, onFolder, onNewWords, onSubmit, onCancel } = props;
  const put = (part: Partial<OwnSetup>) => onSetup({ ...setup, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    if (isReady(props)) onSubmit();
  };
  return (
    <form class="contact-form" aria-label={say('own_auto')} onSubmit={submit}>
      <Choices
        label={say('own_where')}
        chosen={setup.kind}
        choices={[
          ...(canFolder ? [{ id: 'folder' as const, name: say('own_folder'), explain: say('own_folder_why') }] : []),
          { id: 'downloads' as const, name: say('own_downloads'), explain: say('own_downloads_why') },
        ]}
        onChoose={(kind) => put({ kind })}
      />
      {setup.kind === 'folder' && (
        <p>
          <button type="button" class="button" onClick={onFolder}>
            {say(folder === null ? 'own_choose' : 'own_choose_other')}
          </button>{' '}
          {folder !== null && <bdi>{folder}</bdi>}
        </p>
      )}
      <Choices
        label={say('own_often')}
        chosen={String(setup.days)}
        choices={DAYS.map(({ id, name }) => ({ id, name: say(name) }))}
        onChoose={(days) => put({ days: Number(days) })}
      />
      <Choices
        label={say('own_much')}
        chosen={setup.withoutEmployer ? 'without' : 'all'}
        choices={[
          { id: 'all', name: say('own_all'), explain: theirs ? sayCount('guard_holds', theirs) : say('own_all_why') },
          { id: 'without', name: say('guard_without'), explain: say('own_without_why') },
        ]}
        onChoose={(much) => put({ withoutEmployer: much === 'without' })}
      />
      {!setup.withoutEmployer && theirs !== null && theirs > 0 && (
        <label>
          <span>{say('guard_type', say('guard_word'))}</span>
          <input
            class="field"
            autocomplete="off"
            value={setup.typed}
            onInput={(event) => put({ typed: event.currentTarget.value })}
          />
        </label>
      )}
      <PassphraseField
        id="own-words-say"
        value={setup.words}
        hint={weakness ?? say('own_words_why')}
        onInput={(words) => put({ words })}
        onNewWords={onNewWords}
      />
      <FormButtons submit={say('own_begin')} disabled={!isReady(props)} onCancel={onCancel} />
    </form>
  );
}
