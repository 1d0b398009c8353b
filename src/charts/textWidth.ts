/** How wide a text is drawn, in pixels: by the width that characters mostly have. */
export const textWidth = (text: string, fontSize: number): number => (text.length * 0.56 + (text.match(/[\u2e80-\uffef]/gu)?.length ?? 0) * 0.44) * fontSize;
