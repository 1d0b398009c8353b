import { describe, expect, test } from 'vitest';
import { screenQuestions } from '../../src/app/screenQuestions.ts';
import { screens } from '../../src/app/screens.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { foldJournal } from '../../src/domain/foldJournal.ts';

const workspace = foldJournal([], catalogue);

describe.each(screens.map(({ name }) => [name] as const))('%s', (name) => {
  test('asks without failing whatever stands in its address', async () => {
    for (const search of [{}, { year: 'soon', metric: 7, schools: 'x', tab: null, types: [1] }]) {
      // oxlint-disable-next-line no-await-in-loop -- two addresses, one after the other
      const questions = await screenQuestions[name](search, workspace);
      expect(questions.every(({ sql }) => sql.text.includes('SELECT'))).toBe(true);
    }
  });
});

test('a trend asks about the metric that its address names', async () => {
  const metric = catalogue[3];
  const questions = await screenQuestions.trend({ metric: metric?.id }, workspace);
  expect(questions.some(({ key }) => JSON.stringify(key).includes(JSON.stringify(metric?.id)))).toBe(true);
});
