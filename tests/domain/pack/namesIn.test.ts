import { describe, expect, it } from 'vitest';
import { namesOthers } from '../../../src/domain/pack/namesIn.ts';
import { testSchool } from '../../support/testEngine.ts';

const own = testSchool({ id: 'own', name: '云岫区城东小学', aliases: ['城东校'], code: '3204000001' });
const others = [
  testSchool({ id: 'north', name: '云岫区城东小学北校区' }),
  testSchool({ id: 'sun', name: '云岫区拾光小学', aliases: ['拾光"附小"'], code: '3204000002', lineage: [{ kind: 'renamed', year: 2020, formerName: '云岫区第九小学' }, { kind: 'recoded', year: 2020, formerCode: '3104000002' }, { kind: 'memberOf', year: null, group: '拾光教育集团' }] }),
  testSchool({ id: 'east', name: '云岫区城东', code: '12' }),
];
const names = namesOthers(own, others);

describe('a text that names another school', () => {
  it.each(['与云岫区拾光小学结对', '与拾光小学结对', '原云岫区第九小学的经验', '拾光"附小"开放日', '代码 3204000002', '原代码3104000002', '参加拾光教育集团活动', '到城东小学北校区送课'])('is seen in %s', (text) => {
    expect(names(text)).toBe(true);
  });

  it.each(['与 云岫区 拾光 小学 结对', '代码３２０４０００００２', '与云岫区拾光\u3000小学结对'])('is seen whatever its width and spaces: %s', (text) => {
    expect(names(text)).toBe(true);
  });

  it.each(['', '云岫区城东小学的做法', '城东校开展活动', '党课 12 次', '本校安全检查不够', '代码 3204000001'])('is not one that says nothing of them, or only the own name: %s', (text) => {
    expect(names(text)).toBe(false);
  });

  it('is seen anywhere in plain data, with marks that JSON would escape, but not in its keys', () => {
    expect(names({ name: { zh: '次数', en: '' }, norms: [{ note: { zh: '含拾光"附小"', en: '' } }] })).toBe(true);
    expect(names({ 拾光小学: ['次数', 3, null, true] })).toBe(false);
  });

  it('is seen where another name stands inside the own one only if it also stands elsewhere', () => {
    expect(names('云岫区城东小学与云岫区城东联办')).toBe(true);
    expect(names('云岫区城东小学')).toBe(false);
  });

  it('of nobody else names nobody', () => {
    expect(namesOthers(own, [])('云岫区拾光小学')).toBe(false);
  });
});
