import type { Language } from '../domain/bilingual.ts';
import type { Metric } from '../domain/metric.ts';
import { themes } from '../domain/themes.ts';
import type { PickOption } from '../ui/pickOption.ts';

/** Metrics to pick from, by theme; found by either language's name and by the headers files use. */
export const metricOptions = (metrics: readonly Metric[], language: Language): readonly PickOption[] =>
  themes.flatMap((theme) =>
    metrics
      .filter((metric) => metric.theme === theme.id)
      .map((metric) => ({
        id: metric.id,
        label: metric.name[language],
        keywords: [metric.name.zh, metric.name.en, ...metric.headers.slice(0, 6)],
        group: theme.name[language],
        hint: metric.unit[language],
      })),
  );
