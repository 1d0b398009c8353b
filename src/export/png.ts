import type { SvgPicture } from './svg.ts';

/** A picture in dots, `scale` for each of its pixels: two look sharp on a projector and in print. */
export const png = async ({ text, width, height }: SvgPicture, scale: number): Promise<Blob> => {
  const image = new Image(width, height);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas to draw the picture on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large for this browser'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
};
