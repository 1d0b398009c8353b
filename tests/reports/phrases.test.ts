import { describe, expect, test } from 'vitest';
import { figuresIn } from '../support/readSentence.ts';
import { meetings } from './phrases/meetings.ts';
import { organisation } from './phrases/organisation.ts';
import { safety } from './phrases/safety.ts';
import { scope } from './phrases/scope.ts';
import { sentences } from './phrases/sentences.ts';
import { service } from './phrases/service.ts';
import { status } from './phrases/status.ts';
import { study } from './phrases/study.ts';

const linesOf = (phrases: string): readonly (readonly [string, readonly string[]])[] =>
  phrases.trim().split('\n').map((line) => {
    const [text = '', figures = ''] = line.split('→').map((part) => part.trim());
    return [text, figures.split(';').map((figure) => figure.trim()).filter((figure) => figure !== '').map((figure) => {
      const [metric = '', value = '', said = 'reported', time = 'year'] = figure.split(' ');
      return `${metric} ${value} ${said} ${time}`;
    })];
  });

describe.each(Object.entries({ meetings, study, organisation, safety, service, status, scope, sentences }))('what is said of %s', (_, phrases) => {
  test.each(linesOf(phrases))('%s', (text, figures) => {
    expect(figuresIn(text).toSorted()).toEqual(figures.toSorted());
  });
});
