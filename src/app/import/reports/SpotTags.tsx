import { useTranslation } from 'react-i18next';
import { statusClass } from '../../../domain/observation.ts';
import type { ItemOutcome } from './itemOutcomes.ts';
import { isCertain, isSchoolCertain, type ReviewedReport } from './reviewedReport.ts';
import type { Spot } from './spots.ts';
import { useSaid } from './useSaid.ts';

interface Props {
  readonly report: ReviewedReport;
  readonly spot: Spot;
  readonly outcome: ItemOutcome | null;
}

interface Tag {
  readonly text: string;
  readonly tone: 'plain' | 'aim' | 'requirement' | 'valueless' | 'doubt';
}

const plain = (text: string): Tag => ({ text, tone: 'plain' });
const doubt = (text: string): Tag => ({ text, tone: 'doubt' });

/** What goes with an item in short: status, time, categories, and why to look at it. */
export const SpotTags = (props: Props) => {
  const tags = useTags(props);
  return (
    <span className="report-tags">
      {tags.map(({ text, tone }) => (
        <span key={text} className={`report-tag report-tag-${tone}`}>
          {text}
        </span>
      ))}
    </span>
  );
};

const useTags = ({ report, spot, outcome }: Props): readonly Tag[] => {
  const { t } = useTranslation();
  const say = useSaid();
  if (spot === 'year') return [];
  if (spot === 'school') {
    const { match, name } = report.school;
    if (match === null) return [doubt(t('reports.chooseSchool'))];
    const [likely] = match.proposals;
    if (likely) return [plain(t('reports.written', { name: name ?? '' })), doubt(t(`match.${likely.reason}`, { said: name ?? '', meant: likely.name }))];
    const why = t(`import.by.${match.by}`);
    return [isSchoolCertain(report.school) || report.school.accepted ? plain(why) : doubt(why)];
  }
  const item = report.items[spot];
  if (!item) return [];
  const { content } = item;
  const tags: Tag[] = [];
  if (content.is === 'figure') {
    const kind = statusClass(content.status);
    tags.push({ text: t(`reports.statusOf.${content.status}`), tone: content.value === null ? 'valueless' : kind === 'result' ? 'plain' : kind });
    if (content.scope !== 'year') tags.push(plain(t(`reports.scopeOf.${content.scope}`)));
    if (content.subset) tags.push(plain(t('reports.subset')));
    if (content.doubt !== null) tags.push(doubt(t(`reports.doubtOf.${content.doubt}`)));
  }
  if (content.is === 'finding') tags.push(...content.categories.map((id) => plain(say.category(id))));
  if (item.origin !== 'rules') tags.push(plain(t(`reports.originOf.${item.origin}`)));
  else if (!isCertain(item) && item.decision === 'open' && !tags.some(({ tone }) => tone === 'doubt')) tags.push(doubt(t('reports.look')));
  if (outcome === 'waiting' || outcome === 'partOfYear' || outcome === 'same' || outcome === 'differs') tags.push(doubt(t(`reports.outcomeOf.${outcome}`)));
  return tags;
};
