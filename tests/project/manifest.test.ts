// What the browser is told, compared with a written list: a new permission is a decision, never a side effect.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built } from '../browser/builds';

type Manifest = Record<string, unknown>;

const read = (build: 'chrome' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(join(built(build), 'manifest.json'), 'utf8'));

/** Each with its reason; none of them makes the browser warn about reading or changing sites. */
const permissions = [
  'activeTab', // the press on the toolbar button shows the page in front, and only that
  'contextMenus', // "Log a touch" on a selection
  'scripting', // runs look.js on the press, and sighting.js on sites the rep switched on
  'storage', // settings, and the canary that notices a lost database
  'unlimitedStorage', // the browser may not clear the notes when the disk gets full
];

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'frame-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Every key the manifest may have. `web_accessible_resources` and `externally_connectable` would let pages find Rung. */
const keys = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'homepage_url', // in releases
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
];
const own = {
  chrome: ['minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

describe.each(['chrome', 'firefox'] as const)('%s', (browser) => {
  const manifest = read(browser);

  test('asks for these permissions and no others', () => {
    const wanted = browser === 'chrome' ? [...permissions, 'sidePanel'] : permissions;
    expect([...(manifest.permissions as string[])].sort()).toEqual([...wanted].sort());
  });

  test('asks for no site at all when it is installed', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    // Asked for by the switch for copies into the folder of downloads.
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  test('gives pages nothing to find or to talk to', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('has no key beyond the list', () => {
    expect(Object.keys(manifest).filter((key) => ![...keys, ...own[browser]].includes(key))).toEqual([]);
  });

  test('lets its own pages load their own files, and send nothing anywhere', () => {
    const { extension_pages, ...others } = manifest.content_security_policy as Record<string, string>;
    const rules = (extension_pages ?? '').split(';').map((rule) => rule.trim().split(/\s+(.*)/, 2));
    expect(Object.fromEntries(rules)).toEqual(policy);
    expect(others).toEqual({});
  });

  test('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('opens by one key', () => {
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+R' } } });
  });
});

test('Firefox is told who Rung is, and that it collects nothing', () => {
  expect(read('firefox').browser_specific_settings).toEqual({
    gecko: {
      id: 'rung@rung.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});

test('Chromium is told the oldest version that has what Rung uses', () => {
  expect(read('chrome').minimum_chrome_version).toBe('144');
});
