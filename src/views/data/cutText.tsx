/** A text that may be longer than its column: cut there, whole on pointing. */
export const cutText = (text: string) => (
  <span className="data-cut" title={text}>
    {text}
  </span>
);
