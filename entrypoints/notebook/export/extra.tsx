// Formats that leave only where they are ticked.
import { extraFormats } from '@/lib/package/files';
import { say } from '@/lib/words';

export interface ExportExtraProps {
  chosen: readonly string[];
  onChoose(chosen: readonly string[]): void;
}

export function ExportExtra({ chosen, onChoose }: ExportExtraProps) {
  return (
    <fieldset class="extra">
      <legend>{say('export_extra')}</legend>
      {extraFormats().map(({ id, name, fileName }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          <span>
            {name} <span class="soft">{fileName}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
