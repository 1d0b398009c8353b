import { catalogue } from '../../src/domain/catalogue.ts';
import { seeded } from './seeded.ts';

/** A long table as offices export it, header in Chinese, one row a figure: `rows` of them, UTF-8. */
export const longCsv = (rows: number): string => {
  const random = seeded(7);
  const metrics = catalogue.filter(({ kind }) => kind === 'count' || kind === 'rate').slice(0, 40);
  const lines = ['学校标识码,学校名称,年度,指标,数值'];
  for (let at = 0; at < rows; at++) {
    const metric = metrics[at % metrics.length];
    const place = Math.floor(at / metrics.length);
    const school = Math.floor(place / 25);
    const value = metric?.kind === 'rate' ? `${(random() * 100).toFixed(1)}%` : String(Math.floor(random() * 60));
    lines.push(`${String(3_204_000_000 + school)},测试区第${String(school + 1)}小学,${String(1999 + (place % 25))},${metric?.name.zh ?? ''},${random() < 0.02 ? '未报' : value}`);
  }
  return `${lines.join('\n')}\n`;
};
