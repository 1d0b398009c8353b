import { Button, Drawer, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SCHOOL_TYPES, type School } from '../../domain/school.ts';
import { EARLIEST_YEAR, LATEST_YEAR } from '../../domain/year.ts';
import { useAccess } from '../../queries/access.ts';
import { editedSchool, schoolFields, type SchoolFields } from './schoolFields.ts';
import { useSaving } from './useSaving.ts';

interface Props {
  readonly school: School | null;
  readonly onClose: () => void;
}

/** A school's name, type, area, other names and the years in which it is expected to report. */
export const SchoolEditor = ({ school, onClose }: Props) => {
  const { t } = useTranslation();
  const { editSchool } = useAccess();
  const { saving, save } = useSaving(onClose);
  const year = { min: EARLIEST_YEAR, max: LATEST_YEAR, precision: 0, controls: false };
  return (
    <Drawer open={school !== null} onClose={onClose} title={t('schools.edit')} size={480} destroyOnHidden closable={{ 'aria-label': t('common.close') }}>
      {school && (
        <Form<SchoolFields> layout="vertical" initialValues={schoolFields(school)} onFinish={(fields) => void save(() => editSchool(editedSchool(school, fields)))}>
          <Form.Item name="name" label={t('schools.name')} rules={[{ required: true, whitespace: true, message: t('schools.nameNeeded') }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="type" label={t('schools.type')}>
            <Select options={SCHOOL_TYPES.map((type) => ({ value: type, label: t(`terms.schoolType.${type}`) }))} />
          </Form.Item>
          <div className="data-pair">
            <Form.Item name="code" label={t('schools.code')}>
              <Input maxLength={40} />
            </Form.Item>
            <Form.Item name="area" label={t('schools.area')}>
              <Input maxLength={80} />
            </Form.Item>
          </div>
          <Form.Item name="aliases" label={t('schools.aliases')} extra={t('schools.aliasesNote')}>
            <Select mode="tags" open={false} tokenSeparators={['、', ',', '，', ';', '；']} />
          </Form.Item>
          <div className="data-pair">
            <Form.Item name="opened" label={t('schools.opened')}>
              <InputNumber {...year} />
            </Form.Item>
            <Form.Item
              name="closed"
              label={t('schools.closed')}
              dependencies={['opened']}
              rules={[
                ({ getFieldValue }) => ({
                  validator: (_, closed: unknown) => {
                    const opened: unknown = getFieldValue('opened');
                    return typeof closed === 'number' && typeof opened === 'number' && closed < opened
                      ? Promise.reject(new Error(t('schools.closedBefore')))
                      : Promise.resolve();
                  },
                }),
              ]}
            >
              <InputNumber {...year} />
            </Form.Item>
          </div>
          <p className="data-note">{t('schools.openNote')}</p>
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
