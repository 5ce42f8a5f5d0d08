// One switch per site, asking the browser's own question; and a line for webmail at an address of its own.
import { useState } from 'preact/hooks';
import { Notice } from '@/components/ui/notice';
import { Switch } from '@/components/ui/switch';
import { useHeard } from '@/entrypoints/hooks/use-heard';
import { known } from '@/lib/detect/known';
import { ask } from '@/lib/ports/inbox';
import { grantedHosts, onSitesChange, switchOff, switchOn } from '@/lib/ports/sites';
import { say } from '@/lib/words';

const offered = known.filter((site) => site.hosts.length > 0);

const plainHost = (pattern: string) => pattern.replace(/^.*:\/\//, '').replace(/\/\*$/, '');

/** `mail.firm.example`, with or without `https://`, as a match pattern; null where it is no host. */
function patternOf(text: string): string | null {
  const url = URL.parse(/^https?:\/\//.test(text.trim()) ? text.trim() : `https://${text.trim()}`);
  return url?.hostname.includes('.') ? `https://${url.hostname}/*` : null;
}

export function SiteSwitches() {
  const granted = useHeard(grantedHosts, onSitesChange, []) ?? [];
  const [own, setOwn] = useState('');
  const [said, setSaid] = useState('');
  const turn = async (hosts: readonly string[], on: boolean) => {
    const done = await (on ? switchOn(hosts) : switchOff(hosts));
    setSaid(done ? '' : on ? say('site_refused') : say('site_kept'));
    if (done) await ask({ type: 'sites/changed' });
  };
  const extra = granted.filter((host) => !offered.some((site) => site.hosts.includes(host)));
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = patternOf(own);
    if (!pattern) return setSaid(say('site_no_host', own));
    void turn([pattern], true).then(() => setOwn(''));
  };
  return (
    <>
      <ul class="switches" aria-label={say('sites')}>
        {offered.map((site) => (
          <Switch
            key={site.id}
            name={site.name}
            aside={site.hosts.map(plainHost).join(', ')}
            on={site.hosts.every((host) => granted.includes(host))}
            onTurn={(on) => void turn(site.hosts, on)}
          />
        ))}
        {extra.map((host) => (
          <Switch key={host} name={plainHost(host)} aside="" on onTurn={(on) => void turn([host], on)} />
        ))}
      </ul>
      <form class="inline" onSubmit={add}>
        <input
          class="field"
          aria-label={say('site_own')}
          placeholder={say('site_own')}
          value={own}
          maxLength={300}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!own.trim()}>
          {say('site_add')}
        </button>
      </form>
      <Notice text={said} tone="warn" />
    </>
  );
}
