import { useTranslation } from 'react-i18next';
import type { TextEvidence } from '../../queries/access.ts';

interface Props {
  readonly evidence: TextEvidence;
}

const show = (mark: HTMLElement | null): void => mark?.scrollIntoView({ block: 'nearest' });

/** The lines of the report around what it says, which is marked. */
export const OriginalText = ({ evidence }: Props) => {
  const { t } = useTranslation();
  const caption = t('source.textCaption', { file: evidence.file, row: evidence.rowNumber });
  const lines = evidence.lines.map(({ number, text }, at) => {
    const from = evidence.lines.slice(0, at).reduce((sum, line) => sum + line.text.length + 1, 0);
    const start = Math.min(Math.max(evidence.start - from, 0), text.length);
    const end = Math.min(Math.max(evidence.end - from, 0), text.length);
    return { number, before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end) };
  });
  return (
    <section>
      <h2 className="source-heading">{t('source.original')}</h2>
      <p className="source-parts">{caption}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="source-original source-text" tabIndex={0} aria-label={caption}>
        {lines.map(({ number, before, marked, after }) => (
          <p key={number}>
            {before}
            {marked !== '' && <mark ref={show}>{marked}</mark>}
            {after}
          </p>
        ))}
      </section>
    </section>
  );
};
