// @vitest-environment happy-dom
// What a saved page cannot hold: the focus, and what the rep has typed.
import { beforeEach, describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect';

const gmail = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbgRnDxKwvTstHhqLpZcJmNdXv';
const message = `<div role="main"><div class="adn"><span class="gD" email="ann@x.example" name="Ann Lee">Ann Lee</span></div></div>`;
const draft = (email: string, name: string) =>
  `<form><div name="to"><div role="option" data-hovercard-id="${email}" data-name="${name}">${name}</div></div><textarea></textarea></form>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a draft', () => {
  it('in focus goes before the message behind it', () => {
    document.body.innerHTML = message + draft('bo@x.example', 'Bo Tran');
    document.querySelector('textarea')?.focus();
    expect(detect(document, gmail)).toMatchObject({ surface: 'compose', person: { name: 'Bo Tran' } });
  });

  it('out of focus stands beside the message', () => {
    document.body.innerHTML = message + draft('bo@x.example', 'Bo Tran');
    expect(detect(document, gmail)).toMatchObject({ person: { name: 'Ann Lee' }, others: [{ name: 'Bo Tran' }] });
  });

  it('in focus goes before another draft', () => {
    document.body.innerHTML = draft('bo@x.example', 'Bo Tran') + draft('cy@x.example', 'Cy Ngo');
    expect(detect(document, gmail)).toMatchObject({ kind: 'unclear' });
    document.querySelectorAll('textarea')[1]?.focus();
    expect(detect(document, gmail)).toMatchObject({ kind: 'person', person: { name: 'Cy Ngo' } });
  });

  it('to nobody leaves the message', () => {
    document.body.innerHTML = `${message}<form><div name="to"></div><textarea></textarea></form>`;
    document.querySelector('textarea')?.focus();
    expect(detect(document, gmail)).toMatchObject({ person: { name: 'Ann Lee' } });
  });

  it('is read as typed, not as it was served', () => {
    document.body.innerHTML = '<textarea name="_to">old@x.example</textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = '"Tran, Bo" <bo@x.example>';
    expect(detect(document, 'https://mail.example/?_task=mail&_action=compose')).toMatchObject({
      person: { name: 'Tran, Bo', handles: [{ channel: 'email', value: 'bo@x.example' }] },
    });
  });
});
