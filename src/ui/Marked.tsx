/** A text with the part that matched set off. */
export const Marked = ({ text, range }: { readonly text: string; readonly range: readonly [number, number] | null }) => {
  if (!range) return text;
  const [from, to] = range;
  return (
    <>
      {text.slice(0, from)}
      <b>{text.slice(from, to + 1)}</b>
      {text.slice(to + 1)}
    </>
  );
};
