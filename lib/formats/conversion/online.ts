// The online services of a Card as SOCIALPROFILE (RFC 9554) and IMPP, there and back.
import { isObject, type Json, objectAt } from '@/lib/formats/jscontact/dialect';
import { escapeText } from '@/lib/formats/vcard/lines';
import { addAsJson, addRest, type Draft } from './draft';
import { addLabelled, keep, labelled, type Reading } from './items';
import { mannerIn, mannerOf } from './manner';
import { isUri, type Property, param, property, text } from './property';

const PARAMS = [
  ['service', 'SERVICE-TYPE'],
  ['user', 'USERNAME'],
] as const;

export function writeServices(draft: Draft, card: Json): void {
  for (const [id, item] of Object.entries(objectAt(card, 'onlineServices'))) {
    const path = ['onlineServices', id];
    if (!isObject(item) || !(typeof item.uri === 'string' ? isUri(item.uri) : typeof item.user === 'string')) {
      addAsJson(draft, path, item);
      continue;
    }
    const { params, said } = mannerOf(item, id);
    const isText = typeof item.uri !== 'string';
    for (const [name, key] of PARAMS)
      if (typeof item[name] === 'string' && !(isText && name === 'user')) {
        params.set(key, [item[name]]);
        said.push(name);
      }
    if (isText) params.set('VALUE', ['text']);
    const value = isText ? escapeText(String(item.user)) : String(item.uri);
    addLabelled(draft, path, item, property(item.vCardName === 'impp' ? 'IMPP' : 'SOCIALPROFILE', value, params));
    addRest(draft, path, item, [...said, isText ? 'user' : 'uri']);
  }
}

export function readService(reading: Reading, one: Property): void {
  const isText = param(one, 'VALUE')?.toLowerCase() === 'text';
  const item: Json = {
    ...(isText ? { user: text(one) } : { uri: one.value }),
    ...(one.name === 'IMPP' && { vCardName: 'impp' }),
    ...mannerIn(
      one,
      false,
      PARAMS.map(([, key]) => key),
    ),
  };
  for (const [name, key] of PARAMS) {
    const said = one.params.get(key)?.join(',');
    if (said !== undefined) item[name] = said;
  }
  keep(reading, 'onlineServices', one, labelled(reading, one, item));
}
