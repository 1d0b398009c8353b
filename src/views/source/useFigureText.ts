import { useTranslation } from 'react-i18next';
import { languageOf } from '../../domain/bilingual.ts';
import type { MissingReason, Status } from '../../domain/observation.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { figureWords, plainNumber } from './figureWords.ts';

interface Coded {
  readonly metric: string;
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
}

/** Figures, metrics, years and times of the workspace on view, in words. */
export const useFigureText = () => {
  const { t, i18n } = useTranslation();
  const { workspace } = useAccess();
  const language = languageOf(i18n.language);
  const metricOf = (id: string) => workspace.metrics.find((metric) => metric.id === id);
  const status = (figure: Coded): string =>
    figure.value === null && figure.missing !== 'none' ? t(`source.missingOf.${figure.missing}`) : t(`source.statusOf.${figure.status}`);
  return {
    metric: (id: string): string => metricOf(id)?.name[language] ?? id,
    year: (year: Year): string => yearLabel(year, workspace.basis),
    number: (value: number | null): string => plainNumber(value, language),
    time: (at: string | null): string => (at === null ? '' : new Date(at).toLocaleString(language)),
    status,
    value: (figure: Coded): string =>
      figure.value === null ? status(figure) : figureWords(figure.value, metricOf(figure.metric), language),
  };
};
