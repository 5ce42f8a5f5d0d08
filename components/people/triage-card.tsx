// One person of an imported book: what is known in a few lines, and what each key does with them.
import { PersonName } from '@/components/person/person-name';

export interface TriageDo {
  key: string;
  label: string;
}

export interface TriageCardProps {
  name: string;
  lines: readonly string[];
  tags: readonly string[];
  dos: readonly TriageDo[];
  onDo(key: string): void;
}

export const TriageCard = ({ name, lines, tags, dos, onDo }: TriageCardProps) => (
  <article class="card triage">
    <h2>
      <PersonName name={name} />
    </h2>
    {lines.map((line) => (
      <p key={line} class="soft">
        <bdi>{line}</bdi>
      </p>
    ))}
    {tags.length > 0 && (
      <p>
        {tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
    )}
    <fieldset class="buttons">
      <legend class="hidden">{name}</legend>
      {dos.map(({ key, label }) => (
        <button key={key} type="button" class="button" aria-keyshortcuts={key} onClick={() => onDo(key)}>
          {label} <kbd>{key === 'Enter' ? '↵' : key.toUpperCase()}</kbd>
        </button>
      ))}
    </fieldset>
  </article>
);
