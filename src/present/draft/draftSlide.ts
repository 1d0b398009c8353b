import type { Language } from '../../domain/bilingual.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Year } from '../../domain/year.ts';
import type { Access } from '../../queries/access.ts';
import type { Search } from '../../ui/AddressContext.ts';
import type { Translate } from '../../words/translate.ts';
import { freshId } from '../../domain/freshId.ts';
import { frozenNow } from '../frozenNow.ts';
import type { ScreenSlide, SlideAnswer } from '../story.ts';
import { yearWords } from '../../charts/yearWords.ts';

/** What a draft is made of: the data, the year, the words. */
export interface Drafting {
  readonly access: Pick<Access, 'which' | 'workspace' | 'ask'>;
  readonly year: Year;
  readonly t: Translate;
  readonly language: Language;
}

/** What a slide of a draft shows and says; every figure that it says comes from what it asked. */
interface Said {
  readonly screen: string;
  readonly search: Search;
  readonly panel: string;
  readonly caption: string;
  /** A line a point. */
  readonly notes: readonly string[];
}

/** A slide, and the answers from which it speaks. */
export interface DraftedSlide {
  readonly slide: ScreenSlide;
  readonly answers: readonly SlideAnswer[];
}

/** Makes a slide of what is said and keeps every answer that was asked for it; null: there is nothing to say. */
export const draftSlide = async ({ access }: Drafting, say: (ask: Access['ask']) => Promise<Said | null>): Promise<DraftedSlide | null> => {
  const answers: SlideAnswer[] = [];
  const said = await say(async (question) => {
    const answer = await access.ask(question);
    answers.push({ key: question.key, answer });
    return answer;
  });
  if (!said) return null;
  const { notes, ...shown } = said;
  return {
    slide: { kind: 'screen', id: freshId(), ...shown, notes: notes.join('\n'), hidden: false, collectedAt: new Date().toISOString(), data: frozenNow(access), answers: freshId() },
    answers,
  };
};

export const yearIn = ({ t, access: { workspace } }: Drafting, year: Year): string => yearWords(year, workspace.basis, t);

export const metricIn = ({ access: { workspace } }: Drafting, id: string): Metric | null => workspace.metrics.find((metric) => metric.id === id) ?? null;

/** Of many names the first are said, and how many there are. */
const NAMED = 8;

export const namesIn = ({ access: { workspace }, t }: Drafting, schools: readonly SchoolId[]): string => {
  const names = new Map(workspace.schools.map(({ id, name }) => [id, name]));
  const said = schools.slice(0, NAMED).map((id) => names.get(id) ?? id).join(t('chart.joiner'));
  return schools.length > NAMED ? t('draft.andMore', { names: said, n: schools.length }) : said;
};
