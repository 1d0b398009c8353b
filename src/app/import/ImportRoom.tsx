import { App } from 'antd';
import { NoticeLeaver } from './NoticeLeaver.tsx';
import { ImportReview } from './review/ImportReview.tsx';

interface Props {
  /** Files as they were dropped, one list a drop; none: no review is open. */
  readonly batches: readonly (readonly File[])[];
  readonly onClose: (revision?: number) => void;
}

/** The review while files are in it, and room for the sentence that stays after it has closed. */
export const ImportRoom = ({ batches, onClose }: Props) => (
  <App component={false}>
    <NoticeLeaver />
    {batches.length > 0 && <ImportReview batches={batches} onClose={onClose} />}
  </App>
);
