// Lines as reps write them: which of them tell of an attempt that reached nobody, and which only sound like one.
import { describe, expect, it } from 'vitest';
import { attemptIn } from '@/lib/model/entry/attempt-words';

const attempts: [type: string, note: string][] = [
  ['call', 'Called, no answer'],
  ['call', 'No answer'],
  ['call', 'no reply again'],
  ['call', 'No answer from her this week'],
  ['call', 'Left voicemail'],
  ['call', 'left vm'],
  ['call', 'Called and left her a message'],
  ['call', 'No answer so left another voicemail'],
  ['call', 'Straight to voicemail'],
  ['call', 'Went to her voice mail'],
  ['call', 'Voicemail'],
  ['call', 'Didn’t pick up'],
  ['call', "She didn't answer"],
  ['call', 'He did not answer the phone'],
  ['call', 'Nobody answered'],
  ['call', "Couldn't get hold of him"],
  ['call', 'Could not reach Dana today'],
  ['call', 'Tried calling twice'],
  ['call', 'Line busy'],
  ['call', 'Rang out'],
  ['call', 'cold call'],
  ['visit', 'Cold visit'],
  ['visit', 'Dropped by unannounced'],
  ['visit', 'Refused to see me'],
  ['visit', 'Visit refused'],
  ['visit', 'She refused the visit'],
  ['visit', 'Would not see me'],
  ['visit', "Wouldn't let us in, receptionist said no"],
  ['visit', 'Turned away at the door'],
  ['visit', 'She was out'],
  ['visit', 'Nobody there'],
  ['visit', "Dana wasn't in"],
  ['visit', 'Did not get past reception'],
  ['meeting', 'No-show'],
  ['video', "She didn't show up"],
];

const dealings: [type: string, note: string][] = [
  ['call', 'Called about the spring order'],
  ['call', 'No answer yet on the price, she asks her boss'],
  ['call', 'She has no answer to our question about lids'],
  ['call', 'She left me a voicemail: call back about jars'],
  ['call', 'Dana left a message with my colleague'],
  ['call', 'Returned her voicemail, talked for an hour'],
  ['call', 'Called twice, she wants samples'],
  ['call', 'Answered all her questions'],
  ['call', 'They were out of jars'],
  ['call', 'Tried the new line, she likes it'],
  ['visit', 'They were out of stock, took the order'],
  ['visit', 'Tasting went well'],
  ['visit', 'She was in favour of the offer'],
  ['visit', 'The discount was not in season'],
  ['visit', 'Met her boss, who was busy but friendly'],
  ['visit', 'No one there likes the old lids'],
  ['order', 'Ordered 40 cases'],
  ['e-mail', 'No answer to my mail'],
  ['meeting', 'Showed the drawings'],
  ['meeting', 'She declined the discount'],
];

describe('an attempt', () => {
  it.each(attempts)('%s: %s', (type, note) => expect(attemptIn({ type, note })).not.toBeNull());
  it('is what the rep says it is, whatever the line says', () => {
    for (const [type, note] of attempts) expect(attemptIn({ type, note, reached: 'yes' })).toBeNull();
    expect(attemptIn({ type: 'call', note: 'Talked', reached: 'voicemail' })).toBe('voicemail');
    expect(attemptIn({ type: 'call', note: 'No answer', reached: 'telepathy' })).toBeNull();
  });
});

describe('no attempt', () => {
  it.each(dealings)('%s: %s', (type, note) => expect(attemptIn({ type, note })).toBeNull());
  it('where there are no words', () => {
    for (const note of [undefined, '', 4]) expect(attemptIn({ type: 'call', note })).toBeNull();
  });
});

it.each([
  ['call', 'Called, left voicemail', 'voicemail'],
  ['call', 'Called, no answer', 'no-answer'],
  ['visit', 'Turned away', 'turned-away'],
  ['visit', 'Cold visit', 'unannounced'],
])('%s: %s ended so: %s', (type, note, how) => expect(attemptIn({ type, note })).toBe(how));
