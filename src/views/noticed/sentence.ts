import type { Insight } from '../../insights/insight.ts';
import { fill } from './fill.ts';
import { sayChange, sayDenominator, sayLasting, sayTrend } from './sentencesOfFigures.ts';
import { sayNorm, sayProblem, saySilence } from './sentencesOfSchools.ts';
import type { SentencePart } from './sentencePart.ts';
import type { Speaker } from './speaker.ts';

/** Of schools named in one sentence, so many; the rest is counted. A file names all. */
const NAMED = 3;

/** A finding as its sentence of the closed list (words/insight). */
export const sentence = (insight: Insight, speaker: Speaker, named = NAMED): readonly SentencePart[] => {
  switch (insight.kind) {
    case 'norm':
      return sayNorm(insight, speaker, named);
    case 'silence':
      return saySilence(insight, speaker, named);
    case 'problem':
      return sayProblem(insight, speaker, named);
    case 'change':
      return sayChange(insight, speaker);
    case 'lasting':
      return sayLasting(insight, speaker);
    case 'trend':
      return sayTrend(insight, speaker);
    case 'denominator':
      return sayDenominator(insight, speaker);
    case 'retry':
      return sayRetry(insight, speaker);
  }
};

const sayRetry = ({ brand }: Extract<Insight, { kind: 'retry' }>, { t, school, schoolName, year, figure }: Speaker): readonly SentencePart[] => {
  const { programme } = brand;
  const what = [schoolName(brand.school), programme];
  return fill(t, 'insight.retry', {
    school: school(brand.school),
    programme,
    level: t(`terms.brandLevel.${brand.level}`),
    rejected: year(brand.rejected),
    refused: figure(t('terms.brandOutcomeSaid.rejected'), what, { to: 'record', row: brand.sourceRejected, programme }),
    year: year(brand.year),
    decided: brand.decided,
    awarded: brand.awarded,
    outcome: figure(t(`terms.brandOutcomeSaid.${brand.outcome}`), what, { to: 'record', row: brand.source, programme }),
  });
};
