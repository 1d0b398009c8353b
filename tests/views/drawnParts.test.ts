import { expect, it } from 'vitest';
import { drawnParts } from '../../src/views/drawnParts.ts';

const [one, two, three] = [{ rows: 1 }, { rows: 2 }, { rows: 3 }];
const account = () => {
  const told: number[] = [];
  const parts = drawnParts(() => told.push(told.length));
  return { parts, told };
};

it('a screen is whole when all its charts show their latest rows, and is told so once', () => {
  const { parts, told } = account();
  parts.want('large', one);
  parts.want('small', one);
  parts.drew('large', one);
  expect(told).toHaveLength(0);
  parts.drew('small', one);
  parts.look();
  expect(told).toHaveLength(1);
  parts.want('large', two);
  parts.drew('large', two);
  expect(told).toHaveLength(2);
});

it('rows that came late do not count', () => {
  const { parts, told } = account();
  parts.want('large', two);
  parts.drew('large', one);
  expect(told).toHaveLength(0);
  parts.drew('large', two);
  expect(told).toHaveLength(1);
});

it('waits for charts that are yet to be given the new rows, and for none that left', () => {
  const { parts, told } = account();
  parts.want('small', one);
  parts.drew('small', one);
  parts.want('large', two);
  parts.hold(true);
  parts.drew('large', two);
  expect(told).toHaveLength(1);
  parts.hold(false);
  parts.want('small', two);
  parts.look();
  expect(told).toHaveLength(1);
  parts.leave('small');
  parts.look();
  expect(told).toHaveLength(2);
  parts.want('large', three);
  parts.look();
  expect(told).toHaveLength(2);
});
