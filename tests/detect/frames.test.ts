// One page, several frames: the page's own site speaks, mail bodies do not, and disagreement names nobody.
import { describe, expect, it } from 'vitest';
import { fromFrames } from '@/lib/detect/frames';
import type { Sighting } from '@/lib/model/sighting';

const person = (site: string, value: string): Sighting => ({
  kind: 'person',
  site,
  surface: 'message',
  person: { name: value, handles: [{ channel: 'email', value: `${value}@x.example` }] },
  others: [],
});
const unclear = (site: string): Sighting => ({ kind: 'unclear', site, surface: 'message', candidates: [] });

describe('the answer of several frames', () => {
  it('is nobody where no frame has one', () => {
    expect(fromFrames([])).toBeNull();
    expect(fromFrames([{ frame: 0, sighting: null }])).toBeNull();
  });

  it('is the message in a frame of a known webmail, though the page itself shows nobody', () => {
    const ann = person('roundcube', 'ann');
    expect(
      fromFrames([
        { frame: 0, sighting: null },
        { frame: 7, sighting: ann },
      ]),
    ).toBe(ann);
  });

  it('never comes from a frame that only the generic reader understood: that may be the text of a mail', () => {
    expect(
      fromFrames([
        { frame: 0, sighting: null },
        { frame: 3, sighting: person('generic', 'thief') },
      ]),
    ).toBeNull();
    const page = person('generic', 'ann');
    expect(
      fromFrames([
        { frame: 3, sighting: person('generic', 'thief') },
        { frame: 0, sighting: page },
      ]),
    ).toBe(page);
  });

  it('is the known site before the generic reader', () => {
    const ann = person('roundcube', 'ann');
    expect(
      fromFrames([
        { frame: 0, sighting: person('generic', 'ben') },
        { frame: 4, sighting: ann },
      ]),
    ).toBe(ann);
  });

  it('is one person where frames agree, and a choice where they do not', () => {
    const [ann, ben] = [person('gmail', 'ann'), person('gmail', 'ben')];
    expect(
      fromFrames([
        { frame: 0, sighting: ann },
        { frame: 2, sighting: person('gmail', 'ann') },
      ]),
    ).toBe(ann);
    expect(
      fromFrames([
        { frame: 0, sighting: ann },
        { frame: 2, sighting: ben },
      ]),
    ).toMatchObject({
      kind: 'unclear',
      candidates: [{ name: 'ann' }, { name: 'ben' }],
    });
  });

  it('says that a page is known but could not be read', () => {
    expect(fromFrames([{ frame: 0, sighting: unclear('linkedin') }])).toMatchObject({
      kind: 'unclear',
      site: 'linkedin',
    });
    const ann = person('gmail', 'ann');
    expect(
      fromFrames([
        { frame: 0, sighting: unclear('gmail') },
        { frame: 1, sighting: ann },
      ]),
    ).toBe(ann);
  });
});
