import { Button, Drawer, Form, Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { AGGREGATIONS, DIRECTIONS, METRIC_KINDS, THEMES, type Metric } from '../../domain/metric.ts';
import { useAccess } from '../../queries/access.ts';
import { editedMetric, metricFields, type MetricFields } from './metricFields.ts';
import { NormFields } from './NormFields.tsx';
import { useSaving } from './useSaving.ts';

interface Props {
  readonly metric: Metric | null;
  readonly onClose: () => void;
}

/** A metric's name, unit, kind, direction, aggregation and norms, as the user corrects them. */
export const MetricEditor = ({ metric, onClose }: Props) => {
  const { t } = useTranslation();
  const { editMetric } = useAccess();
  const { saving, save } = useSaving(onClose);
  const [form] = Form.useForm<MetricFields>();
  const options = (words: 'data.theme' | 'terms.metricKind' | 'terms.direction' | 'data.aggregation', names: readonly string[]) =>
    names.map((name) => ({ value: name, label: t(`${words}.${name}`) }));
  const required = [{ required: true, whitespace: true, message: t('data.catalogue.nameNeeded') }];
  return (
    <Drawer open={metric !== null} onClose={onClose} title={t('data.catalogue.edit')} size={520} destroyOnHidden closable={{ 'aria-label': t('common.close') }}>
      {metric && (
        <Form<MetricFields> form={form} layout="vertical" initialValues={metricFields(metric)} onFinish={(fields) => void save(() => editMetric(editedMetric(metric, fields)))}>
          <Form.Item name="nameZh" label={t('data.catalogue.nameZh')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('data.catalogue.nameEn')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <div className="data-pair">
            <Form.Item name="unitZh" label={t('data.catalogue.unitZh')}>
              <Input maxLength={20} />
            </Form.Item>
            <Form.Item name="unitEn" label={t('data.catalogue.unitEn')}>
              <Input maxLength={20} />
            </Form.Item>
          </div>
          <Form.Item name="theme" label={t('data.catalogue.theme')}>
            <Select options={options('data.theme', THEMES)} />
          </Form.Item>
          <Form.Item name="kind" label={t('data.catalogue.kind')} extra={t('data.catalogue.kindNote')}>
            <Select options={options('terms.metricKind', METRIC_KINDS)} />
          </Form.Item>
          <Form.Item name="direction" label={t('data.catalogue.direction')}>
            <Select options={options('terms.direction', DIRECTIONS)} />
          </Form.Item>
          <Form.Item name="aggregation" label={t('data.catalogue.aggregation')}>
            <Select options={options('data.aggregation', AGGREGATIONS)} />
          </Form.Item>
          <Form.Item name="rankable" label={t('data.catalogue.rankable')} valuePropName="checked" extra={t('data.catalogue.rankableNote')}>
            <Switch />
          </Form.Item>
          <NormFields />
          <div className="data-buttons">
            <Button type="primary" htmlType="submit" loading={saving}>
              {t('data.save')}
            </Button>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
          </div>
        </Form>
      )}
    </Drawer>
  );
};
