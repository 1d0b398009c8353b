import { useMemo } from 'react';
import { brandFlowChart, programmesOf } from '../../charts/brand/brandFlowChart.ts';
import { useLook } from '../../charts/LookContext.ts';
import type { FlowLink } from '../../domain/brandFlow.ts';
import type { School } from '../../domain/school.ts';
import { useAccess } from '../../queries/access.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import type { DataColumn } from '../../ui/dataColumn.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ChartPanel } from '../figure/ChartPanel.tsx';
import { useDrawnWith } from '../useDrawnWith.ts';
import { useFormat } from '../useFormat.ts';
import { useShortName } from '../useShortName.ts';
import type { BrandView } from './brandView.ts';
import { parseChosen } from './chosenRecords.ts';
import { CountButton } from './CountButton.tsx';
import { useBrandWords } from './useBrandWords.ts';
import { useOpenChosen } from './useOpenChosen.ts';
import { useSorted } from '../useSorted.ts';

const schoolsOf = ({ chains }: FlowLink): number => new Set(chains.map(({ school }) => school)).size;

interface TableProps {
  readonly links: readonly FlowLink[];
  readonly chosen: readonly School[];
}

const FlowTable = ({ links, chosen }: TableProps) => {
  const { t } = useFormat();
  const sorted = useSorted('flow');
  const shortName = useShortName();
  useDrawnWith('brand', links);
  const columns = useMemo(
    (): readonly DataColumn<FlowLink>[] => [
      { id: 'from', title: t('brand.from'), names: true, cell: ({ from }) => t(`brand.node.${from}`) },
      { id: 'to', title: t('brand.to'), cell: ({ to }) => t(`brand.node.${to}`) },
      {
        id: 'items',
        title: t('brand.items'),
        align: 'end',
        cell: ({ from, to, chains }) => <CountButton n={chains.length} what={`${t(`brand.node.${from}`)} ${t(`brand.node.${to}`)}`} chosen={{ of: 'link', from, to }} />,
        sortBy: ({ chains }) => chains.length,
      },
      { id: 'schools', title: t('brand.schools'), align: 'end', cell: schoolsOf, sortBy: schoolsOf },
      ...chosen.map(({ id, name }): DataColumn<FlowLink> => ({ id, title: shortName(id), hint: name, align: 'end', cell: (link) => programmesOf([link], id), sortBy: (link) => programmesOf([link], id) })),
    ],
    [t, shortName, chosen],
  );
  return <DataTable {...sorted} caption={t('brand.flow')} columns={columns} rows={links} keyOf={({ from, to }) => `${from} ${to}`} />;
};

interface Props {
  readonly view: BrandView;
  readonly questions: readonly AnyQuestion[];
}

/** The way of each programme from its first application to its award, with all who failed and came back. */
export const FlowPanel = ({ view, questions }: Props) => {
  const { t } = useFormat();
  const look = useLook();
  const words = useBrandWords();
  const open = useOpenChosen();
  const shortName = useShortName();
  const { schools } = useAccess().workspace;
  const { links, address } = view;
  const drawnOut = useMemo(
    () => address.schools.slice(0, look.colours.series.length).flatMap((id) => schools.find((school) => school.id === id) ?? []).filter(({ id }) => programmesOf(links, id) > 0),
    [address.schools, schools, links, look],
  );
  const named = useMemo(() => drawnOut.map(({ id }) => ({ id, name: shortName(id), colour: look.colours.series[address.schools.indexOf(id)] ?? look.colours.accent })), [drawnOut, address.schools, shortName, look]);
  const drawing = useMemo(() => brandFlowChart({ links, chosen: named }, look), [links, named, look]);
  return (
    <ChartPanel
      name="flow"
      title={t('brand.flow')}
      scope={t('brand.flowScope', { level: words.level(view), years: words.years(view), n: view.chains.length })}
      drawing={drawing}
      height={320}
      fills
      onPoint={(target) => {
        if (target.kind !== 'other') return;
        const chosen = parseChosen(target.key.includes('~') ? `link~${target.key}` : `node~${target.key}`);
        if (chosen) open(chosen);
      }}
      table={() => <FlowTable links={links} chosen={drawnOut} />}
      sheet={() => ({
        name: [t('brand.title'), t('brand.flow'), words.level(view), words.years(view)],
        columns: [t('brand.from'), t('brand.to'), t('brand.items'), t('brand.schools'), ...drawnOut.map(({ name }) => name)],
        rows: links.map((link) => [t(`brand.node.${link.from}`), t(`brand.node.${link.to}`), link.chains.length, schoolsOf(link), ...drawnOut.map(({ id }) => programmesOf([link], id))]),
      })}
      questions={questions}
    >
      {named.length > 0 && (
        <ul className="brand-legend" data-legend aria-label={t('brand.legend')}>
          {named.map(({ id, name, colour }) => (
            <li key={id}>
              <i className="brand-swatch" style={{ background: colour, borderColor: colour }} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      )}
      <p className="brand-quiet">{t('brand.flowNote')}</p>
    </ChartPanel>
  );
};
