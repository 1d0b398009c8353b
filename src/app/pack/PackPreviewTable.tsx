import { TableBox } from '../../ui/TableBox.tsx';
import { useFormat } from '../../views/useFormat.ts';
import type { PackPreview } from './packPreview.ts';

/** The first figures as the school will see them. */
export const PackPreviewTable = ({ preview: { year, schools, more, rows } }: { readonly preview: PackPreview }) => {
  const { t, language, value, year: yearText } = useFormat();
  return (
    <section aria-label={t('pack.preview')}>
      <h3>{t('pack.previewOf', { year: yearText(year) })}</h3>
      <TableBox label={t('pack.preview')}>
        <table className="tb-table">
          <thead>
            <tr>
              <th scope="col">{t('pack.metric')}</th>
              {schools.map(({ id, name }) => (
                <th key={id} scope="col" data-align="end">{name}</th>
              ))}
              {more && <th scope="col" aria-label={t('pack.more')}>…</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ metric, values }) => (
              <tr key={metric.id}>
                <th scope="row">{metric.name[language]}</th>
                {schools.map(({ id }, place) => {
                  const figure = values[place] ?? null;
                  return <td key={id} data-align="end">{figure === null ? t('pack.none') : value(metric, figure)}</td>;
                })}
                {more && <td>…</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
};
