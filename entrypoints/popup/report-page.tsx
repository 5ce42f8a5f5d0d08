// "Report this page": its shape goes to the clipboard, without a word of what it says, for whoever mends the site.
import { useState } from 'preact/hooks';
import { copyText, outlineOf } from '@/lib/ports/report';
import { frontTab } from '@/lib/ports/tab';
import { say, type Word } from '@/lib/words';

export interface ReportPageProps {
  word: Word;
}

export function ReportPage({ word }: ReportPageProps) {
  const [said, setSaid] = useState('');
  const report = async () => {
    const tab = await frontTab();
    const text = tab && (await outlineOf(tab.id));
    setSaid(text && (await copyText(text)) ? say('report_copied') : say('report_failed'));
  };
  return (
    <p class="report-page">
      <button type="button" class="button quiet" onClick={() => void report()}>
        {say(word)}
      </button>
      <span class="soft" role="status">
        {said}
      </span>
    </p>
  );
}
