/** How two headers are compared: full width as half width, without case, spaces and punctuation. `其中：在职` is `其中在职`. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\p{Z}\s]/gu, '');
