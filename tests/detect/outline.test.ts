// @vitest-environment happy-dom
// The outline of a page: structure enough to mend a site, and not a word of what the page says.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { censorAddress, censorText, outline } from '@/lib/detect/outline';

const page = (body: string): Document => {
  const parsed = new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
  return parsed;
};

test('names, addresses and numbers are gone, structure and signs stay', () => {
  const text = outline(
    page(
      '<div class="msg header42" data-testid="from"><a href="https://www.linkedin.com/in/dana-whitfield/overlay/contact-info/" title="Dana Whitfield &lt;dana@orbit.example&gt;">Dana Whitfield</a><span email="dana@orbit.example">Zoë 山田</span></div>',
    ),
    'https://www.linkedin.com/in/dana-whitfield/',
  );
  expect(text).not.toMatch(/dana|whitfield|orbit|zoë|山/i);
  expect(text).toContain('<!-- https://www.linkedin.com/in/x-x/ -->');
  expect(text).toContain('<div class="msg header0" data-testid="from">');
  expect(text).toContain('href="https://www.linkedin.com/in/x-x/overlay/contact-info/"');
  expect(text).toContain('title="x x &lt;x@x.x&gt;"');
  expect(text).toContain('email="x@x.x"');
});

test('scripts and styles are left out, and a page of any size stays below 200 kB', () => {
  const text = outline(
    page(`<script>secret()</script><style>.secret{}</style>${'<p title="secret">secret</p>'.repeat(30_000)}`),
    'https://a.example/',
  );
  expect(text).not.toContain('secret');
  expect(text.length).toBeLessThanOrEqual(200_000);
});

test('no letter and no digit survives, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(
        censorText(text)
          .replace(/&(?:quot|lt|gt|amp);/g, '')
          .replace(/[x0]/g, ''),
      ).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('of an address only the words stay that name a kind of page', () => {
  expect(censorAddress('https://mail.firm.example/owa/#inbox/danas-secret/12')).toBe(
    'https://mail.x.x/owa/#inbox/x-x/0',
  );
});
