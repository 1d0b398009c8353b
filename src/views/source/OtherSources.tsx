import { App, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { statusClass } from '../../domain/observation.ts';
import { useAccess } from '../../queries/access.ts';
import type { FigureSource } from '../../queries/figureSources.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useFigureText } from './useFigureText.ts';

interface Props {
  readonly asked: FigureSource;
  readonly others: readonly FigureSource[];
}

const classOf = (figure: FigureSource) => statusClass(figure.status);

/** What other imports (or an aim beside the result) say of the same school, year and metric, which one holds, and the means to change that. */
export const OtherSources = ({ asked, others }: Props) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { workspace, editable, decide } = useAccess();
  const openSource = useOpenSource();
  const say = useFigureText();
  const letHold = async (figure: FigureSource) => {
    const { school, metric, year, import: holds } = figure;
    try {
      await decide([{ school, metric, year }], holds);
      message.success(t('source.useThisDone'));
    } catch {
      message.error(t('source.decideFailed'));
    }
  };
  const contested = others.some((figure) => classOf(figure) === classOf(asked));
  const listed = contested ? [asked, ...others] : others;
  return (
    <section>
      <h2 className="source-heading">{t('source.otherTitle')}</h2>
      {others.length === 0 && <p className="source-parts">{t('source.otherNone')}</p>}
      <ul className="source-others">
        {listed.map((figure) => {
          const correction = workspace.corrections.find(({ id }) => id === figure.import);
          const origin = workspace.imports.find(({ id }) => id === figure.import);
          return (
            <li key={sourceText(figure)}>
              <Button type="link" size="small" disabled={figure.asked} onClick={() => openSource(sourceText(figure))}>
                {say.value(figure)}
              </Button>
              <Tag>{say.status(figure)}</Tag>
              <span className="source-from">
                {correction ? t('source.correctedFor', { reason: correction.reason }) : (origin?.files[figure.file]?.name ?? '')} · {say.time(correction?.at ?? origin?.at ?? null)}
              </span>
              {figure.holds ? <span className="source-holds">{t('source.holds')}</span> : null}
              {!figure.holds && editable ? (
                <Button size="small" onClick={() => void letHold(figure)}>
                  {t('source.useThis')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
