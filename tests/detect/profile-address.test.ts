// LinkedIn addresses in every form seen, and whom they mean.
import { describe, expect, it } from 'vitest';
import { isLinkedIn, leadId, memberNumber, profileMember, profileSlug } from '../../lib/detect/read/profile-address';

/** An opaque id as the site builds them (RFC 4648 §5): four bytes of kind, four of number, the rest unknown. */
function opaque(number: number, kind = 0x2a): string {
  const bytes = Buffer.alloc(29, 0xa5);
  bytes.writeUInt32BE(kind * 65536, 0);
  bytes.writeUInt32BE(number, 4);
  return bytes.toString('base64url');
}

describe('slug', () => {
  it.each([
    ['https://www.linkedin.com/in/ann-lee/', 'ann-lee'],
    ['https://se.linkedin.com/in/Ann-Lee?trk=x#y', 'ann-lee'],
    ['//xx.linkedin.com/in/ann-lee', 'ann-lee'],
    ['/in/ann-lee/overlay/contact-info/', 'ann-lee'],
    ['/in/ann-lee/detail/contact-info/', 'ann-lee'],
    ['/in/ann-lee/details/experience/', 'ann-lee'],
    ['/in/ann-lee/de', 'ann-lee'],
    ['/mwlite/in/ann-lee', 'ann-lee'],
    ['/in/%C3%85sa-%E6%9D%8E', 'åsa-李'],
    ['/in/A%CC%8Asa', 'åsa'],
    ['/in/ann-lee%2Fevil', undefined],
    ['/in/ann%20lee', undefined],
    ['/in/%E0%A4%A', undefined],
    ['/in/', undefined],
    ['/company/ann-lee/', undefined],
    ['/search/results/people/headless', undefined],
    ['https://linkedin.com.evil.example/in/ann-lee/', undefined],
    ['https://notlinkedin.com/in/ann-lee/', undefined],
    ['https://evil.example/?u=linkedin.com/in/ann-lee', undefined],
    ['javascript:alert(1)', undefined],
    ['http://[', undefined],
    ['', undefined],
  ])('%s', (address, slug) => expect(profileSlug(address)).toBe(slug));

  it('is never an opaque id', () => expect(profileSlug(`/in/${opaque(77)}/`)).toBeUndefined());
});

describe('member number', () => {
  it.each([1, 77, 412_345_678, 2 ** 31, 2 ** 32 - 1])('%d, from profiles and leads', (number) => {
    expect(memberNumber(opaque(number))).toBe(String(number));
    expect(memberNumber(opaque(number, 0x2c))).toBe(String(number));
    expect(profileMember(`https://www.linkedin.com/in/${opaque(number)}?x=y`)).toBe(String(number));
  });

  it.each([
    ['nought', opaque(0)],
    ["Recruiter's own ids", opaque(77, 0x43)],
    ['a shorter id', opaque(77).slice(0, 30)],
    ['a longer id', `${opaque(77)}AA`],
    ['a slug', 'ann-lee'],
  ])('none for %s', (_, id) => expect(memberNumber(id)).toBeUndefined());
});

describe('lead', () => {
  const id = opaque(77, 0x2c);
  it.each([
    [`https://www.linkedin.com/sales/lead/${id},NAME_SEARCH,aB3x`, id],
    [`https://www.linkedin.com/sales/people/${id},aB3x,NAME_SEARCH`, id],
    [`/sales/lead/${id}%2Cname`, id],
    [`/sales/lead/${id}`, id],
    ['/sales/search/people?query=x', undefined],
    ['/sales/lists/people/', undefined],
    [`https://evil.example/sales/lead/${id}`, undefined],
  ])('%s', (address, lead) => expect(leadId(address)).toBe(lead));
});

describe('host', () => {
  it.each(['linkedin.com', 'www.linkedin.com', 'se.linkedin.com'])('%s is LinkedIn', (host) =>
    expect(isLinkedIn(host)).toBe(true),
  );
  it.each(['linkedin.com.evil.example', 'notlinkedin.com', 'linkedin.example', 'xlinkedin.com', ''])(
    '%j is not',
    (host) => expect(isLinkedIn(host)).toBe(false),
  );
});
