import { App, Button, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccess, type Evidence } from '../../queries/access.ts';
import type { FigureSource } from '../../queries/figureSources.ts';
import { columnLetter } from '../../domain/columnLetter.ts';
import { FigureValue } from './FigureValue.tsx';
import { usePosition } from './usePosition.ts';
import { useFigureText } from './useFigureText.ts';

interface Props {
  readonly figure: FigureSource;
  readonly evidence: Evidence | null;
}

/** The figure in words, its place in the file, and a button that copies both. */
export const FigureFacts = ({ figure, evidence }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { workspace } = useAccess();
  const say = useFigureText();
  const school = workspace.schools.find(({ id }) => id === figure.school)?.name ?? figure.school;
  const origin = workspace.imports.find(({ id }) => id === figure.import);
  const { file, row, prose, words } = usePosition(figure, evidence);
  const header = (evidence?.kind === 'cell' && evidence.headers[figure.column]) || t('source.noHeader');
  const at = say.time(evidence?.importedAt ?? origin?.at ?? null);
  const letter = columnLetter(figure.column);
  const metric = say.metric(figure.metric);
  const value = say.value(figure);
  const year = say.year(figure.year);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(t(prose ? 'source.copyTextProse' : 'source.copyText', { school, year, metric, value, file, row, letter, header, raw: figure.raw ?? '', at }));
      message.success(t('source.copied'));
    } catch {
      message.warning(t('source.copyFailed'));
    }
  };
  return (
    <section>
      <FigureValue figure={figure} />
      {figure.raw !== null && figure.raw !== '' && <p className="source-parts">{t('source.writtenAs', { raw: figure.raw })}</p>}
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'school', label: t('source.school'), children: school },
          { key: 'year', label: t('source.year'), children: year },
          { key: 'metric', label: t('source.metric'), children: metric },
          { key: 'file', label: t('source.file'), children: file },
          { key: 'position', label: t('source.position'), children: words },
          ...(prose ? [] : [{ key: 'header', label: t('source.header'), children: header }]),
          { key: 'at', label: t('source.importedAt'), children: at },
        ]}
      />
      <Button className="source-copy" onClick={() => void copy()}>
        {t('source.copy')}
      </Button>
    </section>
  );
};
