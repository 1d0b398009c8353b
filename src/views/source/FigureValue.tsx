import { Tag } from 'antd';
import type { FigureSource } from '../../queries/figureSources.ts';
import { CorrectButton } from '../correction/CorrectButton.tsx';
import { useFormat } from '../useFormat.ts';
import { useFigureText } from './useFigureText.ts';

interface Props {
  readonly figure: FigureSource;
  /** Said before its status. */
  readonly tag?: string;
}

/** The figure at large, how it was said, whether it holds; where it does, it can be corrected. */
export const FigureValue = ({ figure, tag }: Props) => {
  const { t } = useFormat();
  const say = useFigureText();
  return (
    <>
      <p className="source-figure">
        <span className="source-value">{say.value(figure)}</span> {tag !== undefined && <Tag className="data-notice">{tag}</Tag>}
        <Tag>{say.status(figure)}</Tag>
        <span className={figure.holds ? 'source-holds' : 'source-yields'}>{figure.holds ? t('source.holds') : t('source.doesNotHold')}</span>
        {figure.holds && <CorrectButton className="tb-button source-correct" figure={figure} current={figure} />}
      </p>
      {(figure.numerator !== null || figure.denominator !== null) && (
        <p className="source-parts">{t('source.numeratorOf', { numerator: say.number(figure.numerator), denominator: say.number(figure.denominator) })}</p>
      )}
    </>
  );
};
