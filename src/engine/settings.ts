/** How DuckDB is opened everywhere: whole numbers and decimals arrive as plain numbers; files are written without a page buffer between. */
export const SETTINGS = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
  useDirectIO: true,
};

/** Nothing is ever fetched: an unknown function fails at once, and no SQL can turn this off again. */
export const LOCKS: readonly string[] = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET lock_configuration = true',
];
