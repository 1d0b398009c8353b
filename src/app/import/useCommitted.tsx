import { App, Button, Space } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { yearLabel } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { useAddressBar } from '../../ui/AddressContext.ts';
import { useDataText } from '../../views/data/useDataText.ts';
import { NoticeTimer } from './NoticeTimer.tsx';
import type { ReviewState } from './reviewState.ts';

const SECONDS = 12;

/** After a commit: the own workspace comes on view, and a sentence says what came in, with the ways on and back. */
export const useCommitted = (end: ReviewState['end'], onClose: (revision: number) => void): void => {
  const { t } = useTranslation();
  const { notification, message } = App.useApp();
  const access = useAccess();
  const bar = useAddressBar();
  const say = useDataText();
  const latest = useRef({ access, bar, say, onClose });
  useEffect(() => {
    latest.current = { access, bar, say, onClose };
  });
  useEffect(() => {
    if (end?.kind !== 'committed') return;
    const { committed } = end;
    const { id, years, revision, basis } = committed;
    const { say: words, bar: address, onClose: close } = latest.current;
    const first = years[0];
    const last = years.at(-1);
    const said = {
      files: committed.files,
      schools: words.count(committed.schools.length),
      figures: words.count(committed.figures),
      brands: words.count(committed.brands),
      findings: words.count(committed.findings),
      years:
        first === undefined || last === undefined ? '' : first === last ? yearLabel(first, basis) : t('terms.yearRange', { from: yearLabel(first, basis), to: yearLabel(last, basis) }),
    };
    const records = committed.brands + committed.findings > 0;
    const other = records ? 'import.doneBrands' : 'import.doneSchools';
    const key = `import ${id}`;
    const leave = (then: () => void) => () => {
      notification.destroy(key);
      then();
    };
    const undo = async () => {
      try {
        await latest.current.access.undo(id);
        message.success(t('import.undone'));
      } catch {
        message.error(t('data.imports.failed'));
      }
    };
    const metric = committed.metrics[0];
    notification.success({
      key,
      duration: false,
      role: 'status',
      placement: 'bottomLeft',
      title: t('import.doneTitle'),
      description: (
        <>
          {t(committed.figures === 0 ? other : records ? 'import.doneAll' : 'import.done', said)}
          <NoticeTimer seconds={SECONDS} onEnd={() => notification.destroy(key)} />
        </>
      ),
      actions: (
        <Space wrap>
          {metric !== undefined && (
            <Button size="small" type="primary" onClick={leave(() => latest.current.bar.go({ screen: 'trend', search: { ws: 'own', metric } }))}>
              {t('import.seeTrend')}
            </Button>
          )}
          <Button size="small" onClick={leave(() => latest.current.bar.go({ screen: 'data', search: { ws: 'own' } }))}>
            {t('import.seeImports')}
          </Button>
          <Button size="small" onClick={leave(() => void undo())}>
            {t('import.undo')}
          </Button>
        </Space>
      ),
    });
    address.go({ search: { ...address.search, ws: 'own' }, replace: address.search['ws'] === 'own' });
    close(revision);
  }, [end, message, notification, t]);
};
