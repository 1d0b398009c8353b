import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FiguresOfImport } from '../../../domain/answers/figuresOfImports.ts';
import type { Fault } from '../../../domain/register/checkAct.ts';
import type { RegisterAct } from '../../../domain/register/registerAct.ts';
import { useAccess } from '../../../queries/access.ts';
import { useDataText } from '../useDataText.ts';
import { actChanges } from './actChanges.ts';
import { changeWords } from './changeWords.ts';
import { figuresMoved } from './figuresMoved.ts';

interface Props {
  readonly act: RegisterAct | null;
  readonly fault: Fault | null;
  readonly figures: readonly FiguresOfImport[];
}

/** What would change, school by school, before the act is kept; or why it cannot be. */
export const ActPreview = ({ act, fault, figures }: Props) => {
  const { t } = useTranslation();
  const say = useDataText();
  const { workspace } = useAccess();
  if (!act) return <p className="data-note">{t('schools.change.fill')}</p>;
  if (fault) return <Alert type="error" showIcon title={t(`schools.change.fault.${fault.fault}`, { about: fault.about })} />;
  const changes = actChanges(act, workspace.schools);
  const names = new Map<string, string>([...workspace.schools, ...('founded' in act ? act.founded : [])].map(({ id, name }) => [id, name]));
  const { moved, years } = figuresMoved(act, figures);
  return (
    <section className="register-preview" aria-live="polite">
      <h3>{t('schools.change.preview')}</h3>
      <ul>
        {changes.map((change) => (
          <li key={change.id}>
            <strong>{(change.after ?? change.before)?.name}</strong>
            <ul>{changeWords(change, { t, name: (id) => names.get(id) ?? id }).map((line) => <li key={line}>{line}</li>)}</ul>
          </li>
        ))}
      </ul>
      {(act.kind === 'joined' || act.kind === 'separated') && (
        <p>{t('schools.change.moves', { n: say.count(moved), from: names.get(act.school) ?? '', to: names.get(act.kind === 'joined' ? act.into : act.to) ?? '' })}</p>
      )}
      {years.length > 0 && <Alert type="warning" showIcon title={t('schools.change.bothReport', { years: years.join(t('data.joiner')) })} />}
    </section>
  );
};
