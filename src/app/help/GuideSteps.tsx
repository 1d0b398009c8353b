import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/Icon.tsx';

/** Three steps: look, drop, check. */
export const GuideSteps = () => {
  const { t } = useTranslation();
  const steps: readonly { readonly icon: IconName; readonly title: string; readonly body: string }[] = [
    { icon: 'trend', title: t('help.step1'), body: t('help.step1Body') },
    { icon: 'import', title: t('help.step2'), body: t('help.step2Body') },
    { icon: 'source', title: t('help.step3'), body: t('help.step3Body') },
  ];
  return (
    <ol className="tb-steps">
      {steps.map(({ icon, title, body }) => (
        <li key={title}>
          <Icon name={icon} size={22} />
          <div>
            <strong>{title}</strong>
            <p>{body}</p>
          </div>
        </li>
      ))}
    </ol>
  );
};
