import { App } from 'antd';
import { useEffect, useRef } from 'react';
import type { Workspace } from '../../domain/journal.ts';
import { useAccess } from '../../queries/access.ts';
import type { FigureSource } from '../../queries/figureSources.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { useFormat } from '../useFormat.ts';
import { FigureValue } from './FigureValue.tsx';
import { useFigureText } from './useFigureText.ts';

interface Props {
  readonly figure: FigureSource;
  readonly correction: Workspace['corrections'][number];
  /** What held before; null where there was no figure. */
  readonly before: FigureSource | null;
}

/** A figure given by hand: the value, why and when, what it was before, and the way back. */
export const CorrectionFacts = ({ figure, correction, before }: Props) => {
  const { t, year } = useFormat();
  const { message } = App.useApp();
  const { workspace, editable, undo } = useAccess();
  const say = useFigureText();
  const openSource = useOpenSource();
  const back = useRef<HTMLButtonElement>(null);
  // The button that had the focus before the figure was corrected is gone: the drawer must still hear the keys.
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus();
  }, []);
  const takeBack = async () => {
    try {
      await undo(correction.id);
      openSource(before ? sourceText(before) : null);
      message.success(t('correction.takenBack'));
    } catch {
      message.error(t('correction.failed'));
    }
  };
  const facts: readonly { readonly name: string; readonly value: string }[] = [
    { name: t('source.school'), value: workspace.schools.find(({ id }) => id === figure.school)?.name ?? figure.school },
    { name: t('source.year'), value: year(figure.year) },
    { name: t('source.metric'), value: say.metric(figure.metric) },
    { name: t('correction.reasonShort'), value: correction.reason },
    { name: t('correction.at'), value: say.time(correction.at) },
  ];
  return (
    <section>
      <FigureValue figure={figure} tag={t('source.corrected')} />
      <dl className="source-facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('correction.before')}</dt>
          <dd>
            {before ? (
              <button type="button" className="source-before" aria-label={t('source.open', { what: say.value(before) })} onClick={() => openSource(sourceText(before))}>
                {say.value(before)}
              </button>
            ) : (
              t('correction.beforeNone')
            )}
          </dd>
        </div>
      </dl>
      {editable && (
        <button ref={back} type="button" className="tb-button source-copy" onClick={() => void takeBack()}>
          {t('correction.takeBack')}
        </button>
      )}
    </section>
  );
};
