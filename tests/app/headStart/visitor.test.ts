import { describe, expect, test } from 'vitest';
import { seesStandingPage, type Visitor } from '../../../src/app/headStart/visitor.ts';
import { DEFAULT_PREFERENCES } from '../../../src/app/preferences/preferences.ts';

const stranger: Visitor = { hash: '', preferences: DEFAULT_PREFERENCES, hasOwnData: false };

describe('who sees the figures that stand in the page', () => {
  test.each(['', '#', '#/', '#/overview', '#/overview?ws=sample', '#/?ws=sample'])('a stranger at %j', (hash) => {
    expect(seesStandingPage({ ...stranger, hash })).toBe(true);
  });

  test.each(['#/trend', '#/overview?year=2020', '#/overview?ws=own', '#/overviews', '#/data?ws=sample', '#/overview?src=a.0.1.2'])(
    'nobody at %j: it is another screen, or another state of it',
    (hash) => {
      expect(seesStandingPage({ ...stranger, hash })).toBe(false);
    },
  );

  test('not one with data of their own, unless they ask for the sample', () => {
    expect(seesStandingPage({ ...stranger, hasOwnData: true })).toBe(false);
    expect(seesStandingPage({ ...stranger, hasOwnData: true, hash: '#/overview?ws=sample' })).toBe(true);
  });

  test('not one who reads English, or in the dark, or with the navigation folded', () => {
    expect(seesStandingPage({ ...stranger, preferences: { ...DEFAULT_PREFERENCES, language: 'en' } })).toBe(false);
    expect(seesStandingPage({ ...stranger, preferences: { ...DEFAULT_PREFERENCES, theme: 'dark' } })).toBe(false);
    expect(seesStandingPage({ ...stranger, preferences: { ...DEFAULT_PREFERENCES, narrow: true } })).toBe(false);
  });

  test('one who has closed the guide still does', () => {
    expect(seesStandingPage({ ...stranger, preferences: { ...DEFAULT_PREFERENCES, guided: true } })).toBe(true);
  });
});
