import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { formatValue } from '../../domain/formatting.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { useAccess } from '../../queries/access.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useChoose } from '../scope/useChoose.ts';
import { useScope } from '../scope/useScope.ts';
import { useFormat } from '../useFormat.ts';
import { useWithout } from '../useWithout.ts';
import type { RelationSubject } from './relationSubject.ts';
import type { RelationYear } from './relationView.ts';

interface Props {
  readonly subject: RelationSubject;
  readonly on: RelationYear;
  /** Empty: none is laid open. */
  readonly school: SchoolId;
  readonly sources: readonly SchoolFigure[];
}

/** The school that was pressed: both figures, each leading to its source, and its way into the scope. */
export const RelationDotCard = ({ subject: { x, y }, on, school: id, sources }: Props) => {
  const { t, language, year } = useFormat();
  const { workspace } = useAccess();
  const { chosen } = useScope();
  const { toggle } = useChoose();
  const without = useWithout();
  const school = workspace.schools.find((one) => one.id === id);
  if (!school) return null;
  const taken = chosen.includes(school.id);
  const figure = (metric: typeof x) => {
    const found = sources.find((one) => one.school === school.id && one.metric === metric.id && one.year === on.year);
    const what = `${school.name} ${metric.name[language]}`;
    if (!found) return without(null);
    return <FigureButton text={found.value === null ? without(found) : formatValue(metric, found.value, language)} what={what} source={found.source} />;
  };
  return (
    <section className="tb-panel relation-dot" aria-live="polite">
      <h2>{school.name}</h2>
      <p className="relation-quiet">{`${t(`terms.schoolType.${school.type}`)}${t('chart.comma')}${year(on.year)}`}</p>
      <dl>
        {[y, x].map((metric) => (
          <div key={metric.id}>
            <dt>{metric.name[language]}</dt>
            <dd>{figure(metric)}</dd>
          </div>
        ))}
      </dl>
      <p className="relation-dot-ways">
        <button type="button" className="tb-button" aria-pressed={taken} onClick={() => toggle(school.id)}>
          {t(taken ? 'relation.letGo' : 'relation.follow')}
        </button>
        <AddressLink screen="profile" search={{ school: school.id }}>{t('relation.profile')}</AddressLink>
      </p>
    </section>
  );
};
