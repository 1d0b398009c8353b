import { dehydrate, QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { answersWorthKeeping, usableAnswers } from '../../../src/app/answers/keptAnswers.ts';

const clientWith = (answers: readonly (readonly [string, unknown])[]): QueryClient => {
  const client = new QueryClient();
  answers.forEach(([name, data], place) => client.setQueryData(['answer', 'own', 3, name], data, { updatedAt: 1000 + place }));
  return client;
};
const names = (client: QueryClient): readonly unknown[] => answersWorthKeeping(dehydrate(client)).queries.map(({ queryKey }) => queryKey[3]);

describe('answers kept for the next visit', () => {
  test('the latest come first, and no more than are worth reading at a start', () => {
    const many = Array.from({ length: 50 }, (_, place) => [`q${place}`, [place]] as const);
    const kept = names(clientWith(many));
    expect(kept).toHaveLength(32);
    expect(kept[0]).toBe('q49');
  });

  test('a very long answer is asked anew instead', () => {
    expect(names(clientWith([['long', Array.from({ length: 5000 }, () => 1)], ['short', [1]]]))).toEqual(['short']);
  });

  test('only answers are kept', () => {
    const client = clientWith([['trend', [1]]]);
    client.setQueryData(['other', 'thing'], 1);
    expect(names(client)).toEqual(['trend']);
  });

  test('the build that wrote them reads them; another, or one much later, does not', () => {
    const document = structuredClone({ build: 'a', at: 1000, state: answersWorthKeeping(dehydrate(clientWith([['trend', [1, null]]]))) });
    expect(usableAnswers(document, { build: 'a', now: 2000 })?.queries[0]?.state.data).toEqual([1, null]);
    expect(usableAnswers(document, { build: 'b', now: 2000 })).toBeNull();
    expect(usableAnswers(document, { build: 'a', now: 1000 + 40 * 24 * 3600_000 })).toBeNull();
  });

  test.each([null, undefined, 'x', {}, { build: 'a', at: 0, state: null }, { build: 'a', at: 0, state: { mutations: [], queries: [null] } }])('%j in the store means none', (document) => {
    expect(usableAnswers(document, { build: 'a', now: 0 })).toBeNull();
  });
});
