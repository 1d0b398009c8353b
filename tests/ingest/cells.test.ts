import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, type CellReading, type Expected } from '../../src/ingest/cells.ts';

const count: Expected = { kind: 'count', unit: '次', levels: [], fraction: false, lenient: false };
const hours: Expected = { ...count, unit: '学时' };
const rate: Expected = { ...count, kind: 'rate', unit: '%' };
const yes: Expected = { ...count, kind: 'boolean', unit: '' };
const grade: Expected = { ...count, kind: 'ordinal', unit: '', levels: ['差', '一般', '较好', '好'].map((zh) => ({ zh, en: zh })) };
const star: Expected = { ...grade, levels: ['一星', '二星', '三星', '四星', '五星'].map((zh) => ({ zh, en: zh })) };
const seconds: Expected = { ...count, unit: '秒' };

const said = (reading: CellReading): string => {
  if (reading.is === 'refused') return reading.suggestion === '' ? reading.reason : `${reading.reason} ${reading.suggestion}?`;
  if (reading.is === 'without') return reading.status === 'reported' ? reading.missing : `${reading.missing} ${reading.status}`;
  const parts = reading.numerator === null ? '' : ` ${reading.numerator}/${reading.denominator}`;
  return `${reading.value}${parts}${reading.status === 'reported' ? '' : ` ${reading.status}`}`;
};

const check = (expected: Expected, cases: readonly (readonly [string, string])[]): void => {
  it.each(cases)('%s is %s', (text, meaning) => expect(said(readCell(text, expected))).toBe(meaning));
};

describe('a count, as clerks write it', () => {
  check(count, [
    ['12', '12'], ['12次', '12'], ['１２', '12'], ['十二', '12'], ['两次', '2'], ['12 次', '12'], ['2.0', '2'], ['1,234', '1234'], ['1.2万', '12000'],
    ['一百零五', '105'], ['共12次', '12'], ['达到12次', '12'], ['0', '0'], ['0次', '0'], ['无', '0 derived'], ['未发生', '0 derived'],
    ['80余', '80 approximate'], ['80余次', '80 approximate'], ['十余次', '10 approximate'], ['约30次', '30 approximate'], ['近百次', '100 approximate'],
    ['580及以上', '580 approximate'], ['30次左右', '30 approximate'], ['>12', '12 approximate'],
    ['每月', '12 derived'], ['每月一次', '12 derived'], ['每月2次', '24 derived'], ['每季度一次', '4 derived'], ['每学期', '2 derived'], ['每学期两次', '4 derived'], ['每半年', '2 derived'], ['每周', '40 derived'], ['每月开展一次', '12 derived'],
    ['力争12次', '12 aim'], ['不少于12次', '12 requirement'], ['至少4次', '4 requirement'],
    ['X次', 'not_reported placeholder'], ['×条', 'not_reported placeholder'], ['**', 'not_reported placeholder'], ['有', 'to_verify vague'], ['若干', 'to_verify vague'], ['不多', 'to_verify vague'],
    ['／', 'not_applicable'], ['不适用', 'not_applicable'], ['N/A', 'not_applicable'], ['z', 'not_applicable'], ['—', 'not_mentioned'], ['-', 'not_mentioned'], ['未提及', 'not_mentioned'],
    ['未报', 'not_reported'], ['..', 'not_reported'], [':', 'not_reported'], ['待核', 'to_verify'], ['x', 'withheld'], ['c', 'withheld'], ['不公开', 'withheld'],
    ['#DIV/0!', 'formula_error'], ['#N/A', 'formula_error'], ['#REF!', 'formula_error'], ['-3', 'negative_count 3?'], ['12人', 'unknown_unit 12?'],
    ['上半年3次，下半年4次', 'unreadable_number'], ['12/15', 'unreadable_number'], ['第二批', 'unreadable_number'], ['三会一课', 'unreadable_number'], ['168爱生志愿者', 'unreadable_number 168?'],
  ]);
});

describe('other units', () => {
  check(hours, [['不少于20学时', '20 requirement'], ['36.5', '36.5'], ['36小时', '36']]);
  check(seconds, [['3分3秒', '183'], ['183', '183'], ['183秒', '183'], ["3'3\"", '183'], ['2分钟', '120']]);
});

describe('a rate, in percent', () => {
  check(rate, [
    ['100%', '100'], ['95', '95'], ['95％', '95'], ['0', '0'], ['百分之九十五', '95'], ['超过60%', '60 approximate'], ['近六成', '60 approximate'], ['九成五', '95'], ['≥95%', '95 approximate'],
    ['努力做到100%', '100 aim'], ['不低于90%', '90 requirement'], ['12/15', '80 12/15'], ['12／15', '80 12/15'], ['0/0', 'not_applicable'], ['18/15', 'rate_out_of_range'], ['120', 'rate_out_of_range 1.2?'], ['-5', 'rate_out_of_range'],
    ['全覆盖', '100 derived'], ['12月15日', 'unreadable_number 12/15?'], ['x', 'withheld'],
  ]);
  check({ ...rate, fraction: true }, [['0.95', '95'], ['1.0', '100'], ['1', '100'], ['0.57', '57'], ['95%', '95'], ['12/15', '80 12/15'], ['95', 'rate_out_of_range 95?']]);
});

describe('yes and no', () => {
  check(yes, [['是', '1'], ['√', '1'], ['有', '1'], ['Y', '1'], ['TRUE', '1'], ['1', '1'], ['已完成', '1'], ['否', '0'], ['×', '0'], ['x', '0'], ['无', '0'], ['未开展', '0'], ['0', '0'], ['未报', 'not_reported'], ['／', 'not_applicable'], ['不适用', 'not_applicable'], ['不公开', 'withheld'], ['也许', 'unknown_level']]);
});

describe('levels', () => {
  check(grade, [['好', '4'], ['“较好”', '3'], ['较好等次', '3'], ['差', '1'], ['评议为较好', 'unknown_level 较好?'], ['未报', 'not_reported'], ['—', 'not_mentioned']]);
  check(star, [['三星', '3'], ['四星级', '4'], ['五星级党支部', '5'], ['★★★', '3'], ['3', '3'], ['3星', '3'], ['9', 'unknown_level']]);
});

describe('any text at all', () => {
  it('is read or refused, never thrown at, and never becomes NaN', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(count, rate, yes, grade, seconds, { ...rate, fraction: true }), (text, expected) => {
        const reading = readCell(text, expected);
        expect(reading.is !== 'figure' || Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a whole number in any of its spellings is that number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (value) => {
        const wide = String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
        for (const text of [String(value), `${value}次`, wide, ` ${value} `, value.toLocaleString('en-US'), `${value}.0`]) expect(said(readCell(text, count))).toBe(String(value));
      }),
    );
  });
});
