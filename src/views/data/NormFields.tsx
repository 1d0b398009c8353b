import { Button, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SCHOOL_TYPES } from '../../domain/school.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../domain/year.ts';
import { NEW_NORM } from './metricFields.ts';

/** The norms of a metric, each by school type and years; part of the metric's form. */
export const NormFields = () => {
  const { t } = useTranslation();
  const year = { min: EARLIEST_YEAR, max: LATEST_YEAR, precision: 0, controls: false };
  return (
    <Form.List name="norms">
      {(fields, { add, remove }) => (
        <fieldset className="data-norms">
          <legend>{t('data.catalogue.norms')}</legend>
          <p className="data-note">{t('data.norm.note')}</p>
          {fields.map(({ key, name }) => (
            <div key={key} className="data-norm">
              <Form.Item name={[name, 'schoolTypes']} label={t('data.norm.types')} extra={t('data.norm.typesNote')}>
                <Select mode="multiple" allowClear placeholder={t('data.norm.all')} options={SCHOOL_TYPES.map((type) => ({ value: type, label: t(`terms.schoolType.${type}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'bound']} label={t('data.norm.bound')}>
                <Select options={(['atLeast', 'atMost'] as const).map((bound) => ({ value: bound, label: t(`data.norm.${bound}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'value']} label={t('data.norm.value')} rules={[{ required: true, message: t('data.norm.valueNeeded') }]}>
                <InputNumber controls={false} />
              </Form.Item>
              <Form.Item name={[name, 'fromYear']} label={t('data.norm.fromYear')}>
                <InputNumber {...year} />
              </Form.Item>
              <Form.Item name={[name, 'toYear']} label={t('data.norm.toYear')}>
                <InputNumber {...year} />
              </Form.Item>
              <Button size="small" onClick={() => remove(name)}>
                {t('data.norm.remove')}
              </Button>
            </div>
          ))}
          <Button onClick={() => add(NEW_NORM)}>{t('data.norm.add')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
};
