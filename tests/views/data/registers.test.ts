import { describe, expect, it } from 'vitest';
import { editedMetric, metricFields, NEW_NORM } from '../../../src/views/data/metricFields.ts';
import { findMetrics } from '../../../src/views/data/findMetrics.ts';
import { findSchools } from '../../../src/views/data/findSchools.ts';
import { editedSchool, schoolFields } from '../../../src/views/data/schoolFields.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';

describe('the form of a metric', () => {
  const metric = testMetric({ id: 'm', norms: [{ schoolTypes: 'all', fromYear: null, toYear: 2020, bound: 'atLeast', value: 0, note: { zh: '注', en: 'note' } }] });

  it('changes nothing where nothing was typed; a norm of zero stays', () => {
    expect(editedMetric(metric, metricFields(metric))).toEqual(metric);
  });

  it('leaves out a norm without a value, and means all types where none is chosen', () => {
    const fields = { ...metricFields(metric), norms: [NEW_NORM, { ...NEW_NORM, value: 4 }] };
    expect(editedMetric(metric, fields).norms).toMatchObject([{ value: 4, schoolTypes: 'all' }]);
  });
});

describe('the form of a school', () => {
  it('keeps the name a school had as another name of it', () => {
    const school = testSchool({ id: 's', name: '旧名', aliases: ['新名'], code: '01' });
    expect(editedSchool(school, { ...schoolFields(school), name: ' 新名 ', code: ' ' })).toEqual({ ...school, name: '新名', aliases: ['旧名'], code: null });
  });
});

it('puts metrics made from unknown headers first', () => {
  const metrics = [testMetric({ id: 'known' }), testMetric({ id: 'm:new', origin: 'inferred' })];
  expect(findMetrics(metrics, '').map(({ id }) => id)).toEqual(['m:new', 'known']);
});

it('finds schools by pinyin initials, code and other names', () => {
  const schools = [testSchool({ id: 'a', name: '新华小学', code: '0001' }), testSchool({ id: 'b', name: '竹马幼儿园', aliases: ['东校区'] })];
  const found = (text: string) => findSchools(schools, text).map(({ id }) => id);
  expect(found('xhxx')).toEqual(['a']);
  expect(found('0001')).toEqual(['a']);
  expect(found('东校')).toEqual(['b']);
  expect(found('')).toEqual(['a', 'b']);
  expect(found('nothing')).toEqual([]);
});
