import { expect, it } from 'vitest';
import { figureWords } from '../../../src/views/source/figureWords.ts';
import { testMetric } from '../../support/testEngine.ts';

it('shows a figure as it was taken, not rounded', () => {
  expect(figureWords(96.296296, testMetric({ id: 'r', kind: 'rate' }), 'zh')).toBe('96.296296%');
  expect(figureWords(1204.5, testMetric({ id: 'c' }), 'zh')).toBe('1,204.5 次');
  expect(figureWords(0, testMetric({ id: 'b', kind: 'boolean' }), 'zh')).toBe('否');
});
