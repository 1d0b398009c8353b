import { Icon, type IconName } from '../../ui/Icon.tsx';
import './drop.css';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly body: string;
}

/** What is said while files hang over the window. */
export const DropCard = ({ icon, title, body }: Props) => (
  <div className="tb-drop">
    <div className="tb-drop-card">
      <Icon name={icon} size={44} />
      <strong>{title}</strong>
      <p>{body}</p>
    </div>
  </div>
);
