// The end of a form: do it, or leave it.
import { say } from '@/lib/words';

export interface FormButtonsProps {
  submit: string;
  disabled?: boolean;
  onCancel(): void;
}

export function FormButtons({ submit, disabled = false, onCancel }: FormButtonsProps) {
  return (
    <div class="buttons">
      <button type="submit" class="button primary" disabled={disabled}>
        {submit}
      </button>
      <button type="button" class="button quiet" onClick={onCancel}>
        {say('cancel')}
      </button>
    </div>
  );
}
