import { Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DIRECTIONS, METRIC_KINDS, type Direction, type Metric, type MetricKind } from '../../../domain/metric.ts';
import { useReturnFocus } from './useReturnFocus.ts';

interface Props {
  readonly metric: Metric;
  readonly onSave: (metric: Metric) => void;
  readonly onClose: () => void;
}

interface Fields {
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly direction: Direction;
}

/** What a metric made from an unknown header is called, in what it is counted, and which way is better. */
export const NewMetricEditor = ({ metric, onSave, onClose }: Props) => {
  const { t } = useTranslation();
  useReturnFocus();
  const [form] = Form.useForm<Fields>();
  const save = ({ zh, en, unit, kind, direction }: Fields) => {
    const english = metric.unit.en !== metric.unit.zh && unit === metric.unit.zh ? metric.unit.en : unit;
    onSave({ ...metric, name: { zh: zh.trim(), en: en.trim() }, unit: { zh: unit.trim(), en: english.trim() }, kind, direction });
    onClose();
  };
  const required = [{ required: true, whitespace: true, message: t('data.catalogue.nameNeeded') }];
  return (
    <Modal open title={t('data.catalogue.edit')} okText={t('import.apply')} cancelText={t('common.cancel')} onCancel={onClose} onOk={form.submit}>
      <Form<Fields>
        form={form}
        layout="vertical"
        initialValues={{ zh: metric.name.zh, en: metric.name.en, unit: metric.unit.zh, kind: metric.kind, direction: metric.direction }}
        onFinish={save}
      >
        <Form.Item name="zh" label={t('data.catalogue.nameZh')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="en" label={t('data.catalogue.nameEn')} rules={required}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="unit" label={t('data.catalogue.unit')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="kind" label={t('data.catalogue.kind')}>
          <Select options={METRIC_KINDS.map((kind) => ({ value: kind, label: t(`terms.metricKind.${kind}`) }))} />
        </Form.Item>
        <Form.Item name="direction" label={t('data.catalogue.direction')}>
          <Select options={DIRECTIONS.map((direction) => ({ value: direction, label: t(`terms.direction.${direction}`) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
