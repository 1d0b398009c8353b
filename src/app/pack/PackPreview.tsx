import type { Pack } from '../../domain/pack/packData.ts';
import { useFormat } from '../../views/useFormat.ts';

const METRICS = 5;
const OTHERS = 4;

/** The first figures of the last year as the school will see them. */
export const PackPreview = ({ pack: { schools, metrics, figures, own }, year }: { readonly pack: Pack; readonly year: number }) => {
  const { t, language, value, year: yearText } = useFormat();
  const shown = new Map(figures.filter((figure) => figure.year === year && figure.value !== null).map((figure) => [`${figure.school} ${figure.metric}`, figure.value]));
  const spoken = new Set(figures.filter((figure) => figure.year === year && figure.school !== own.id).map(({ metric }) => metric));
  const rows = metrics.filter(({ id }) => spoken.has(id) && shown.has(`${own.id} ${id}`)).slice(0, METRICS);
  const columns = schools.slice(0, OTHERS + 1);
  if (rows.length === 0) return <p>{t('pack.nothing')}</p>;
  return (
    <section aria-label={t('pack.preview')}>
      <h3>{t('pack.previewOf', { year: yearText(year) })}</h3>
      <div className="tb-table-box">
        <table className="tb-table">
          <thead>
            <tr>
              <th scope="col">{t('pack.metric')}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" data-align="end">{name}</th>
              ))}
              {schools.length > columns.length && <th scope="col" aria-label={t('pack.more')}>…</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((metric) => (
              <tr key={metric.id}>
                <th scope="row">{metric.name[language]}</th>
                {columns.map(({ id }) => {
                  const figure = shown.get(`${id} ${metric.id}`);
                  return <td key={id} data-align="end">{figure === undefined || figure === null ? t('pack.none') : value(metric, figure)}</td>;
                })}
                {schools.length > columns.length && <td>…</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
