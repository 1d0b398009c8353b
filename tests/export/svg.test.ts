import { describe, expect, it } from 'vitest';
import { trendChart } from '../../src/charts/trend/trendChart.ts';
import { schoolId } from '../../src/domain/ids.ts';
import { svg } from '../../src/export/svg.ts';
import type { PictureSize } from '../../src/views/figure/pictureChoice.ts';
import type { Picture } from '../../src/views/figure/SavePictureContext.ts';
import { figure, lookOf, samples, trendRows } from '../charts/samples.ts';
import { xmlFaults } from '../support/xmlFaults.ts';

const picture = (rest: Partial<Picture> = {}): Picture => {
  const look = lookOf('zh');
  return { name: ['趋势'], title: '演练次数', scope: '小学，2017 至 2022，8 / 9 所', source: '同比 · 示例数据，纯属虚构', drawing: trendChart(trendRows(), look), look, width: 800, height: 300, ...rest };
};

const naughty = ['<script>alert(1)</script>', '"><b onload=x>', "'&amp;]]>", '\u0000\u0008\uFFFE\uD800', '{a|b}', '=1+1'];

describe('a chart as SVG', () => {
  it.each(Object.entries(samples))('is whole and well formed: %s', (_name, build) => {
    const { text } = svg(picture({ drawing: build(lookOf('zh')) }));
    expect(xmlFaults(text)).toEqual([]);
    expect(text).not.toMatch(/<(?:script|foreignObject|image|a)\b|\bon\w+=|javascript:|undefined|NaN/u);
  });

  it('says what it shows, over how many, from where', () => {
    const { text } = svg(picture());
    for (const said of ['演练次数', '小学，2017 至 2022，8 / 9 所', '示例数据，纯属虚构']) expect(text).toContain(`>${said}`.replace('>示例', '示例'));
  });

  it('has room around the chart for these, on the background of its theme', () => {
    const { width, height, text } = svg(picture({ look: lookOf('zh', 'dark') }));
    expect(width).toBeGreaterThan(800);
    expect(height).toBeGreaterThan(360);
    expect(text).toContain('fill="#1b1e22"');
  });

  it.each(naughty)('takes %j as text, wherever it stands', (name) => {
    const rows = trendRows({ schools: [{ id: schoolId('x'), name, place: 0, figures: [figure(2021, 3), figure(2022, 4)] }] });
    const { text } = svg(picture({ title: name, scope: name, source: name, drawing: trendChart(rows, lookOf('zh')) }));
    expect(xmlFaults(text)).toEqual([]);
    expect(text).not.toMatch(/<(?:script|b)\b|\sonload="/u);
  });

  it('shortens a title that is wider than the picture', () => {
    expect(svg(picture({ title: '长'.repeat(200) })).text).toContain('长…</text>');
  });
});

const sizeOf = (size: PictureSize) => {
  const { width, height } = svg(picture(), size);
  return [width, height];
};
const inner = (text: string): string | undefined => /<svg x="[^"]*" y="[^"]*" ([^>]*)>/u.exec(text)?.[1];

describe('the size of a picture', () => {
  it('is that of the screen, of a slide or of the text of a page, title and source within', () => {
    expect(sizeOf('wide')).toEqual([960, 540]);
    expect(sizeOf('standard')).toEqual([720, 540]);
    expect(sizeOf('page')).toEqual([642, sizeOf('seen')[1]]);
    expect(sizeOf('seen')[0]).toBe(836);
  });

  it('scales a chart that is laid out for its own size, and draws any other anew', () => {
    const drawing = trendChart(trendRows(), lookOf('zh'));
    expect(inner(svg(picture({ drawing: { ...drawing, laidOut: true } }), 'page').text)).toBe('width="606" height="227" viewBox="0 0 800 300"');
    expect(inner(svg(picture({ drawing }), 'page').text)).toBe('width="606" height="300" viewBox="0 0 606 300"');
  });
});
