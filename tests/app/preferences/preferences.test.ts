import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, parsePreferences } from '../../../src/app/preferences/preferences.ts';

test('what was kept is read again', () => {
  const kept = { language: 'en', theme: 'projector', narrow: true, guided: true, keys: false, pictureSize: 'wide', sharpness: 3 };
  expect(parsePreferences(JSON.stringify(kept))).toEqual(kept);
});

test('one value that makes no sense does not cost the others', () => {
  expect(parsePreferences('{"language":"fr","theme":"dark"}')).toEqual({ ...DEFAULT_PREFERENCES, theme: 'dark' });
});

test('whatever lies in storage, there are preferences', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(Object.keys(parsePreferences(text))).toEqual(Object.keys(DEFAULT_PREFERENCES));
    }),
  );
  expect(parsePreferences(null)).toEqual(DEFAULT_PREFERENCES);
});
