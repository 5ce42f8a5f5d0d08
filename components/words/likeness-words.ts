// What two records have in common, in a few words: "same e-mail dana@orbit.example".
import type { Likeness } from '@/lib/model/doubles';
import { say } from '@/lib/words';

const keyWords = (key: string): string => key.slice(key.indexOf(':') + 1);

export function likenessWords(alike: Likeness): string {
  if ('value' in alike)
    return alike.of === 'key' ? say('alike_key', keyWords(alike.value)) : say('alike_local', alike.value);
  return say(alike.of === 'work' ? 'alike_work' : 'alike_name');
}
