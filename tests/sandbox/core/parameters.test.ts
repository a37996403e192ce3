import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Parameters } from '../../../sandbox/core/wire/parameters.ts';

describe('the parameters of a call', () => {
  it('stand in query and body, and the body wins', () => {
    const parameters = new Parameters({ a: '1', b: '2' }, { b: 3 });

    expect(parameters.text('a')).toBe('1');
    expect(parameters.integer('b')).toBe(3);
  });

  it('are lists in any of the four ways of writing them', () => {
    const ways = [{ m: ['a', 'b'] }, { m: '["a","b"]' }, { m: 'a, b' }, { 'm[0]': 'a', 'm[1]': 'b' }];

    expect(ways.map((way) => new Parameters(way).list('m'))).toEqual(ways.map(() => ['a', 'b']));
  });

  it('keep long ids exact', () => {
    expect(new Parameters({ children: '17935620135830773' }).list('children')).toEqual(['17935620135830773']);
    expect(new Parameters({}, { children: ['17935620135830773'] }).list('children')).toEqual([
      '17935620135830773',
    ]);
  });

  it('are structures as JSON text or as JSON', () => {
    const schema = z.array(z.object({ id: z.string() }));

    expect(new Parameters({ s: '[{"id":"1"}]' }).structure('s', schema)).toEqual([{ id: '1' }]);
    expect(new Parameters({}, { s: [{ id: '1' }] }).structure('s', schema)).toEqual([{ id: '1' }]);
    expect(() => new Parameters({ s: '[{"id":1}]' }).structure('s', schema)).toThrow('0.id');
  });

  it('count as absent when they are empty', () => {
    const parameters = new Parameters({ a: '' }, { b: null });

    expect([parameters.has('a'), parameters.has('b'), parameters.text('a')]).toEqual([
      false,
      false,
      undefined,
    ]);
    expect(() => parameters.required('a')).toThrow('a is required');
  });

  it.each([
    ['a boolean', () => new Parameters({ x: 'yes' }).flag('x')],
    ['an integer', () => new Parameters({ x: '1.5' }).integer('x')],
    ['a text', () => new Parameters({}, { x: { y: 1 } }).text('x')],
  ])('are refused by name when they are not %s', (_, reading) => {
    expect(reading).toThrow(/Param x must be/);
  });
});
