/** How DuckDB is opened everywhere: whole numbers and decimals arrive as plain numbers; files are written without a page buffer between. */
export const SETTINGS = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true },
  useDirectIO: true,
};

/** Nothing is ever fetched: an unknown function fails at once. */
export const NO_EXTENSIONS: readonly string[] = ['SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false'];

/** After what has to be attached is: no statement can open another file than the one named, nor turn any of this off again. */
export const locksBut = (scratch: string): readonly string[] => [
  `SET allowed_paths = [${[scratch, `${scratch}.wal`].map((path) => `'${path.replaceAll("'", "''")}'`).join(', ')}]`,
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];
