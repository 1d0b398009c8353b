/** One record of a kept workspace: the table it lies in, its key there, and itself (plain data and numbers in bulk; undefined where it could not be read). */
export interface WorkspaceRecord {
  readonly table: string;
  readonly key: readonly (string | number)[];
  readonly value: unknown;
}
