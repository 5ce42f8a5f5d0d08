// Words to tell somebody that notes are kept on them, to copy and send by hand.
import { useState } from 'preact/hooks';
import { say } from '@/lib/words';

export function Inform() {
  const [text, setText] = useState(say('inform_text'));
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <section>
      <h2>{say('inform')}</h2>
      <p class="soft">{say('inform_why')}</p>
      <textarea
        class="field"
        aria-label={say('inform')}
        rows={6}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setCopied(false);
        }}
      />
      <button type="button" class="button" onClick={copy}>
        {say('inform_copy')}
      </button>{' '}
      <span role="status" class="soft">
        {copied ? say('inform_copied') : ''}
      </span>
    </section>
  );
}
