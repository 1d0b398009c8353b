import { useCallback, useMemo, type ReactNode } from 'react';
import { changesChart } from '../../charts/distribution/changesChart.ts';
import type { PointTarget } from '../../charts/drawing.ts';
import { useLook } from '../../charts/LookContext.ts';
import type { SchoolChange } from '../../domain/answers/schoolChanges.ts';
import { definitionChanged } from '../../domain/districtFigure.ts';
import { useAccess } from '../../queries/access.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { sourceText } from '../../queries/sourceAddress.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SinglePicker } from '../../ui/SinglePicker.tsx';
import type { PatchAddress } from '../../ui/useAddress.ts';
import { useOpenSource } from '../../ui/useOpenSource.ts';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useChoose } from '../scope/useChoose.ts';
import { useFormat } from '../useFormat.ts';
import type { DistributionAddress } from './address.ts';
import { ChangesNotes } from './ChangesNotes.tsx';
import { changesSheet } from './changesSheet.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { changesView } from './changesView.ts';
import type { DistributionView } from './distributionView.ts';

interface Props {
  readonly view: DistributionView;
  readonly changes: readonly SchoolChange[];
  readonly question: AnyQuestion | null;
  readonly patch: PatchAddress<DistributionAddress>;
}

/** Who rose and who fell most since the base year, against how the others moved. */
export const ChangesPanel = ({ view, changes, question, patch }: Props) => {
  const { t, yearShort } = useFormat();
  const { dealtOut } = useAccess();
  const { base, year, span, metric } = view;
  const bases = Array.from({ length: year - span.first }, (_, place) => year - 1 - place);
  const picker = bases.length > 1 && (
    <SinglePicker
      label={t('distribution.base')}
      options={bases.map((one) => ({ id: String(one), label: yearShort(one) }))}
      value={base === null ? null : String(base)}
      placeholder={t('distribution.base')}
      onChange={(id) => patch({ base: Number(id) === year - 1 ? null : Number(id) })}
    />
  );
  const years = { from: base === null ? '' : yearShort(base), to: yearShort(year) };
  const nothing = dealtOut ? t('pack.dealtOut') : base === null ? t('distribution.noBase') : definitionChanged(metric, base, year) ? t('distribution.broken', years) : changes.length === 0 ? t('distribution.noPairs') : null;
  if (base === null || nothing !== null || question === null) {
    return (
      <Panel name="changes" title={t('distribution.changes')} actions={picker || undefined}>
        <p className="tb-quiet">{nothing}</p>
      </Panel>
    );
  }
  return <Changes view={{ ...view, base }} changes={changes} question={question} actions={picker || null} />;
};

interface Told {
  readonly view: DistributionView & { readonly base: number };
  readonly changes: readonly SchoolChange[];
  readonly question: AnyQuestion;
  readonly actions: ReactNode;
}

const Changes = ({ view, changes, question, actions }: Told) => {
  const { t, language, yearShort } = useFormat();
  const look = useLook();
  const openSource = useOpenSource();
  const { chooseTargets } = useChoose();
  const told = useMemo(() => changesView(view, changes, yearShort), [view, changes, yearShort]);
  const drawing = useMemo(() => changesChart(told.rows, look), [told, look]);
  const onPoint = useCallback(
    (target: PointTarget) => {
      const change = target.kind === 'school' ? changes.find(({ school }) => school === target.school) : undefined;
      if (change) openSource(sourceText(change.source));
    },
    [changes, openSource],
  );
  const scope = t('distribution.changesScope', { from: told.rows.from, to: told.rows.to, n: told.movements.n, of: told.expected });
  const moved = told.rows.rose.length + told.rows.fell.length;
  const table = () => <ChangesTable view={view} told={told} changes={changes} />;
  const sheet = () => changesSheet(view, told, { t, language });
  if (moved === 0) {
    return (
      <Panel name="changes" title={t('distribution.changes')} scope={scope} actions={actions}>
        <p>{t('distribution.none')}</p>
        <ChangesNotes view={view} told={told} />
        {table()}
      </Panel>
    );
  }
  return (
    <ChartPanel
      name="changes"
      title={t('distribution.changes')}
      scope={scope}
      drawing={drawing}
      height={moved * look.fontSize * 2.1 + look.fontSize * 3.4}
      onPoint={onPoint}
      onSelect={chooseTargets}
      table={table}
      sheet={sheet}
      questions={[question]}
      actions={actions}
    >
      <ChangesNotes view={view} told={told} />
    </ChartPanel>
  );
};
