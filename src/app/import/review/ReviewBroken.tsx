import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly onClose: () => void;
}

/** The worker died: nothing was kept, and that is said. */
export const ReviewBroken = ({ onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Result
      status="error"
      title={t('import.broken')}
      subTitle={t('import.brokenWay')}
      extra={
        <Button type="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    />
  );
};
