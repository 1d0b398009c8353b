import { Icon } from './Icon.tsx';

/** What the button of a picker says: what is picked there, and what is. */
export const PickerFace = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <>
    <span className="tb-picker-label">{label}</span>{' '}
    <span className="tb-picker-value">{value}</span>
    <Icon name="down" size={16} />
  </>
);
