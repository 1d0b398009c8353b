import { assert, array, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedBrand, addedFigure, addedFinding } from '../../../../src/app/import/reports/addedItems.ts';
import { missedNumbers } from '../../../../src/app/import/reports/missedNumbers.ts';
import { passageAt, passagesOf } from '../../../../src/app/import/reports/passages.ts';
import { newReview } from '../../../../src/app/import/reports/reviewedReport.ts';
import { catalogue } from '../../../../src/domain/catalogue.ts';
import type { Evidence } from '../../../../src/reports/reportDraft.ts';
import { numbersIn } from '../../../../src/reports/numbersIn.ts';
import { readReport } from '../../../../src/reports/readReport.ts';

const words = (text: string, places: readonly Evidence[]): readonly string[] => places.map(({ start, end }) => text.slice(start, end));
const placeOf = (text: string, said: string) => ({ evidence: { start: text.indexOf(said), end: text.indexOf(said) + said.length }, missed: [] });

const missedIn = (text: string): readonly string[] => {
  const review = newReview(text, readReport(text, { schools: [], metrics: catalogue, fileName: '' }), numbersIn(text));
  return words(text, missedNumbers(review, passagesOf(text)));
};

describe('the passages of a report', () => {
  it('are its sentences, with nothing between two of them but marks and space', () => {
    assert(
      property(array(constantFrom('党课4次', '。', '；', '\n', ' ', '　', '1、', '问题'), { maxLength: 40 }), string(), (parts, tail) => {
        const text = [...parts, tail].join('');
        const passages = passagesOf(text);
        let from = 0;
        for (const { start, end } of passages) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(passageAt(passages, start)).toEqual({ start, end });
          from = end;
        }
        const left = passages.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(left).not.toMatch(/党课|问题/u);
      }),
      { numRuns: 60 },
    );
    expect(words('一是党课4次。二是演练2次！', passagesOf('一是党课4次。二是演练2次！'))).toEqual(['一是党课4次。', '二是演练2次！']);
    expect(passageAt([], 0)).toBeNull();
  });
});

describe('numbers that the reader left out', () => {
  it('are said where nothing was made of them, and not where they were read', () => {
    expect(missedIn('一年来，支部共开展主题党日12次，走访企业16家。')).toEqual(['16家']);
    expect(missedIn('一年来，支部共开展主题党日１２次。')).toEqual([]);
  });

  it('are not told where how often is said beside how many times, and with their period where it is not', () => {
    expect(missedIn('支部坚持每月开展一次主题党日，共开展主题党日12次。')).toEqual([]);
    expect(missedIn('支部坚持每月家访两次。')).toEqual(['每月家访两次']);
  });

  it('are no names, years or batches', () => {
    expect(missedIn('2023年，坚持三会一课，168爱生志愿者参加第二批评选，一名党员就是一面旗帜。')).toEqual([]);
  });

  it('are none any more once a person made something of them', () => {
    const text = '走访企业16家。';
    const review = newReview(text, readReport(text, { schools: [], metrics: catalogue, fileName: '' }), numbersIn(text));
    const evidence = { start: 0, end: text.length };
    const figure = { ...addedFigure(text, { evidence, missed: missedNumbers(review, passagesOf(text)) }), metric: catalogue[0]?.id };
    expect(figure).toMatchObject({ value: 16, phrase: '16家', evidence });
    expect(missedNumbers({ ...review, items: [{ no: 0, decision: 'accepted', origin: 'person', content: { is: 'brand', ...addedBrand(text, evidence) } }] }, passagesOf(text))).toEqual([]);
    expect(missedNumbers({ ...review, items: [{ no: 0, decision: 'accepted', origin: 'person', content: { is: 'finding', ...addedFinding(text, evidence) } }] }, passagesOf(text))).toHaveLength(1);
  });
});

describe('an item that a person adds', () => {
  it('is proposed as its words say it: an application', () => {
    const text = '第三批市级党建品牌“红烛先锋”遗憾落选。';
    expect(addedBrand(text, placeOf(text, text).evidence)).toMatchObject({ programme: '红烛先锋', level: 'city', batch: '第三批', outcome: 'rejected' });
    expect(addedBrand('我们努力过。', placeOf('我们努力过。', '我们努力过。').evidence)).toMatchObject({ programme: '', level: 'district', batch: '', outcome: 'applied' });
  });

  it('is proposed as its words say it: a problem or a measure, without its number', () => {
    const text = '（二）党务干部配备不足。';
    expect(addedFinding(text, placeOf(text, text).evidence)).toMatchObject({ kind: 'problem', sentence: '党务干部配备不足。', categories: ['party_staff'] });
    expect(addedFinding('拓宽渠道。', placeOf('拓宽渠道。', '拓宽渠道。').evidence).kind).toBe('measure');
  });

  it('has the first number of its words that was left out as its value, else the first number', () => {
    const text = '党课4次，演练十二次。';
    expect(addedFigure(text, placeOf(text, '演练十二次')).value).toBe(12);
    expect(addedFigure(text, { evidence: { start: 0, end: text.length }, missed: [placeOf(text, '十二次').evidence] }).value).toBe(12);
    expect(addedFigure(text, placeOf(text, '演练')).value).toBeNull();
  });

  it.each([
    ['服务群众1,200人次', 1200, '人次'], ['服务群众１２００人次', 1200, '人次'], ['服务3.5万人次', 35_000, '人次'], ['经费3.5万元', 35_000, ''], ['到会率百分之九十五', 95, '%'], ['到会率95.5%', 95.5, '%'],
    ['疏散用时2分30秒', 150, '秒'], ['党课十二次', 12, '次'], ['共一百零五人', 105, '人'], ['约两百名', 200, '名'], ['X次', null, ''], ['得分９８', 98, ''],
  ])('has the value that the reader reads in %s', (said, value, unit) => {
    expect(addedFigure(said, placeOf(said, said))).toMatchObject({ value, unit });
  });
});
