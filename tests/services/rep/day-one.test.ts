// What was brought to a job: a list that says when, and a mark that proves it.
import { describe, expect, it } from 'vitest';
import { dayOnes, proveDayOne, takeDayOne } from '@/lib/services/rep/day-one';
import { filledStore, must, sayOf } from '../notebook';

describe('the list of the first day', () => {
  it('names everybody with their addresses and since when, without notes, and keeps only its mark here', async () => {
    const store = await filledStore();
    const { bytes, record } = must(await takeDayOne(store, ' Orbit '));
    const text = new TextDecoder().decode(bytes);
    expect(JSON.parse(text)).toMatchObject({
      format: 'rung.example/day-one',
      organisation: 'Orbit',
      people: [{ name: 'Dana Whitfield', addresses: [{}, {}] }, { name: 'Luis Ortega' }],
    });
    expect(text).not.toMatch(/Likes tea|canary-gone|First/);
    expect(record).toMatchObject({ people: 2, organisation: 'Orbit', fileName: 'rung_day-one_2026-03-02.json' });
    expect(await dayOnes(store)).toEqual([record]);
  });

  it('is proved byte for byte', async () => {
    const store = await filledStore();
    const { bytes, record } = must(await takeDayOne(store, 'Orbit'));
    expect(await proveDayOne(store, bytes)).toEqual(record);
    expect(await proveDayOne(store, bytes.with(20, 65))).toBeNull();
  });

  it('wants the name of the new employer', async () => {
    expect(sayOf(await takeDayOne(await filledStore(), ' '))).toMatch(/name the organisation/);
  });
});
