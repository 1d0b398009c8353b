/** The file inputs stand in the header of every screen; pressing them from elsewhere opens the system's own chooser. */
export const FILES_ID = 'tb-files';
export const FOLDER_ID = 'tb-folder';

const press = (id: string) => (): void => document.querySelector<HTMLInputElement>(`#${id}`)?.click();

export const chooseFiles = press(FILES_ID);
export const chooseFolder = press(FOLDER_ID);
