import type JSZip from 'jszip';

/** Takes the entries of folders out of a package of Office: they are no parts of it. Changes `zip`. */
export const withoutFolders = (zip: JSZip): void => {
  for (const [name, { dir }] of Object.entries(zip.files)) if (dir) Reflect.deleteProperty(zip.files, name);
};
