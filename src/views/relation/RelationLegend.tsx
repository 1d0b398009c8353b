import { useLook } from '../../charts/LookContext.ts';
import { markAt } from '../../charts/relation/marks.ts';
import type { RelationRows } from '../../charts/relation/relationRows.ts';
import { groupColour } from '../../charts/relation/relationSeries.ts';
import { useFormat } from '../useFormat.ts';
import type { RelationView } from './relationView.ts';

interface Props {
  readonly view: RelationView;
  readonly rows: RelationRows;
}

/** What marks and sizes stand for, with how many schools of each there are in the year. */
export const RelationLegend = ({ view: { subject, groups, years }, rows }: Props) => {
  const { t, language, number, value } = useFormat();
  const look = useLook();
  const ever = new Set(years.flatMap(({ dots }) => dots.map(({ group }) => group)));
  const back = rows.dots.some(({ place }) => place !== null);
  const { size, colour } = subject;
  const most = rows.most === null || rows.most === 0 || size === null ? null : typeof size === 'string' ? number(rows.most) : value(size, rows.most);
  const sizeName = size === null ? '' : typeof size === 'string' ? t(`sheet.${size}`) : size.name[language];
  return (
    <ul className="relation-legend" data-legend>
      {colour && <li className="relation-quiet">{colour.name[language]}</li>}
      {groups.map((group, place) => {
        if (!ever.has(place)) return null;
        const { color, opacity } = back ? { color: look.colours.muted, opacity: 0.5 } : groupColour(group, look);
        return (
          <li key={group.name}>
            <svg width="11" height="11" viewBox="-.5 -.5 11 11" aria-hidden="true" focusable="false">
              <path d={markAt(group.mark).outline} fill={color} fillOpacity={opacity} />
            </svg>
            {group.name} <span className="relation-quiet">{rows.dots.filter((dot) => dot.group === place).length}</span>
          </li>
        );
      })}
      {most !== null && <li className="relation-quiet">{t('relation.sizeNote', { name: sizeName, most })}</li>}
    </ul>
  );
};
