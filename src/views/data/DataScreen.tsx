import { App } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { Part } from '../../ui/Part.tsx';
import { useAddress } from '../../ui/useAddress.ts';
import { DATA_TABS, dataAddress, type DataTab } from './address.ts';
import { CataloguePanel } from './CataloguePanel.tsx';
import { ConflictsPanel } from './ConflictsPanel.tsx';
import { CorrectionsPanel } from './CorrectionsPanel.tsx';
import { QualityPanel } from './quality/QualityPanel.tsx';
import { CoveragePanel } from './CoveragePanel.tsx';
import { ImportsPanel } from './ImportsPanel.tsx';
import { SchoolsPanel } from './SchoolsPanel.tsx';
import { SetAsidePanel } from './SetAsidePanel.tsx';
import { TemplatesPanel } from './templates/TemplatesPanel.tsx';
import { WorkspacesContext } from './workspaces/WorkspacesContext.ts';
import { WorkspacesPanel } from './workspaces/WorkspacesPanel.tsx';
import './data.css';

const PANELS: Readonly<Record<DataTab, () => React.ReactNode>> = {
  imports: ImportsPanel,
  coverage: CoveragePanel,
  setAside: SetAsidePanel,
  conflicts: ConflictsPanel,
  corrections: CorrectionsPanel,
  quality: QualityPanel,
  catalogue: CataloguePanel,
  schools: SchoolsPanel,
  templates: TemplatesPanel,
  workspaces: WorkspacesPanel,
};

/** 数据: what came in, what is covered, what was left out, where imports disagree, and the two registers. */
export const DataScreen = () => {
  const { t } = useTranslation();
  const [{ tab }] = useAddress(dataAddress);
  // A page that was handed on has one workspace, which is all it has.
  const handedOn = useContext(WorkspacesContext) === null;
  const tabs = DATA_TABS.filter((key) => !handedOn || key !== 'workspaces');
  const shown = tabs.find((key) => key === tab) ?? 'imports';
  const Panel = PANELS[shown];
  return (
    <App component={false}>
      <div className="data-screen">
        <h1 className="data-title">{t('data.title')}</h1>
        <nav className="data-tabs" aria-label={t('data.title')}>
          {tabs.map((key) => (
            <AddressLink key={key} search={{ tab: key }} current={key === shown}>
              {t(`data.tabs.${key}`)}
            </AddressLink>
          ))}
        </nav>
        <Part name={shown}>
          <div data-part={shown}>
            <Panel />
          </div>
        </Part>
      </div>
    </App>
  );
};
