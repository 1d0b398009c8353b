import { FOLLOW_UP_STATES, type FollowUpState } from '../../domain/journal.ts';
import type { Year } from '../../domain/year.ts';
import { useCategoryName } from '../behind/useCategoryName.ts';
import { useOpenRecord } from '../behind/useOpenRecord.ts';
import { FigureButton } from '../FigureButton.tsx';
import { Standing } from '../Standing.tsx';
import { useFormat } from '../useFormat.ts';
import type { StatedItem } from './checklist.ts';
import { namedText } from './namedText.ts';
import { useOpenSaid } from './SaidBehind.tsx';

interface Props {
  readonly item: StatedItem;
  readonly year: Year;
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
  /** Null: states cannot be set here. */
  readonly onSet: ((state: FollowUpState | null) => void) | null;
}

/** One measure: what it answers, what this year says of it, and the state that a person gives it. */
export const MeasureCard = ({ item: { school, measure, problems, reported, figures, proposal, state }, year, unfolded, onUnfold, onSet }: Props) => {
  const { t, yearShort, value, difference, language } = useFormat();
  const categoryName = useCategoryName();
  const openRecord = useOpenRecord();
  const openSaid = useOpenSaid();
  return (
    <article className="findings-card" aria-live="polite" aria-label={school.name}>
      <h3>{school.name}</h3>
      <p className="findings-measure">
        <b>{measure.categories.map(categoryName).join(t('chart.joiner'))}</b>
        <button type="button" className="tb-button" aria-expanded={unfolded} onClick={() => onUnfold(!unfolded)}>
          {t(unfolded ? 'findings.hideSentence' : 'findings.showSentence')}
        </button>
      </p>
      {unfolded && (
        <blockquote>
          <button type="button" className="figure-button findings-sentence" title={t('common.sourceHint')} onClick={() => void openRecord(measure.source, { sentence: measure.sentence })}>
            {measure.sentence}
          </button>
        </blockquote>
      )}
      <h4>{t('findings.problem')}</h4>
      {problems.length === 0 && <p className="findings-quiet">{t('findings.noProblem')}</p>}
      <ul>
        {problems.map(({ category, before, now }) => (
          <li key={category}>
            <button type="button" className="figure-button" aria-label={t('findings.openSaid', { what: categoryName(category) })} onClick={() => openSaid({ school: school.id, category })}>
              {categoryName(category)}
            </button>
            <span>
              {yearShort(year - 1)} {namedText(t, before)}
            </span>
            <span data-now={reported ? now : 'unknown'}>
              {yearShort(year)} {namedText(t, now, reported)}
            </span>
          </li>
        ))}
      </ul>
      <h4>{t('findings.figures')}</h4>
      {figures.length === 0 && <p className="findings-quiet">{t('findings.noFigures')}</p>}
      <ul>
        {figures.map(({ metric, figure, value: now, change, standing }) => (
          <li key={metric.id}>
            {metric.name[language]} <FigureButton text={value(metric, now)} what={`${school.name} ${metric.name[language]}`} source={figure.source} />
            <span className="findings-quiet">{change === null ? t('chart.noChange') : t('findings.change', { change: difference(metric, change) })}</span>
            <Standing standing={standing} />
          </li>
        ))}
      </ul>
      <p className="findings-proposal">
        <b>{t('findings.proposal', { state: t(`findings.states.${proposal.state}`) })}</b> {t(`findings.reason.${proposal.reason}`)}
        {onSet && state !== proposal.state && (
          <button type="button" className="tb-button" onClick={() => onSet(proposal.state)}>
            {t('findings.adopt')}
          </button>
        )}
      </p>
      <fieldset className="findings-set" disabled={onSet === null}>
        <legend>{t('findings.setState')}</legend>
        {FOLLOW_UP_STATES.map((one, place) => (
          <button key={one} type="button" className="tb-button" aria-pressed={state === one} onClick={() => onSet?.(state === one ? null : one)}>
            <kbd>{place + 1}</kbd> {t(`findings.states.${one}`)}
          </button>
        ))}
        {state !== null && onSet && (
          <button type="button" className="tb-button" onClick={() => onSet(null)}>
            <kbd>0</kbd> {t('findings.clear')}
          </button>
        )}
      </fieldset>
    </article>
  );
};
