import { describe, expect, it } from 'vitest';
import { gridRows } from '../../support/gridRows.ts';
import { readBad, readGood } from '../../support/readText.ts';

describe('JSON by the line', () => {
  it('is one record a line, whatever the file is called; blank lines are none', async () => {
    for (const name of ['a.ndjson', 'a.json', 'a.txt']) {
      const { format, grids } = await readGood('{"a":1}\n\n{"a":2,"b":"x"}\r\n', { name });
      expect(format).toBe('ndjson');
      expect(grids.map(gridRows)).toEqual([[['a', 'b'], ['1', ''], ['2', 'x']]]);
    }
  });

  it('with a bad line is refused, and the line is named', async () => {
    expect(await readBad('{"a":1}\n{"a":}\n{"a":3}\n', { name: 'a.ndjson' })).toEqual({
      code: 'ndjson_line',
      place: { file: 'a.ndjson', row: 2, text: '{"a":⟨⟩}' },
      values: { character: 6 },
    });
  });

  it('half written keeps all lines but the last, and says so', async () => {
    const { grids, warnings } = await readGood('{"a":1}\n{"a":2}\n{"a":', { name: 'a.ndjson' });
    expect(grids.map(gridRows)).toEqual([[['a'], ['1'], ['2']]]);
    expect(warnings).toMatchObject([{ code: 'ndjson_half_line', place: { row: 3 } }]);
  });

  it('over many pieces loses nothing between them', async () => {
    const lines = Array.from({ length: 60_000 }, (_line, at) => JSON.stringify({ 学校: `第${at}小学`, n: at }));
    const { grids } = await readGood(lines.join('\n'), { name: 'a.ndjson' });
    expect(grids[0]?.rowCount).toBe(60_001);
    expect(grids[0] && gridRows(grids[0]).slice(1)).toEqual(lines.map((_line, at) => [`第${at}小学`, String(at)]));
  });
});
