import { assert, nat, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { importId } from '../../src/domain/ids.ts';
import { parseSource, sourceText } from '../../src/queries/sourceAddress.ts';

it('comes back from the address bar as it was, whatever the id of the import', () => {
  assert(
    property(string({ minLength: 1 }), nat(), nat(), nat(), (id, file, row, column) => {
      const address = { import: importId(id), file, row, column };
      expect(parseSource(sourceText(address))).toEqual(address);
    }),
  );
});

it('is nothing where it was written wrongly', () => {
  for (const text of ['', 'a', 'a.1.2', 'a.1.2.x', '.1.2.3', 'a.1.2.-3', 'a.1.2.99999999999']) expect(parseSource(text)).toBeNull();
});
