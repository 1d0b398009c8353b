/** Whether a part of an Office file is XML, by its name. */
export const isMarkup = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);
