import { useTranslation } from 'react-i18next';
import type { ConsoleAnswer, ConsolePlace } from '../../domain/answers/consoleAnswer.ts';
import { Icon } from '../../ui/Icon.tsx';
import { MOST_SECONDS } from '../../queries/useConsole.ts';

interface Props {
  readonly answer: Exclude<ConsoleAnswer, { kind: 'rows' | 'plan' }>;
  readonly onPlace: (place: ConsolePlace) => void;
}

/** Full-width marks are typed by mistake where a half-width one belongs. */
const FULL_WIDTH = /[，（）；＝“”‘’]/u;

/** Why there are no rows: in a sentence, with the place, and the engine's own words for whoever can use them. */
export const SqlMessage = ({ answer, onPlace }: Props) => {
  const { t } = useTranslation();
  const place = answer.kind === 'stopped' ? null : answer.place;
  return (
    <section className="tb-panel sql-message" role="alert">
      <p>
        <Icon name="warning" size={18} />
        <strong>{said(answer, t)}</strong>
      </p>
      {answer.kind === 'failed' && answer.near.length > 0 && !FULL_WIDTH.test(answer.name) && <p>{t('sql.near', { names: answer.near.join(t('chart.joiner')) })}</p>}
      {answer.kind === 'failed' && FULL_WIDTH.test(answer.name) && <p>{t('sql.fullWidth')}</p>}
      {place && (
        <button type="button" className="tb-button" onClick={() => onPlace(place)}>
          {t('sql.goTo', { line: place.line, column: place.column })}
        </button>
      )}
      {answer.kind === 'failed' && answer.said !== '' && (
        <details>
          <summary>{t('sql.words')}</summary>
          <pre>{answer.said}</pre>
        </details>
      )}
    </section>
  );
};

const said = (answer: Props['answer'], t: ReturnType<typeof useTranslation>['t']): string => {
  switch (answer.kind) {
    case 'refused':
      return t(`sql.refused.${answer.why}`, { name: answer.name });
    case 'failed':
      return answer.name === '' && (answer.fault === 'syntax' || answer.fault === 'conversion' || answer.fault === 'types') ? t(`sql.bare.${answer.fault}`) : t(`sql.failed.${answer.fault}`, { name: answer.name });
    case 'stopped':
      return answer.by === 'time' ? t('sql.stopped.time', { seconds: MOST_SECONDS }) : t('sql.stopped.user');
  }
};
