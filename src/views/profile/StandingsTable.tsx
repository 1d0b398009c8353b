import { useMemo } from 'react';
import { formatBare } from '../../domain/formatting.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import { useWithout } from '../useWithout.ts';
import type { ProfileView } from './profileView.ts';
import type { Standing } from './standings.ts';

/** Metrics down, the school and those similar to it across; each figure leads to its source. */
export const StandingsTable = ({ view: { school, similar, themes, year } }: { readonly view: ProfileView }) => {
  const { t, language, year: yearText } = useFormat();
  const without = useWithout();
  const nameOf = useShortName();
  const rows = useMemo(() => themes.flatMap(({ standings }) => standings), [themes]);
  const columns = useMemo(
    (): readonly DataColumn<Standing>[] => [
      { id: 'metric', title: t('profile.standing.metric'), names: true, width: '180px', cell: ({ metric }) => metric.name[language] },
      {
        id: 'own',
        title: school.name,
        align: 'end',
        cell: ({ metric, figure, value }) => {
          const text = value === null ? without(figure) : formatBare(metric, value, language);
          return figure ? <FigureButton text={text} what={`${school.name} ${metric.name[language]}`} source={figure.source} /> : text;
        },
      },
      {
        id: 'median',
        title: t('profile.standing.median'),
        align: 'end',
        cell: ({ metric, middle, others }) => `${middle ? `${formatBare(metric, middle.median, language)} ` : ''}${t('profile.standing.others', { n: others.length, of: similar.schools.length })}`,
      },
      ...similar.schools.map(
        (id): DataColumn<Standing> => ({
          id,
          title: nameOf(id),
          align: 'end',
          cell: ({ metric, others }) => {
            const other = others.find((one) => one.school === id);
            return other ? <FigureButton text={formatBare(metric, other.value, language)} what={`${nameOf(id)} ${metric.name[language]}`} source={other.source} /> : t('profile.standing.unmarked');
          },
        }),
      ),
    ],
    [t, language, school, similar, without, nameOf],
  );
  return <DataTable caption={t('profile.standing.schoolsCaption', { school: school.name, year: yearText(year) })} columns={columns} rows={rows} keyOf={({ metric }) => metric.id} />;
};
