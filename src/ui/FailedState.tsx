import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplain } from './ExplainContext.ts';
import { Icon } from './Icon.tsx';
import './states.css';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly title?: string;
}

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\n${describe(error.cause)}`;
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
};

/** Says that something could not be shown, that the data are safe, and what to do; details to copy for whoever can help. */
export const FailedState = ({ error, onRetry, title }: Props) => {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const explanation = useExplain()(error);
  const details = describe(error);
  const copy = (): void => {
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section className="tb-state" role="alert">
      <Icon name="warning" size={32} />
      <h2>{explanation?.what ?? title ?? t('common.failedTitle')}</h2>
      <p>{explanation?.way ?? t('common.failedBody')}</p>
      <p className="tb-state-actions">
        {onRetry && (
          <button type="button" className="tb-button tb-button-primary" onClick={onRetry}>
            {t('common.retry')}
          </button>
        )}
        <button type="button" className="tb-button" onClick={copy}>
          {copied ? t('common.copied') : t('common.copyDetails')}
        </button>
      </p>
      <details>
        <summary>{t('common.details')}</summary>
        <pre>{details}</pre>
      </details>
    </section>
  );
};
